package org.fairway.allocation;

import java.time.LocalDate;
import java.util.List;
import org.fairway.allocation.AssessedNeeds.CarerNeeds;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/** One sum for a year by how hard caring bears on the carer. A band is a starting point and never caps a need. */
public final class CarersBands implements AllocationMethod {
    private final ReferenceData data;

    public CarersBands(ReferenceData data) {
        this.data = data;
    }

    @Override
    public Allocation allocate(AssessedNeeds needs, LocalDate on) {
        CarerNeeds carer = (CarerNeeds) needs;
        DatedValue band = data.on("allocation.carer.band." + carer.band(), on);
        return new Allocation(
                BudgetPattern.ONE_OFF_FOR_A_YEAR,
                List.of(new AllocationLine(carer.answer(), null, band.money(), band.key(), band.from(), band.source())),
                "The assessment puts this in band %d, which is %s for twelve months in the bands in force since %s."
                        .formatted(carer.band(), band.money(), Wording.day(band.from())));
    }
}
