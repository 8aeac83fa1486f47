package org.fairway.payment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairway.payment.file.ExampleRun.COUNCIL;
import static org.fairway.payment.file.ExampleRun.CREATED;
import static org.fairway.payment.file.ExampleRun.PAY_DATE;
import static org.fairway.payment.file.ExampleRun.item;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Money;
import org.junit.jupiter.api.Test;

class FreezeManifestTest {
    @Test
    void addsUpWhatIsPaidOnEachDay() {
        Manifest manifest = ExampleRun.frozen(List.of(
                item("1", PAY_DATE, "A", "00000011", 100),
                item("2", PAY_DATE, "B", "00000012", 250),
                item("3", PAY_DATE.plusDays(3), "C", "00000013", 1)));

        assertThat(manifest.days())
                .containsExactly(
                        new DaySum(PAY_DATE, 2, Money.ofPence(350)),
                        new DaySum(PAY_DATE.plusDays(3), 1, Money.ofPence(1)));
        assertThat(manifest.count()).isEqualTo(3);
        assertThat(manifest.total()).isEqualTo(Money.ofPence(351));
    }

    @Test
    void refusesAPaymentThatIsThereTwiceOrAboveTheLimit() {
        assertThat(reasons(List.of(
                        item("1", PAY_DATE, "A", "00000011", 2_000_000_001L),
                        item("1", PAY_DATE, "A", "00000011", 2_000_000_000L))))
                .containsExactly(
                        "Payment 1 of £20,000,000.01 is more than £20,000,000.00, the most that one payment can be.",
                        "Payment 1 is in the run twice.");
    }

    @Test
    void refusesADayThatNoContraCanBalance() {
        List<PaymentItem> items = new ArrayList<>();
        for (int at = 0; at < 50; at++) {
            items.add(item("" + at, PAY_DATE, "A", "00000011", 2_000_000_000L));
        }

        assertThat(reasons(items))
                .containsExactly("The payments of Friday 27 November 2026 come to £1,000,000,000.00, more than the "
                        + "£999,999,999.99 that one file can carry for a day. Make two runs of them.");
    }

    @Test
    void refusesAnEmptyRunAndDaysOutOfOrder() {
        assertThat(reasons(List.of())).containsExactly("The run has no payment.");
        assertThat(reasons(List.of(
                        item("1", PAY_DATE, "A", "00000011", 1), item("2", PAY_DATE.minusDays(1), "B", "00000012", 1))))
                .containsExactly("The payments are not in the order of their days at Thursday 26 November 2026.");
    }

    @Test
    void refusesOtherPaymentsThanWereApproved() throws IOException {
        FrozenItems items = FrozenItems.of(List.of(item("1", PAY_DATE, "A", "00000011", 100)));

        FreezeManifest.Outcome outcome = new FreezeManifest(ExampleRun.REFERENCE)
                .freeze(ExampleRun.RUN, COUNCIL, items, 1, Money.ofPence(101), CREATED);

        assertThat(outcome)
                .isEqualTo(new FreezeManifest.Refused(
                        List.of("Approved were 1 payments of £1.01 together, and here are 1 of £1.00.")));
    }

    @Test
    void refusesInPlainWordsAndForAThousandFaultsOnlyOnce() {
        List<PaymentItem> items = new ArrayList<>();
        for (int at = 0; at < 300; at++) {
            items.add(item("7", PAY_DATE, "A", "00000011", 1));
        }

        assertThat(reasons(items)).hasSize(101).last().isEqualTo("And 199 more.");
    }

    @Test
    void hashesEverythingThatIsPaid() {
        PaymentItem one = item("1", PAY_DATE, "A", "00000011", 100);
        List<PaymentItem> others = List.of(
                item("2", PAY_DATE, "A", "00000011", 100),
                item("1", PAY_DATE.plusDays(3), "A", "00000011", 100),
                item("1", PAY_DATE, "B", "00000011", 100),
                item("1", PAY_DATE, "A", "00000012", 100),
                item("1", PAY_DATE, "A", "00000011", 101));

        String hash = ExampleRun.frozen(List.of(one)).hash();

        assertThat(ExampleRun.frozen(List.of(item("1", PAY_DATE, "A", "00000011", 100)))
                        .hash())
                .isEqualTo(hash);
        assertThat(others)
                .allSatisfy(other ->
                        assertThat(ExampleRun.frozen(List.of(other)).hash()).isNotEqualTo(hash));
    }

    @Test
    void namesNoAccountInWords() {
        Manifest manifest = ExampleRun.frozen(List.of(item("1", PAY_DATE, "A", "87654321", 100)));

        assertThat(manifest + " " + manifest.originator() + " " + item("1", PAY_DATE, "A", "87654321", 100))
                .doesNotContain("87654321", "200415", "401234", "12345678")
                .contains("account ending 5678");
        assertThatThrownBy(() -> new BankAccount("200415", "8765432"))
                .hasMessageNotContaining("8765432")
                .hasMessageNotContaining("200415");
        assertThatThrownBy(() -> new BankAccount("200415", "87654321", "GB00NWBK20041587654321"))
                .hasMessageNotContaining("87654321");
    }

    /** ISO 13616 example of the registry: GB29 NWBK 6016 1331 9268 19. */
    @Test
    void worksOutTheCheckDigitsOfAnInternationalNumber() {
        assertThat(Iban.of("NWBK", "601613", "31926819")).isEqualTo("GB29NWBK60161331926819");
        assertThat(new BankAccount("601613", "31926819", "GB29NWBK60161331926819").lastFour())
                .isEqualTo("6819");
    }

    private static List<String> reasons(List<PaymentItem> items) {
        return ((FreezeManifest.Refused) ExampleRun.freeze(items)).reasons();
    }
}
