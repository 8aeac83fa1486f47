package org.fairway.charging;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowName;

/**
 * What a person told, brought to a later day without asking them everything again. A benefit that was told at exactly its
 * published rate is taken at the rate of the week of that day; everything else stands as it was told, for a finance officer to
 * look at. Benefit rates change on the first Monday on or after the day on which the amounts of the means test do.
 */
public final class BringUpToDate {
    private static final int WEEKS_OF_A_YEAR = 52;

    private final ReferenceData data;

    public BringUpToDate(ReferenceData data) {
        this.data = data;
    }

    /**
     * An income that is raised.
     *
     * @param from the day from which the new rate is paid
     */
    public record Raised(IncomeItem before, IncomeItem after, LocalDate from) {
        /** As a finance officer reads it. */
        public String words() {
            return "%s from %s to %s".formatted(before.type().words(), before.amount(), after.amount());
        }
    }

    /**
     * The information as of the day, under an id of its own.
     *
     * @throws NoValueOnDate if the benefit rates of that year are not entered yet
     */
    public FinancialInformation to(LocalDate day, FinancialInformation told, UUID id) {
        return new FinancialInformation(
                id,
                told.caseNumber(),
                day,
                told.birthDate(),
                told.partnerBirthDate(),
                told.children(),
                told.disclosed(),
                told.income().stream()
                        .map(item -> raised(item, told.asOf(), day)
                                .map(Raised::after)
                                .orElse(item))
                        .toList(),
                told.capital(),
                told.housing(),
                told.disabilityCosts(),
                told.premiumGrounds(),
                told.representation(),
                told.representative(),
                told.nobodyToArrange(),
                told.asksCouncilToArrange(),
                told.findings());
    }

    /** The incomes that are raised by it. */
    public List<Raised> raised(LocalDate day, FinancialInformation told) {
        return told.income().stream()
                .flatMap(item -> raised(item, told.asOf(), day).stream())
                .toList();
    }

    /** A benefit rate is one year's; an older one is not taken for the year that begins on that Monday or before. */
    private static DatedValue ofThatYear(String rate, DatedValue now, LocalDate monday) {
        if (monday.isBefore(now.from().plusWeeks(WEEKS_OF_A_YEAR))) {
            return now;
        }
        throw new NoValueOnDate(rate, monday);
    }

    private Optional<Raised> raised(IncomeItem item, LocalDate toldOn, LocalDate day) {
        int weeks = weeks(item.howOften());
        return weeks == 0
                ? Optional.empty()
                : rates(item)
                        .flatMap(rate -> {
                            boolean full =
                                    atRate(item, rate, toldOn, weeks) || atRate(item, rate, monday(toldOn), weeks);
                            return data
                                    .find(rate, monday(day))
                                    .filter(now -> full)
                                    .map(now -> ofThatYear(rate, now, monday(day)))
                                    .filter(now -> !now.money().times(weeks).equals(item.amount()))
                                    .map(now -> new Raised(
                                            item,
                                            new IncomeItem(
                                                    item.type(),
                                                    now.money().times(weeks),
                                                    item.howOften(),
                                                    item.note()),
                                            now.from()))
                                    .stream();
                        })
                        .findFirst();
    }

    private java.util.stream.Stream<String> rates(IncomeItem item) {
        String name = "benefit." + RowName.of(item.type());
        return data.rowsUnder(name).stream().map(DatedValue::key).distinct().sorted();
    }

    private boolean atRate(IncomeItem item, String rate, LocalDate day, int weeks) {
        Money full =
                data.find(rate, day).map(value -> value.money().times(weeks)).orElse(null);
        return Objects.equals(full, item.amount());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** Benefits are paid by the week; an amount for another time is nobody's published rate. */
    private static int weeks(HowOften howOften) {
        return switch (howOften) {
            case WEEKLY -> 1;
            case FORTNIGHTLY -> 2;
            case FOUR_WEEKLY -> 4;
            case MONTHLY, QUARTERLY, YEARLY -> 0;
        };
    }
}
