package org.fairway.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.fairway.kernel.Sentence;
import org.fairway.reference.DatedValue;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowName;
import org.fairway.reference.RowsCheck;

/**
 * What the rows of prices and of employers’ costs must be on every day on which any of them changes: every cost of employing
 * somebody is there, no wage lies below the national living wage of the day, and each row is one that a plan line reads.
 */
public final class PricesOfPlans implements RowsCheck {
    private static final BigDecimal HUNDRED_POUNDS = BigDecimal.valueOf(100);
    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    private static final String ROUNDING = "planning.rounding";
    private static final String PRICES = "price.";
    private static final String HOURS_IN = "planning.hours-in.";

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
        rounding(rows, faults);
        rows.rowsUnder(PRICES).forEach(row -> known(row, faults));
        rows.rowsUnder(HOURS_IN).forEach(row -> hours(row, faults));
        return faults.stream().distinct().toList();
    }

    /**
     * What a plan can buy and no local price is known of, in words: a line of it takes a recorded reason. What is bought by
     * the visit or the day is priced by the hour where the rows say how many hours it stands for.
     */
    public List<String> withoutPrice(ReferenceData rows, LocalDate day) {
        return Arrays.stream(ServiceComponent.values())
                .filter(component -> Arrays.stream(Unit.values())
                        .noneMatch(unit -> rows.find(PRICES + RowName.of(component) + "." + RowName.of(unit), day)
                                .isPresent()))
                .map(component -> Sentence.capitalised(RowName.of(component).replace('-', ' ')))
                .toList();
    }

    private static void rounding(ReferenceData rows, List<Fault> faults) {
        for (LocalDate day : rows.daysOfChange(ROUNDING)) {
            try {
                rows.choice(ROUNDING, day).as(RoundingMode.class);
            } catch (IllegalStateException unknown) {
                faults.add(new Fault(
                        ROUNDING,
                        "from %s it is %s, which is no way to round: use HALF_UP, UP or another of Java’s names"
                                .formatted(
                                        PlanWording.day(day),
                                        rows.choice(ROUNDING, day).choice())));
            }
        }
    }

    private static void known(DatedValue price, List<Fault> faults) {
        String[] parts = price.key().substring(PRICES.length()).split("\\.", 2);
        if (parts.length < 2 || !names(ServiceComponent.values(), parts[0]) || !names(Unit.values(), parts[1])) {
            faults.add(new Fault(
                    price.key(),
                    "no line of a plan is priced by this row: name it price, then the kind of support, then the unit"));
        }
    }

    private static void hours(DatedValue hours, List<Fault> faults) {
        if (!names(Unit.values(), hours.key().substring(HOURS_IN.length()))) {
            faults.add(new Fault(hours.key(), "no line of a plan is counted in this: end it with the unit"));
        }
        if (hours.value().signum() <= 0 || hours.value().compareTo(HOURS_OF_A_WEEK) > 0) {
            faults.add(new Fault(
                    hours.key(),
                    "%s hours cannot be: write more than 0 and no more than 168"
                            .formatted(hours.value().toPlainString())));
        }
    }

    private static boolean names(Enum<?>[] all, String row) {
        return Arrays.stream(all).anyMatch(each -> RowName.of(each).equals(row));
    }

    private static void wages(ReferenceData rows, LocalDate day, List<Fault> faults) {
        BigDecimal least = rows.on("employer.national-living-wage", day).value();
        for (DayKind days : DayKind.values()) {
            String key = "employer.wage." + RowName.of(days);
            if (rows.on(key, day).value().compareTo(least) < 0) {
                faults.add(new Fault(
                        key,
                        "on %s, a wage below the national living wage of £%s is unlawful: add a row of that day"
                                .formatted(PlanWording.day(day), least.toPlainString())));
            }
        }
    }
}
