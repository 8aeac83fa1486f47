package org.fairway.process.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairway.acceptance.FairwayTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Runs after every other test and fails where they left a step, a flow or a rule untried. It counts over the whole suite:
 * alone, it finds that nothing was tried.
 */
@FairwayTest
@Order(Integer.MAX_VALUE)
class ProcessCoverageTest {
    private static final Path PAGE = Path.of("target/process-coverage/index.html");

    @Autowired
    private PassedPaths paths;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyStepFlowAndRuleIsTriedBySomeTest() throws IOException {
        CoverageReport report = new CoverageReport(
                files("processes", ".bpmn").stream()
                        .map(file -> ProcessCoverage.of(file, paths))
                        .toList(),
                files("processes/decisions", ".dmn").stream()
                        .map(file -> DecisionCoverage.of(file, fired(file)))
                        .toList());
        report.write(PAGE);
        System.out.println("What the tests pass of the processes, drawn in " + PAGE + ":\n" + report.table());

        assertThat(report.missed())
                .as("what no test of this run passed, counted over the whole suite; see " + PAGE)
                .isEmpty();
    }

    private Set<String> fired(Path decision) {
        return jdbc
                .sql("SELECT DISTINCT jsonb_array_elements_text(rules) FROM fairway.decision WHERE key = :key")
                .param("key", decision.getFileName().toString().replace(".dmn", ""))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
