package org.fairway.payment.file.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.file.ExampleRun.CREATED;
import static org.fairway.payment.file.ExampleRun.REFERENCE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fairway.payment.file.ExampleRun;
import org.fairway.payment.file.FileProfiles;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.bacs.BacsSubmission;
import org.fairway.payment.file.bacs.PrepareBacsSubmission;
import org.fairway.payment.file.bacs.Standard18;
import org.fairway.payment.file.returns.ReadArucs;
import org.fairway.payment.file.returns.ReadPaymentStatus;
import org.fairway.payment.file.returns.ReturnedPayment;
import org.fairway.payment.file.returns.ReturnsOutcome;
import org.junit.jupiter.api.Test;

/** Runs of any size, names and days, there and back; the seed is told when one fails. */
class AnyRunTest {
    private static final int ROUNDS = 300;

    @Test
    void whatGoesOutIsWhatArrivesAndWhatFailsComesBack() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Manifest manifest =
                    ExampleRun.frozen(ExampleRun.any(random.nextLong(), random.nextInt(1, 60), payDates(random)));
            String which = "seed " + seed + ", round " + round;

            bacs(manifest, which);
            iso(manifest, which);
        }
    }

    private static void bacs(Manifest manifest, String which) throws IOException {
        byte[] file = standard18(manifest);
        BankSimulator bank = bank(manifest);
        BankAnswer answer = bank.takeStandard18(file, List.of());

        assertThat(standard18(manifest)).as(which).isEqualTo(file);
        assertThat(received(answer)).as(which).isEqualTo(sent(manifest, false));
        if (answer.returns().isPresent()) {
            ReturnsOutcome back = new ReadArucs(
                            REFERENCE, FileProfiles.shipped().on("returns-arucs", CREATED))
                    .read(stream(answer.returns().get()), "123456", CREATED);
            assertThat(returned(back).map(ReturnedPayment::reference))
                    .as(which)
                    .containsExactlyElementsOf(answer.failed().stream()
                            .map(ReceivedPayment::reference)
                            .toList());
        }
    }

    private static void iso(Manifest manifest, String which) throws IOException {
        byte[] file = BankSimulatorTest.pain001(manifest);
        BankAnswer answer = bank(manifest).takePain001(file, List.of());

        assertThat(BankSimulatorTest.pain001(manifest)).as(which).isEqualTo(file);
        assertThat(received(answer)).as(which).isEqualTo(sent(manifest, true));
        if (answer.returns().isPresent()) {
            ReturnsOutcome back = new ReadPaymentStatus(REFERENCE)
                    .read(stream(answer.returns().get()), CREATED);
            assertThat(returned(back).map(ReturnedPayment::paymentId))
                    .as(which)
                    .containsExactlyElementsOf(answer.failed().stream()
                            .map(ReceivedPayment::paymentId)
                            .toList());
        }
    }

    /** One to four working days within the reach of Bacs. */
    private static LocalDate[] payDates(Random random) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int at = random.nextInt(1, 5); at > 0; at--) {
            days.add(REFERENCE.workingDays().after(CREATED, random.nextInt(2, 20)));
        }
        return days.toArray(LocalDate[]::new);
    }

    /** A bank that fails every account that ends in 0 or 5. */
    private static BankSimulator bank(Manifest manifest) {
        String account = manifest.originator().account().sortCode()
                + manifest.originator().account().number();
        return new BankSimulator(
                new BankCustomer("123456", account),
                REFERENCE.workingDays(),
                List.of(new FailureRule("0", "5", "AC03", "No account"), new FailureRule("5", "B", "AC04", "Closed")));
    }

    private static byte[] standard18(Manifest manifest) throws IOException {
        BacsSubmission submission = ((PrepareBacsSubmission.Ready)
                        new PrepareBacsSubmission(REFERENCE).prepare(manifest, "Z99999", 7, CREATED))
                .submission();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Standard18.write(manifest, submission, out);
        return out.toByteArray();
    }

    private static List<String> sent(Manifest manifest, boolean withId) throws IOException {
        List<String> sent = new ArrayList<>();
        manifest.giveTo(item -> sent.add((withId ? item.paymentId() : "") + "|" + item.payDate() + "|"
                + item.account().sortCode() + "|" + item.account().number() + "|" + item.amount() + "|"
                + item.reference()));
        return sent;
    }

    private static List<String> received(BankAnswer answer) {
        if (answer.reception() instanceof Reception.Accepted accepted) {
            return accepted.file().payments().stream()
                    .map(each -> each.paymentId() + "|" + each.payDate() + "|" + each.sortCode() + "|"
                            + each.accountNumber() + "|" + each.amount() + "|" + each.reference())
                    .toList();
        }
        throw new AssertionError(answer.reception().toString());
    }

    private static Stream<ReturnedPayment> returned(ReturnsOutcome outcome) {
        return ((ReturnsOutcome.Read) outcome).returns().stream();
    }

    private static ByteArrayInputStream stream(String report) {
        return new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8));
    }
}
