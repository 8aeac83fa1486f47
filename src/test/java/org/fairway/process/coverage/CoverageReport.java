package org.fairway.process.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the tests passed, as a table for the end of the build and as a page with a picture of each process.
 *
 * @param processes all processes
 * @param decisions all decisions
 */
record CoverageReport(List<ProcessCoverage> processes, List<DecisionCoverage> decisions) {
    String table() {
        return Stream.concat(
                        processes.stream()
                                .map(process -> "%-32s %3d of %3d steps  %3d of %3d flows"
                                        .formatted(
                                                process.name(),
                                                process.passedOf(process.nodes()),
                                                process.nodes().size(),
                                                process.passedOf(process.flows()),
                                                process.flows().size())),
                        decisions.stream()
                                .map(decision -> "%-32s %3d of %3d rules, %3d of them in a process"
                                        .formatted(
                                                decision.name(),
                                                decision.fired(),
                                                decision.rules().size(),
                                                decision.firedInProcesses())))
                .collect(Collectors.joining("\n"));
    }

    List<String> missed() {
        return Stream.concat(
                        processes.stream()
                                .flatMap(process ->
                                        process.missed().stream().map(element -> process.name() + "." + element)),
                        decisions.stream()
                                .flatMap(decision ->
                                        decision.missed().stream().map(rule -> decision.name() + "." + rule)))
                .toList();
    }

    void write(Path page) {
        try {
            Files.createDirectories(page.getParent());
            Files.writeString(page, html());
        } catch (IOException full) {
            throw new UncheckedIOException(page + " cannot be written", full);
        }
    }

    private String html() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>What the tests pass of the processes</title>
                <style>
                body { font-family: sans-serif; margin: 2em }
                svg { width: 100%%; max-width: 1600px }
                rect, polyline { stroke-width: 2 }
                polyline { fill: none }
                .passed { stroke: #00703c; fill: #e6f2ec }
                .missed { stroke: #d4351c; fill: #fbe6e3; stroke-dasharray: 4 }
                polyline.passed, polyline.missed { fill: none }
                foreignObject div { font-size: 10px; text-align: center; padding: 4px }
                </style>
                </head>
                <body>
                <h1>What the tests pass of the processes</h1>
                <p>Green was passed by a test, red and dashed by none. Rest on a shape to see its id.</p>
                <pre>%s</pre>
                <p>Not passed: %s</p>
                %s
                </body>
                </html>
                """.formatted(
                        escaped(table()),
                        missed().isEmpty() ? "nothing" : escaped(String.join(", ", missed())),
                        processes.stream()
                                .map(process -> "<h2>" + process.name() + "</h2>\n" + new ProcessPicture(process).svg())
                                .collect(Collectors.joining()));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
