package org.fairway.payment.file.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.file.returns.Reports.arucs;
import static org.fairway.payment.file.returns.Reports.arucsOf;
import static org.fairway.payment.file.returns.Reports.bytes;
import static org.fairway.payment.file.returns.Reports.item;
import static org.fairway.payment.file.returns.Reports.refused;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.fairway.payment.file.ExampleRun;
import org.junit.jupiter.api.Test;

/** Reports that somebody made to do harm, or that broke on their way. */
class HostileReportsTest {
    private static final String REPORT = arucsOf(item("FW1", "5", "12.50"), 1, "12.50");
    private static final String FORBIDDEN =
            "The file holds a document type or an entity, or is nested too deep, and was not read.";

    @Test
    void fetchesNothingAndUnfoldsNothing() {
        String root = "<BACSDocument>";
        for (String type : List.of(
                "<!DOCTYPE BACSDocument SYSTEM \"http://127.0.0.1:9/evil.dtd\">",
                "<!DOCTYPE BACSDocument [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE BACSDocument [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>")) {
            String hostile = REPORT.replace(root, type + root);

            assertThat(refused(arucs(bytes(hostile)))).as(type).isEqualTo(FORBIDDEN);
        }
    }

    @Test
    void goesNoDeeperThanAReportGoes() {
        assertThat(refused(arucs(bytes("<BACSDocument>" + "<Data>".repeat(100_000)))))
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void refusesAFileThatBreaksOff() {
        for (int length = 0; length < REPORT.stripTrailing().length(); length += 7) {
            assertThat(refused(arucs(bytes(REPORT.substring(0, length))))).startsWith("The file is no whole XML");
        }
    }

    @Test
    void takesInNoMoreOfAnEndlessFileThanShowsThatItIsTooLong() throws IOException {
        Endless endless = new Endless();

        ReturnsOutcome outcome = new ReadPaymentStatus(ExampleRun.REFERENCE).read(endless, ExampleRun.CREATED);

        assertThat(refused(outcome)).isEqualTo("The file is longer than 64 megabytes and was not read.");
        assertThat(endless.given).isLessThan(66L << 20);
    }

    /** Bytes changed at random: every answer is a list or a refusal, and what is listed has an id. */
    @Test
    void answersWhateverComes() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Function<byte[], ReturnsOutcome>> readers = List.of(Reports::arucs, Reports::status, Reports::csv);
        for (int round = 0; round < 3000; round++) {
            byte[] file = bytes(REPORT);
            for (int changes = random.nextInt(1, 6); changes > 0; changes--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            ReturnsOutcome outcome = readers.get(round % 3).apply(file);
            assertThat(outcome.fileHash()).as("seed %d round %d", seed, round).hasSize(64);
            if (outcome instanceof ReturnsOutcome.Read read) {
                assertThat(read.returns())
                        .as("seed %d round %d", seed, round)
                        .allSatisfy(each -> assertThat(each.id()).hasSize(64));
            }
        }
    }

    /** A file without an end. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            given += length;
            return length;
        }
    }
}
