package org.fairway.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck;

/**
 * Whether the local settings of charging keep to the law, on every day that one of them changes. What a council adds to a
 * limit or to the guaranteed income cannot be less than nothing, because no row can.
 */
public final class CheckChargingSettings implements RowsCheck {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final List<String> SETTINGS =
            List.of("charging.capital.", "charging.percent-of-disposable-income", "charging.arrangement-");

    @Override
    public List<Fault> faults(ReferenceData rows) {
        Set<LocalDate> days = new TreeSet<>();
        SETTINGS.forEach(key -> days.addAll(rows.daysOfChange(key)));
        List<Fault> faults = new ArrayList<>();
        for (LocalDate day : days) {
            for (Fault fault : on(day, rows)) {
                if (!faults.contains(fault)) {
                    faults.add(fault);
                }
            }
        }
        return faults;
    }

    private static List<Fault> on(LocalDate day, ReferenceData rows) {
        List<Fault> faults = new ArrayList<>();
        named(faults, () -> {
            CapitalLimits limits = CapitalLimits.atHome(rows, day);
            DatedValue lower = rows.on("charging.capital.lower-limit-plus", day);
            add(
                    faults,
                    limits.lower().isMoreThan(limits.upper()),
                    lower,
                    "the lower limit would be above the upper one");
        });
        named(faults, () -> {
            DatedValue percent = rows.on("charging.percent-of-disposable-income", day);
            add(faults, percent.value().compareTo(ALL) > 0, percent, "more than all of it cannot be asked for");
        });
        named(faults, () -> {
            DatedValue selling = rows.on("charging.capital.selling-costs-percent", day);
            add(faults, selling.value().compareTo(ALL) > 0, selling, "more than all of it cannot be taken off");
        });
        named(faults, () -> {
            DatedValue fee = rows.on("charging.arrangement-fee", day);
            Money cost = rows.on("charging.arrangement-cost", day).money();
            add(
                    faults,
                    fee.money().isMoreThan(cost),
                    fee,
                    "a fee may not be more than arranging costs, which is " + cost);
        });
        return faults;
    }

    /** A row that is not there is a fault with its name, as any other. */
    private static void named(List<Fault> faults, Runnable check) {
        try {
            check.run();
        } catch (NoValueOnDate none) {
            faults.add(new Fault(none.key(), none.reason()));
        }
    }

    private static void add(List<Fault> faults, boolean wrong, DatedValue row, String reason) {
        if (wrong) {
            faults.add(new Fault(
                    row.key(),
                    "From %s it is %s: %s.".formatted(row.from(), row.value().toPlainString(), reason)));
        }
    }
}
