package org.fairway.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;

/**
 * Rows of pounds, with what raised all of them since. A council that raises its whole scorecard adds one row,
 * {@code allocation.uplift}, with the day and the factor: every amount that is older is multiplied by it and rounded as
 * {@code allocation.uplift.rounding} said on that day, year after year. An amount that starts on the day of an uplift, or
 * later, is taken as it stands.
 */
final class PoundsByRow {
    static final String UPLIFT = "allocation.uplift";
    static final String UPLIFT_ROUNDING = "allocation.uplift.rounding";
    static final String ROUNDING = "allocation.rounding";

    /** To what an uplifted amount is rounded, half upwards. */
    enum UpliftRounding {
        PENNY("0.01"),
        FIVE_PENCE("0.05"),
        TEN_PENCE("0.10"),
        POUND("1");

        private final BigDecimal step;

        UpliftRounding(String step) {
            this.step = new BigDecimal(step);
        }

        BigDecimal round(BigDecimal pounds) {
            return pounds.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        }
    }

    private final ReferenceData data;

    PoundsByRow(ReferenceData data) {
        this.data = data;
    }

    /** The row that holds on the day, its value raised by every uplift since it began. */
    DatedValue on(String key, LocalDate day) {
        DatedValue row = data.on(key, day);
        return new DatedValue(
                row.key(),
                raised(row.value(), row.from(), day),
                row.unit(),
                row.from(),
                source(row.source(), row.from(), day),
                row.confidence());
    }

    /** An amount of {@code from}, raised by every uplift after that day, up to {@code day}. */
    BigDecimal raised(BigDecimal pounds, LocalDate from, LocalDate day) {
        BigDecimal raised = pounds;
        for (LocalDate on : uplifts(from, day)) {
            raised = data.choice(UPLIFT_ROUNDING, on)
                    .as(UpliftRounding.class)
                    .round(raised.multiply(data.on(UPLIFT, on).value()));
        }
        return raised;
    }

    /** Where an amount comes from, with each uplift of it. */
    String source(String source, LocalDate from, LocalDate day) {
        StringBuilder words = new StringBuilder(source);
        for (LocalDate on : uplifts(from, day)) {
            words.append(", times ")
                    .append(Wording.plain(data.on(UPLIFT, on).value()))
                    .append(" from ")
                    .append(Wording.day(on));
        }
        return words.toString();
    }

    /** Whole pence, by the rounding of the day. */
    Money rounded(BigDecimal pounds, LocalDate day) {
        return Money.rounded(pounds, data.choice(ROUNDING, day).as(RoundingMode.class));
    }

    private List<LocalDate> uplifts(LocalDate from, LocalDate day) {
        return data.daysOfChange(UPLIFT).headSet(day, true).stream()
                .filter(on -> on.isAfter(from) && startsAnUplift(on))
                .toList();
    }

    private boolean startsAnUplift(LocalDate on) {
        try {
            return data.on(UPLIFT, on).from().equals(on);
        } catch (NoValueOnDate onlyTheRoundingStarts) {
            return false;
        }
    }
}
