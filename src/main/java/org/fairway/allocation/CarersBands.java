package org.fairway.allocation;

import java.time.LocalDate;
import java.util.List;
import org.fairway.allocation.AssessedNeeds.CarerNeeds;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * One sum for a year by how hard caring bears on the carer. A band is a starting point and never caps an eligible need: a
 * worker goes above it, even above the highest, by an exceptional figure on the detailed assessment. There is no limit on
 * how often in a year a carer's eligible need is met (Care Act 2014, section 20).
 */
public final class CarersBands implements AllocationMethod {
    /** How many levels a carer's assessment tells apart. A council has a band for each, and may have more above them. */
    static final int LEVELS_OF_ASSESSMENT = 3;

    /** How the keys of the bands' rows begin. */
    static final String BAND = "allocation.carer.band.";

    private final ReferenceData data;
    private final PoundsByRow rows;

    public CarersBands(ReferenceData data) {
        this.data = data;
        this.rows = new PoundsByRow(data);
    }

    /** Whether a sum is more than the highest band, which takes an exceptional need found by a detailed assessment. */
    public boolean isAboveEveryBand(Money sum, LocalDate on) {
        return sum.isMoreThan(rows.on(band(highest(data, on)), on).money());
    }

    /** The highest band of the council on that day. */
    static int highest(ReferenceData data, LocalDate on) {
        int band = LEVELS_OF_ASSESSMENT;
        while (data.find(band(band + 1), on).isPresent()) {
            band++;
        }
        return band;
    }

    static String band(int band) {
        return BAND + band;
    }

    /** The number in a band's key; above all bands where it is none. */
    static int number(String band) {
        String number = band.substring(BAND.length());
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    @Override
    public Allocation allocate(AssessedNeeds needs, LocalDate on) {
        if (!(needs instanceof CarerNeeds carer)) {
            throw new IllegalArgumentException("Carers' bands are for carers; choose points, hours or a formula");
        }
        DatedValue band = rows.on(band(carer.band()), on);
        return new Allocation(
                BudgetPattern.ONE_OFF_FOR_A_YEAR,
                List.of(new AllocationLine(carer.answer(), null, band.money(), band.key(), band.from(), band.source())),
                ("The assessment puts this in band %d, which is %s for twelve months in the bands in force since %s."
                                + " A band is where planning starts and no limit.")
                        .formatted(carer.band(), band.money(), Wording.day(band.from())));
    }
}
