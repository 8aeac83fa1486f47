package org.fairway.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a new year is expected to bring: the value before, raised by the published per cent, to the nearest 5p for national
 * weekly amounts and to the nearest penny for a council's own prices. The steps are dated rows. It is a check and no
 * source: the published figure counts.
 */
final class Uprating {
    private final ReferenceData data;

    Uprating(ReferenceData data) {
        this.data = data;
    }

    /** The expected value; empty for what is not money or has no value before. */
    Optional<BigDecimal> expected(RateGroup group, Rate rate, BigDecimal percent, LocalDate from) {
        BigDecimal before =
                rate.on(from.minusDays(1)).map(Rate.Standing::number).orElse(null);
        if (before == null || !rate.isMoney()) {
            return Optional.empty();
        }
        BigDecimal step = data.on(group.wholeYear() ? "uprating.national-step" : "uprating.local-step", from)
                .value();
        return Optional.of(before.multiply(percent.movePointLeft(2).add(BigDecimal.ONE))
                .divide(step, 0, RoundingMode.HALF_UP)
                .multiply(step)
                .setScale(2, RoundingMode.UNNECESSARY));
    }
}
