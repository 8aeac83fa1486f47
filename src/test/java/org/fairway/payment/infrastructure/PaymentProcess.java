package org.fairway.payment.infrastructure;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.payment.RunNumber;

/** {@link PaymentsOnly} in a process of its own, which stands still at a moment and is killed there. */
final class PaymentProcess {
    private final Process process;
    private final BufferedReader says;

    private PaymentProcess(Process process) {
        this.process = process;
        this.says = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts it; it waits for its turn before it looks at the database. */
    static PaymentProcess start(String url, RunNumber number, LocalDate payDate, String moment) throws IOException {
        int space = moment.lastIndexOf(' ');
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PaymentsOnly.class.getName(),
                url,
                number.text(),
                payDate.toString(),
                moment.substring(0, space),
                moment.substring(space + 1)));
        return new PaymentProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    void goOnUntilItStandsStill() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        StringBuilder said = new StringBuilder();
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (line.equals("held")) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("The process ended by itself:\n" + said);
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
