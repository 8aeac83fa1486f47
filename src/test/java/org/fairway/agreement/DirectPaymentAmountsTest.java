package org.fairway.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairway.kernel.Money;
import org.junit.jupiter.api.Test;

class DirectPaymentAmountsTest {
    /** Devon, Example 1 (Peter), paid net every four weeks. */
    @Test
    void paysNetOfTheContribution() {
        DirectPaymentAmounts amounts = DirectPaymentAmounts.of(Money.ofPence(45_400), Money.ofPence(11_010), Money.NIL);

        assertThat(amounts.weeklyNet()).isEqualTo(Money.ofPence(34_390));
        assertThat(amounts.fourWeeklyNet()).isEqualTo(Money.ofPence(137_560));
        assertThat(amounts.somethingToPay()).isTrue();
    }

    /** Hampshire: a contribution of £160 and a direct payment of £150 mean that no direct payment is made. */
    @Test
    void paysNothingWhereTheContributionIsAsMuch() {
        assertThat(DirectPaymentAmounts.of(Money.ofPence(15_000), Money.ofPence(16_000), Money.NIL)
                        .somethingToPay())
                .isFalse();
        assertThat(DirectPaymentAmounts.of(Money.ofPence(15_000), Money.ofPence(15_000), Money.NIL)
                        .somethingToPay())
                .isFalse();
        assertThat(DirectPaymentAmounts.of(Money.ofPence(15_000), Money.ofPence(14_999), Money.NIL)
                        .somethingToPay())
                .isTrue();
    }

    @Test
    void paysAOneOffWithoutAWeeklyAmount() {
        DirectPaymentAmounts amounts = DirectPaymentAmounts.of(Money.NIL, Money.NIL, Money.ofPence(30_000));

        assertThat(amounts.somethingToPay()).isTrue();
        assertThat(amounts.weeklyNet()).isEqualTo(Money.NIL);
    }
}
