package org.fairway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every published example that Fairway is measured by: the test that holds it, or the subject that it waits for. Its test
 * names it, so that whoever changes a rule finds the publication that it comes from.
 */
class WorkedExamplesIndexTest {
    private static final Path INDEX = Path.of("src/test/resources/worked-examples.csv");
    private static final Path TESTS = Path.of("src/test/java/org/fairway");
    private static final String LATER = "later: ";
    private static final int PUBLISHED = 83;

    /** One line of the index. */
    record Example(String id, String source, String heldBy) {
        static Example of(String line) {
            int source = line.indexOf(',');
            int heldBy = line.lastIndexOf(',');
            return new Example(
                    line.substring(0, source),
                    line.substring(source + 1, Math.max(source + 1, heldBy)),
                    line.substring(heldBy + 1));
        }
    }

    static Stream<Example> examples() throws IOException {
        return Files.readAllLines(INDEX).stream().skip(1).map(Example::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isHeldByATestThatNamesItOrWaitsForASubject(Example example) throws Exception {
        assertThat(example.source()).as("its publication").isNotBlank();
        if (example.heldBy().startsWith(LATER)) {
            assertThat(example.heldBy().substring(LATER.length())).isNotBlank();
            return;
        }
        int dot = example.heldBy().lastIndexOf('.');
        assertThat(dot).as("the test that holds it").isPositive();
        String test = example.heldBy().substring(0, dot);
        assertThat(methods(Class.forName("org.fairway." + test)))
                .contains(example.heldBy().substring(dot + 1));
        assertThat(method(
                        Files.readString(TESTS.resolve(test.replace('.', '/') + ".java")),
                        example.heldBy().substring(dot + 1)))
                .containsPattern("\\b" + example.id() + "\\b");
    }

    @Test
    void namesEachOnceAndLosesNone() throws IOException {
        List<String> ids = examples().map(Example::id).toList();

        assertThat(ids).doesNotHaveDuplicates().hasSize(PUBLISHED);
    }

    /** The method with its comment and its annotations, and nothing of its neighbours. */
    private static String method(String file, String name) {
        Matcher signature =
                Pattern.compile("\n( +)(?:static )?[\\w<>]+ " + name + "\\(").matcher(file);
        assertThat(signature.find()).as(name).isTrue();
        int from = file.lastIndexOf("\n\n", signature.start());
        Matcher opening = Pattern.compile("class .*\\{\n").matcher(file).region(0, signature.start() + 1);
        while (opening.find()) {
            from = Math.max(from, opening.end());
        }
        return file.substring(from, file.indexOf("\n" + signature.group(1) + "}\n", signature.start()));
    }

    private static Set<String> methods(Class<?> test) {
        Set<String> methods = new HashSet<>();
        Stream.concat(Stream.of(test), Arrays.stream(test.getDeclaredClasses()))
                .forEach(each ->
                        Arrays.stream(each.getDeclaredMethods()).forEach(method -> methods.add(method.getName())));
        return methods;
    }
}
