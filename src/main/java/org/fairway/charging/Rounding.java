package org.fairway.charging;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.fairway.reference.ReferenceData;

/**
 * Which way a fraction of a penny goes: SI 2014/2672, regulation 11. A dated setting, applied once at each line, so that
 * the lines add up to the penny.
 */
enum Rounding {
    /** Down in what counts against the person, up in what is left to them. */
    IN_THE_PERSONS_FAVOUR(RoundingMode.DOWN, RoundingMode.UP),
    NEAREST(RoundingMode.HALF_UP, RoundingMode.HALF_UP);

    private final RoundingMode counted;
    private final RoundingMode left;

    Rounding(RoundingMode counted, RoundingMode left) {
        this.counted = counted;
        this.left = left;
    }

    static Rounding on(LocalDate day, ReferenceData data) {
        return data.choice("charging.rounding", day).as(Rounding.class);
    }

    /** For what counts against the person: income, capital and the contribution. */
    RoundingMode counted() {
        return counted;
    }

    /** For what is left to the person: costs of the home and of disability. */
    RoundingMode left() {
        return left;
    }
}
