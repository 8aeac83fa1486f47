package org.fairway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen in the text of the source alone. */
class SourceFilesTest {
    private static final int LINES_MAX = 300;

    @Test
    void filesAreShortEnoughToRead() throws IOException {
        Map<Path, Integer> tooLong = new TreeMap<>();
        read(Path.of("src/main/java")).forEach((file, lines) -> {
            if (lines.size() > LINES_MAX) {
                tooLong.put(file, lines.size());
            }
        });
        assertThat(tooLong)
                .as("files of more than " + LINES_MAX + " lines; make two rooms")
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        Map<Path, String> left = new TreeMap<>();
        read(Path.of("src"))
                .forEach((file, lines) -> lines.stream()
                        .filter(line -> line.matches(".*\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b.*"))
                        .findFirst()
                        .ifPresent(line -> left.put(file, line.strip())));
        assertThat(left).isEmpty();
    }

    @Test
    void testsNeitherSleepNorHide() throws IOException {
        Map<Path, String> weak = new TreeMap<>();
        read(Path.of("src/test/java"))
                .forEach((file, lines) -> lines.stream()
                        .filter(line -> line.matches(".*(Thread\\.sl" + "eep|@Dis" + "abled|assume" + "True\\().*"))
                        .findFirst()
                        .ifPresent(line -> weak.put(file, line.strip())));
        assertThat(weak).isEmpty();
    }

    private static Map<Path, List<String>> read(Path root) throws IOException {
        Map<Path, List<String>> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readAllLines(file));
            }
        }
        assertThat(sources).isNotEmpty();
        return sources;
    }
}
