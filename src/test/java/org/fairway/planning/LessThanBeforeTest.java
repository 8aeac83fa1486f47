package org.fairway.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.fairway.kernel.Money;
import org.fairway.planning.LessThanBefore.Decrease;
import org.fairway.planning.LessThanBefore.Fall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A budget that falls (F04): need by need, with a reason, and never below the eyes of whoever signs. */
class LessThanBeforeTest {
    private static final Fall WASHING =
            new Fall("HYGIENE", "washing", Money.ofPence(6_000), Money.ofPence(3_000), null);

    private static PlanLine line(int number, String need, long pence, Recurrence recurrence) {
        return new PlanLine(
                number,
                need,
                need.toLowerCase(Locale.ROOT),
                "Help",
                HowMet.FUNDED,
                "Bluebird",
                new Price(
                        ServiceComponent.HOME_SUPPORT,
                        BigDecimal.ONE,
                        Unit.HOUR,
                        Money.ofPence(pence),
                        PaidAs.MANAGED,
                        recurrence));
    }

    private static LessThanBefore less(long before, long now, boolean assessed, DecreaseReason reason) {
        return new LessThanBefore(
                Money.ofPence(before),
                Money.ofPence(now),
                assessed,
                List.of(new Decrease(WASHING, reason, "She has a shower seat.")),
                null);
    }

    @Test
    void findsEachNeedThatHasLessEvenWhereTheWholeHasMore() {
        List<PlanLine> before = List.of(
                line(1, "HYGIENE", 4_000, Recurrence.WEEKLY),
                line(2, "HYGIENE", 2_000, Recurrence.WEEKLY),
                line(3, "NUTRITION", 1_000, Recurrence.WEEKLY),
                line(4, "COMMUNITY", 500, Recurrence.WEEKLY),
                line(5, "HOME", 9_000, Recurrence.ONE_OFF),
                line(6, "COMMUNITY", 700, Recurrence.ONE_OFF));
        List<PlanLine> now =
                List.of(line(1, "HYGIENE", 5_999, Recurrence.WEEKLY), line(2, "NUTRITION", 90_000, Recurrence.WEEKLY));

        assertThat(LessThanBefore.falls(before, now))
                .extracting(Fall::inWords)
                .containsExactly(
                        "Hygiene: £60.00 a week before, £59.99 now",
                        "Community: £5.00 a week before, £0.00 now; £7.00 once before, £0.00 now",
                        "Home: £90.00 once before, £0.00 now");
        assertThat(LessThanBefore.falls(before, before)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10000, 9000, 10.0", "10000, 8999, 10.0", "10000, 8990, 10.1", "10000, 12000, 0", "0, 0, 0"})
    void saysByHowMuchTheWholeFalls(long before, long now, String percent) {
        assertThat(less(before, now, true, DecreaseReason.NEED_IS_LESS).percent())
                .isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "NEED_IS_LESS, false, true",
        "NEED_IS_LESS, true, false",
        "MET_ANOTHER_WAY, false, true",
        "MET_ANOTHER_WAY, true, false",
        "PRICE_IS_LESS, false, false",
        "PERSON_ASKED, false, false"
    })
    void takesAnAssessmentWhereANeedIsSaidToHaveChanged(DecreaseReason reason, boolean assessed, boolean lacks) {
        assertThat(less(6_000, 3_000, assessed, reason).lacksAnAssessment()).isEqualTo(lacks);
    }

    @Test
    void tellsThePersonWhatWhyAndByHowMuch() {
        assertThat(less(6_000, 3_000, true, DecreaseReason.MET_ANOTHER_WAY).inWords())
                .isEqualTo(
                        "£60.00 a week before, £30.00 now (50 per cent less). Washing: £60.00 a week before, £30.00 now:"
                                + " Part of it is met another way now, such as by equipment or by family who are willing and able."
                                + " She has a shower seat.");
    }

    @ParameterizedTest
    @CsvSource({
        "6000, 3000, NEED_IS_LESS, true",
        "6000, 3000, MET_ANOTHER_WAY, true",
        "6000, 3000, PRICE_IS_LESS, true",
        "6000, 3000, PERSON_ASKED, false",
        "6000, 3000, BOUGHT_ONCE, false",
        "6000, 6000, NEED_IS_LESS, false"
    })
    void needsNoticeWhereTheWholeFallsAndThePersonDidNotAsk(
            long before, long now, DecreaseReason reason, boolean needs) {
        assertThat(less(before, now, true, reason).needsNotice()).isEqualTo(needs);
    }

    @Test
    void needsNoticeOfLessThatIsPaidOnce() {
        LessThanBefore once = LessThanBefore.of(
                new PlanCost(Money.NIL, Money.NIL, Money.ofPence(30_000), Money.NIL),
                new PlanCost(Money.NIL, Money.NIL, Money.ofPence(15_000), Money.NIL),
                true,
                List.of(new Decrease(WASHING, DecreaseReason.NEED_IS_LESS, "A shorter course.")));

        assertThat(once.needsNotice()).isTrue();
    }

    @Test
    void isNothingWithoutADecrease() {
        assertThatThrownBy(() -> new LessThanBefore(Money.NIL, Money.NIL, true, List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
