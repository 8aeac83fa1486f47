package org.fairway.acceptance;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairway.Fairway;

/** Fairway as a process of its own, on a database server of the test, with people of the demonstration and no cases. */
final class FairwayProcess {
    static final String KEY = "Zmlmdmd0IGtleSBvZiAzMiBieXRlcyBmb3IgYSB0ZXM=";
    private static final Pattern ADDRESS = Pattern.compile("Fairway is at http://localhost:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Desk> desks = new HashMap<>();

    private FairwayProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it and waits until it says where it is. */
    static FairwayProcess start(OwnPostgres database, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                withoutTests(),
                Fairway.class.getName()));
        settings(database).forEach((name, value) -> command.add("--" + name + "=" + value));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader says = process.inputReader(StandardCharsets.UTF_8);
        PrintWriter kept = new PrintWriter(Files.newBufferedWriter(log), true);
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            kept.println(line);
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread rest = new Thread(() -> says.lines().forEachOrdered(kept::println));
                rest.setDaemon(true);
                rest.start();
                return new FairwayProcess(process, "http://127.0.0.1:" + address.group(1));
            }
        }
        throw new AssertionError("Fairway does not start:\n" + Files.readString(log));
    }

    private static Map<String, String> settings(OwnPostgres database) {
        return Map.ofEntries(
                Map.entry("server.port", "0"),
                Map.entry("spring.datasource.url", database.url()),
                Map.entry("fairway.demo", "true"),
                Map.entry("fairway.demo-cases", "false"),
                Map.entry("fairway.bank-details.key", KEY),
                Map.entry("fairway.payments.signing-key", KEY),
                Map.entry("fairway.payments.name", "Example Council"),
                Map.entry("fairway.payments.service-user-number", "123456"),
                Map.entry("fairway.payments.sort-code", "401234"),
                Map.entry("fairway.payments.account-number", "12345678"),
                // A job whose worker died is taken up again after this
                Map.entry("camunda.bpm.job-execution.lock-time-in-millis", "3000"),
                Map.entry("camunda.bpm.generic-properties.properties.failed-job-retry-time-cycle", "R4/PT3S"));
    }

    /** The application as it is, with nothing of its tests. */
    private static String withoutTests() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Asks how it is until it is well. */
    void untilItIsWell() throws InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create(address + "/actuator/health"))
                .timeout(PATIENCE)
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isWell(health)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("Fairway is not well");
            }
        }
    }

    private boolean isWell(HttpRequest health) throws InterruptedException {
        try {
            return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notNow) {
            return false;
        }
    }

    Desk desk(String person) {
        return desks.computeIfAbsent(person, id -> Desk.signIn(address, id, (task, handIn) -> handIn.run()));
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
