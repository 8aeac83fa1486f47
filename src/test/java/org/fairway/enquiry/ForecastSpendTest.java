package org.fairway.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.WeeklyRate;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.CaseAccount;
import org.fairway.payment.Due;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.Frequency;
import org.fairway.payment.Funder;
import org.fairway.payment.Funding;
import org.fairway.payment.Paid;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.PaymentCalendar;
import org.fairway.payment.Timeline;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is committed to the end of a year is the sum of what is due, however agreements change. */
class ForecastSpendTest {
    private static final PaymentCalendar CALENDAR = new PaymentCalendar(PublishedReference.load());
    private static final FinancialYear YEAR = new FinancialYear(2026);
    private static final LocalDate BEGINNING = LocalDate.of(2025, 9, 1);
    private static final int AGREEMENTS = 120;

    private final List<CaseAccount> cases = new ArrayList<>();

    private SortedMap<BudgetHolder, Committed> forecast(FinancialYear year) {
        return new ForecastSpend(
                        reader -> assertThat(cases).allMatch(reader),
                        () -> account -> holder(account.caseNumber()),
                        CALENDAR)
                .of(year);
    }

    private static ForecastSpend.HeldBy.Holder holder(CaseNumber number) {
        int which = Math.floorMod(number.hashCode(), 5);
        return new ForecastSpend.HeldBy.Holder(
                which < 3 ? "north" : "south", which == 0 ? LegalBasis.CHILDREN_ACT : LegalBasis.CARE_ACT_ADULT);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void isTheSumOfWhatIsDueOverRandomAgreements(long seed) {
        Random random = new Random(seed);
        for (int number = 1; number <= AGREEMENTS; number++) {
            cases.add(agreement(random, number));
        }

        SortedMap<BudgetHolder, Money> due = new TreeMap<>();
        for (CaseAccount account : cases) {
            for (Due each : account.timelines().get(0).due(CALENDAR, LocalDate.of(2027, 3, 31))) {
                if (!each.period().first().isBefore(LocalDate.of(2026, 4, 1))) {
                    ForecastSpend.HeldBy.Holder holder = holder(account.caseNumber());
                    due.merge(new BudgetHolder(holder.team(), holder.basis(), each.funder()), each.net(), Money::plus);
                }
            }
        }

        SortedMap<BudgetHolder, Money> forecast = new TreeMap<>();
        forecast(YEAR).forEach((holder, sums) -> forecast.put(holder, sums.due()));
        assertThat(forecast).as("seed " + seed).containsAllEntriesOf(due);
        assertThat(total(forecast)).isEqualTo(total(due)).isGreaterThan(Money.NIL);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void addsUpOverTheYearsWhicheverDaysAPeriodIsPaidFor(long seed) {
        Random random = new Random(seed);
        for (int number = 1; number <= AGREEMENTS; number++) {
            cases.add(agreement(random, number));
        }
        Money due = Money.NIL;
        Money cost = Money.NIL;
        for (int year = 2024; year <= 2030; year++) {
            for (Committed sums : forecast(new FinancialYear(year)).values()) {
                due = due.plus(sums.due());
                cost = cost.plus(sums.costOfItsDays());
            }
        }
        Money open = Money.NIL;
        for (Committed sums : forecast(new FinancialYear(2030)).values()) {
            open = open.plus(sums.carriedOut());
        }

        Money all = cases.stream()
                .flatMap(account -> account.timelines().get(0).due(CALENDAR, LocalDate.of(2031, 3, 31)).stream())
                .map(Due::net)
                .reduce(Money.NIL, Money::plus);
        assertThat(due).isEqualTo(all);
        assertThat(cost.plus(open)).as("every penny belongs to one year").isEqualTo(all);
    }

    /** Four weeks from 30 March 2026 at £70.00: two days before the year, twenty-six in it. */
    @Test
    void tellsDaysOfThisYearFromThoseOfTheLast() {
        LocalDate start = LocalDate.of(2026, 3, 9);
        List<EntitlementLine> lines = List.of(
                weekly(EntitlementLine.Kind.GROSS, 7_000, start),
                new EntitlementLine.End(LocalDate.of(2026, 5, 3), "Moved away"));
        Timeline timeline = timeline(1, Frequency.FOUR_WEEKLY, start, lines);
        cases.add(new CaseAccount(
                CaseNumber.of(2026, 1),
                List.of(timeline),
                List.of(new Paid(
                        timeline.entitlement().id(),
                        Due.Kind.PERIOD,
                        Funder.COUNCIL,
                        timeline.due(CALENDAR, LocalDate.of(2026, 5, 3)).get(1).period(),
                        Money.ofPence(28_000)))));

        Committed year = forecast(YEAR).values().iterator().next();
        assertThat(year.due()).isEqualTo(Money.ofPence(28_000));
        assertThat(year.paid()).isEqualTo(Money.ofPence(28_000));
        assertThat(year.toCome()).isEqualTo(Money.NIL);
        assertThat(year.broughtIn()).as("1 to 5 April, paid in March").isEqualTo(Money.ofPence(5_000));
        assertThat(year.carriedOut()).isEqualTo(Money.NIL);
        assertThat(year.costOfItsDays()).isEqualTo(Money.ofPence(33_000));
    }

    @Test
    void isFromTheFirstOfAprilToTheLastOfMarch() {
        assertThat(FinancialYear.of(LocalDate.of(2027, 3, 31))).hasToString("2026/27");
        assertThat(FinancialYear.of(LocalDate.of(2027, 4, 1))).hasToString("2027/28");
        assertThat(new FinancialYear(2099)).hasToString("2099/00");
        assertThat(new FinancialYear(2027).days().days()).as("29 February 2028").isEqualTo(366);
    }

    private static Money total(SortedMap<BudgetHolder, Money> sums) {
        return sums.values().stream().reduce(Money.NIL, Money::plus);
    }

    private static CaseAccount agreement(Random random, int number) {
        LocalDate start = BEGINNING.plusDays(random.nextInt(600));
        List<EntitlementLine> lines = new ArrayList<>();
        lines.add(weekly(EntitlementLine.Kind.GROSS, random.nextInt(90_000), start));
        for (int change = random.nextInt(7); change > 0; change--) {
            lines.add(change(random, start.plusDays(random.nextInt(500))));
        }
        Frequency frequency = List.of(Frequency.values()).get(random.nextInt(4));
        return new CaseAccount(
                CaseNumber.of(2026, number), List.of(timeline(number, frequency, start, lines)), List.of());
    }

    private static EntitlementLine change(Random random, LocalDate from) {
        return switch (random.nextInt(8)) {
            case 0 -> weekly(EntitlementLine.Kind.GROSS, random.nextInt(90_000), from);
            case 1 -> weekly(EntitlementLine.Kind.CONTRIBUTION, random.nextInt(20_000), from);
            case 2 -> new EntitlementLine.Suspension(from, from.plusDays(random.nextInt(50)), WeeklyRate.NIL, "Rest");
            case 3 -> new EntitlementLine.Restart(from, "Home again");
            case 4 -> new EntitlementLine.Funded(shared(random), from, null, "Joint funding");
            case 5 ->
                new EntitlementLine.OneOff(
                        Money.ofPence(1 + random.nextInt(90_000)), from, EntitlementLine.Purpose.ONE_OFF, "Once");
            case 6 -> new EntitlementLine.Recovery(Money.ofPence(1_000), Money.ofPence(5_000), from, "Agreed");
            default -> new EntitlementLine.End(from, "Moved away");
        };
    }

    private static Funding shared(Random random) {
        BigDecimal percent = BigDecimal.valueOf(1 + random.nextInt(99_0000), 4);
        return new Funding(List.of(new Funding.Share.Percent(Funder.NHS, percent)), Funder.COUNCIL);
    }

    private static EntitlementLine weekly(EntitlementLine.Kind kind, long pence, LocalDate from) {
        return new EntitlementLine.Weekly(kind, WeeklyRate.of(Money.ofPence(pence)), from, null, "Told");
    }

    private static Timeline timeline(int number, Frequency frequency, LocalDate start, List<EntitlementLine> lines) {
        Payee payee = new Payee("Payee", new UUID(1, number), "4321");
        return new Timeline(
                new Entitlement(
                        new EntitlementId(new UUID(2, number)),
                        CaseNumber.of(2026, number),
                        payee,
                        frequency,
                        PaidAs.NET,
                        start),
                lines);
    }
}
