package org.fairway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of stages is the index of the code: one model, one package of rules, one of tasks, one of tests. */
class StageTableTest {
    private static final Pattern ROW = Pattern.compile(
            "^\\| [^|]+ \\| `(\\w+Process)` \\| `(\\w+)` \\| `process\\.(\\w+)` \\|$", Pattern.MULTILINE);

    private static final Pattern GUESTS = Pattern.compile("Guests of another stage[^|]+");
    private static final Pattern NAME = Pattern.compile("`(\\w+)` \\(");

    private record Stage(String process, String rules, String tasks) {}

    @Test
    void everyProcessHasItsRowAndEveryRowItsProcess() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            Set<String> processes = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .map(name -> name.replace(".bpmn", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(stages().stream().map(Stage::process)).containsExactlyInAnyOrderElementsOf(processes);
        }
    }

    @Test
    void everyStageHasItsThreePackagesOfOneName() throws IOException {
        for (Stage stage : stages()) {
            assertThat(stage.tasks()).as(stage.process()).isEqualTo(stage.rules());
            assertThat(Path.of("src/main/java/org/fairway", stage.rules())).isDirectory();
            assertThat(Path.of("src/main/java/org/fairway/process", stage.tasks()))
                    .isDirectory();
            // the pathway is tried as a whole, from the outside
            String tests = stage.tasks().equals("pathway") ? "acceptance" : "process/" + stage.tasks();
            assertThat(Path.of("src/test/java/org/fairway", tests)).isDirectory();
        }
    }

    @Test
    void noTwoProcessesShareTheirPackagesUnlessTheReadmeSaysWhy() throws IOException {
        List<String> seen = new ArrayList<>();
        List<String> guests = stages().stream()
                .filter(stage -> seen.contains(stage.rules()) || !seen.add(stage.rules()))
                .map(Stage::process)
                .toList();
        Matcher sentence = GUESTS.matcher(Files.readString(Path.of("README.md")));
        assertThat(sentence.find()).isTrue();
        assertThat(NAME.matcher(sentence.group()).results().map(name -> name.group(1)))
                .as("the sentence on guests names each of them, with the reason")
                .containsExactlyInAnyOrderElementsOf(guests);
    }

    private static List<Stage> stages() throws IOException {
        Matcher row = ROW.matcher(Files.readString(Path.of("README.md")));
        List<Stage> stages = row.results()
                .map(found -> new Stage(found.group(1), found.group(2), found.group(3)))
                .toList();
        assertThat(stages).isNotEmpty();
        return stages;
    }
}
