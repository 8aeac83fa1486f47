package org.fairway.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;

/**
 * Whether the local settings of charging keep to the law on every day: found when the rows are loaded and not when somebody
 * waits. What a council adds to a limit or to the guaranteed income cannot be less than nothing, because no row can.
 */
public final class CheckChargingSettings {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final ReferenceData data;

    public CheckChargingSettings(ReferenceData data) {
        this.data = data;
    }

    /** What is wrong on any day from the first to the last, each fault once; empty when all is right. */
    public List<String> faults(LocalDate first, LocalDate last) {
        List<String> faults = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (String fault : on(day)) {
                if (!faults.contains(fault)) {
                    faults.add(fault);
                }
            }
        }
        return faults;
    }

    private List<String> on(LocalDate day) {
        List<String> faults = new ArrayList<>();
        try {
            CapitalLimits limits = CapitalLimits.atHome(data, day);
            DatedValue lower = data.on("charging.capital.lower-limit-plus", day);
            add(
                    faults,
                    limits.lower().isMoreThan(limits.upper()),
                    lower,
                    "the lower limit would be above the upper one");
            DatedValue percent = data.on("charging.percent-of-disposable-income", day);
            add(faults, percent.value().compareTo(ALL) > 0, percent, "more than all of it cannot be asked for");
            DatedValue selling = data.on("charging.capital.selling-costs-percent", day);
            add(faults, selling.value().compareTo(ALL) > 0, selling, "more than all of it cannot be taken off");
            DatedValue fee = data.on("charging.arrangement-fee", day);
            Money cost = data.on("charging.arrangement-cost", day).money();
            add(
                    faults,
                    fee.money().isMoreThan(cost),
                    fee,
                    "a fee may not be more than arranging costs, which is " + cost);
            data.choice("charging.age-band-change", day).as(AgeBand.Change.class);
        } catch (NoValueOnDate gap) {
            faults.add(gap.getMessage());
        }
        return faults;
    }

    private static void add(List<String> faults, boolean wrong, DatedValue row, String reason) {
        if (wrong) {
            faults.add("%s from %s is %s: %s"
                    .formatted(row.key(), row.from(), row.value().toPlainString(), reason));
        }
    }
}
