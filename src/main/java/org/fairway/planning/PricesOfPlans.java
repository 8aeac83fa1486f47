package org.fairway.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck;

/**
 * What the rows of prices and of employers’ costs must be on every day on which any of them changes: every cost of employing
 * somebody is there, and no wage lies below the national living wage of the day.
 */
public final class PricesOfPlans implements RowsCheck {
    private static final BigDecimal HUNDRED_POUNDS = BigDecimal.valueOf(100);

    @Override
    public List<Fault> faults(ReferenceData rows) {
        List<Fault> faults = new ArrayList<>();
        NavigableSet<LocalDate> days = new TreeSet<>(rows.daysOfChange("employer."));
        for (LocalDate day : days) {
            try {
                EmployerCosts.onTopOf(HUNDRED_POUNDS, rows, day);
                wages(rows, day, faults);
            } catch (NoValueOnDate | IllegalStateException missing) {
                faults.add(new Fault("employer", String.valueOf(missing.getMessage())));
            }
        }
        return faults.stream().distinct().toList();
    }

    private static void wages(ReferenceData rows, LocalDate day, List<Fault> faults) {
        BigDecimal least = rows.on("employer.national-living-wage", day).value();
        for (DayKind days : DayKind.values()) {
            String key = "employer.wage." + days.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (rows.on(key, day).value().compareTo(least) < 0) {
                faults.add(new Fault(
                        key,
                        "on %s, a wage below the national living wage of £%s is unlawful: add a row of that day"
                                .formatted(PlanWording.day(day), least.toPlainString())));
            }
        }
    }
}
