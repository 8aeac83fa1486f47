package org.fairway.payment.file.bacs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.file.ExampleRun.CREATED;
import static org.fairway.payment.file.ExampleRun.PAY_DATE;
import static org.fairway.payment.file.ExampleRun.REFERENCE;
import static org.fairway.payment.file.ExampleRun.item;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.fairway.kernel.Money;
import org.fairway.payment.file.ExampleRun;
import org.fairway.payment.file.FileOutcome;
import org.fairway.payment.file.Hash;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.PaymentItem;
import org.fairway.payment.file.simulator.ReceivedFile;
import org.fairway.payment.file.simulator.ReceivedPayment;
import org.fairway.payment.file.simulator.Reception;
import org.fairway.payment.file.simulator.Standard18Reader;
import org.junit.jupiter.api.Test;

/** The file against files kept beside the test, and against a reader that shares no code with the writer. */
class Standard18Test {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void writesOneDayAsKept() throws IOException {
        assertThat(text(write(oneDay()))).isEqualTo(kept("standard-18-one-day.txt"));
    }

    @Test
    void writesSeveralDaysAsKept() throws IOException {
        assertThat(text(write(severalDays()))).isEqualTo(kept("standard-18-several-days.txt"));
    }

    @Test
    void writesASinglePaymentAsKept() throws IOException {
        Manifest manifest = ExampleRun.frozen(List.of(item("1", PAY_DATE, "Amina Khan", "00000011", 1)));

        assertThat(text(write(manifest))).isEqualTo(kept("standard-18-one-payment.txt"));
    }

    @Test
    void writesTheLargestContraAsKept() throws IOException {
        List<PaymentItem> items = new ArrayList<>();
        for (int at = 0; at < 49; at++) {
            items.add(item("" + at, PAY_DATE, "Amina Khan", "00000011", 2_000_000_000L));
        }
        items.add(item("49", PAY_DATE, "Amina Khan", "00000011", 1_999_999_999L));

        byte[] file = write(ExampleRun.frozen(items));

        assertThat(text(file)).isEqualTo(kept("standard-18-largest-contra.txt"));
        assertThat(read(file).total()).isEqualTo(Money.ofPence(99_999_999_999L));
    }

    @Test
    void isReadBackAsItWasFrozen() throws IOException {
        for (Manifest manifest : List.of(oneDay(), severalDays())) {
            ReceivedFile received = read(write(manifest));

            assertThat(received.id()).isEqualTo("A00001");
            assertThat(received.serviceUserNumber()).isEqualTo("123456");
            assertThat(received.senderAccount()).isEqualTo("40123412345678");
            assertThat(received.sender()).isEqualTo("FAIRWAY BOROUGH CO");
            assertThat(received.createdOn()).isEqualTo(CREATED);
            assertThat(paidBy(received.payments())).isEqualTo(paidBy(manifest));
        }
    }

    @Test
    void carriesAHundredThousandPaymentsOfAnyNames() throws IOException {
        long seed = new Random().nextLong();
        Manifest manifest = ExampleRun.frozen(ExampleRun.any(seed, 100_000, PAY_DATE, MONDAY));

        byte[] file = write(manifest);

        assertThat(paidBy(read(file).payments())).as("seed " + seed).isEqualTo(paidBy(manifest));
        assertThat(file).as("seed " + seed).hasSize(7 * 82 + 100_002 * 108);
    }

    @Test
    void isTheSameEachTimeItIsMade() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BacsSubmission submission = submission(severalDays());

        FileOutcome outcome = Standard18.write(severalDays(), submission, out);

        assertThat(Standard18.write(severalDays(), submission, new ByteArrayOutputStream()))
                .isEqualTo(outcome);
        assertThat(outcome)
                .isEqualTo(new FileOutcome.Made(5, Money.ofPence(160_776), out.size(), Hash.of(out.toByteArray())));
    }

    @Test
    void refusesPaymentsThatChangedSinceTheyWereFrozen() throws IOException {
        Manifest approved = oneDay();
        List<PaymentItem> changed = new ArrayList<>(items());
        changed.set(1, item("2", PAY_DATE, "Siân O’Brien", "00000099", 12_345));
        Manifest tampered = new Manifest(
                approved.run(),
                approved.originator(),
                approved.days(),
                approved.hash(),
                ExampleRun.frozen(changed).items());

        assertThat(Standard18.write(tampered, submission(tampered), new ByteArrayOutputStream()))
                .isEqualTo(new FileOutcome.Refused(
                        List.of("The payments of run PR-2026-0042 are not those that were approved. No file is made; "
                                + "the run must be approved again.")));
    }

    private static List<PaymentItem> items() {
        return List.of(
                item("1", PAY_DATE, "Zoë Ångström", "00000011", 100_000),
                item("2", PAY_DATE, "Siân O’Brien", "00000012", 12_345),
                item("3", PAY_DATE, "😀 Grace Hopper", "00000013", 48_200),
                item("4", PAY_DATE, "李小龙", "00000014", 1));
    }

    static Manifest oneDay() {
        return ExampleRun.frozen(items());
    }

    static Manifest severalDays() {
        List<PaymentItem> items = new ArrayList<>(items());
        items.add(item("5", MONDAY, "D'Arcy & Sons Care Agency Limited", "00000015", 230));
        return ExampleRun.frozen(items);
    }

    static BacsSubmission submission(Manifest manifest) {
        return ((PrepareBacsSubmission.Ready)
                        new PrepareBacsSubmission(REFERENCE).prepare(manifest, "A00001", 1, CREATED))
                .submission();
    }

    static byte[] write(Manifest manifest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Standard18.write(manifest, submission(manifest), out)).isInstanceOf(FileOutcome.Made.class);
        return out.toByteArray();
    }

    static ReceivedFile read(byte[] file) {
        Reception reception = new Standard18Reader(REFERENCE.workingDays()).read(file);
        if (reception instanceof Reception.Accepted accepted) {
            return accepted.file();
        }
        throw new AssertionError(reception.toString());
    }

    /** Everything of a payment by which money is moved or found again: not the name, which moves nothing. */
    static List<String> paidBy(List<ReceivedPayment> payments) {
        return payments.stream()
                .map(each -> String.join(
                        "|",
                        each.payDate().toString(),
                        each.sortCode(),
                        each.accountNumber(),
                        each.amount().plain(),
                        each.reference()))
                .toList();
    }

    static List<String> paidBy(Manifest manifest) throws IOException {
        List<String> paid = new ArrayList<>();
        manifest.giveTo(item -> paid.add(String.join(
                "|",
                item.payDate().toString(),
                item.account().sortCode(),
                item.account().number(),
                item.amount().plain(),
                item.reference())));
        return paid;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII);
    }

    private static String kept(String name) throws IOException {
        try (InputStream file = Standard18Test.class.getResourceAsStream("/payment-files/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
