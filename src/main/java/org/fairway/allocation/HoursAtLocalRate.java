package org.fairway.allocation;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.fairway.allocation.AssessedNeeds.ChildNeeds;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/** Hours of short breaks at the local rate for an hour. */
public final class HoursAtLocalRate implements AllocationMethod {
    private final ReferenceData data;

    public HoursAtLocalRate(ReferenceData data) {
        this.data = data;
    }

    @Override
    public Allocation allocate(AssessedNeeds needs, LocalDate on) {
        ChildNeeds child = (ChildNeeds) needs;
        DatedValue rate = data.on("allocation.child.hourly-rate", on);
        String hours = child.hoursAWeek().stripTrailingZeros().toPlainString();
        return new Allocation(
                BudgetPattern.WEEKLY,
                List.of(new AllocationLine(
                        "Short breaks: %s hours a week at %s an hour".formatted(hours, rate.money()),
                        null,
                        Money.rounded(rate.value().multiply(child.hoursAWeek()), RoundingMode.HALF_UP),
                        rate.key(),
                        rate.from(),
                        rate.source())),
                "%s hours a week times the local rate of %s an hour in force since %s."
                        .formatted(hours, rate.money(), Wording.day(rate.from())));
    }
}
