package org.fairway.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarersBreak;
import org.fairway.allocation.AssessedNeeds.Level;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.charging.CapitalItem;
import org.fairway.charging.DisabilityCost;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.HousingCost;
import org.fairway.charging.HowOften;
import org.fairway.charging.IncomeItem;
import org.fairway.charging.IncomeType;
import org.fairway.charging.PensionAge;
import org.fairway.reference.DatedTable;
import org.fairway.reference.ReferenceData;

/**
 * The same sums, written as somebody would who needs this year's figure and nothing else: rates looked up once, longs, no
 * dates, no reasons, no lines of working. It knows only the kinds of money and needs that {@link Cases} makes up.
 */
final class ByHand {
    /** The person pays the full cost. */
    static final long FULL_COST = -1;

    private static final LocalDate DAY = Cases.DAY;
    private static final LocalDate JUDGED_ON = DAY; // a Sunday, the last day of its charging week
    private final long lowerLimit;
    private final long upperLimit;
    private final long pensionAgeRate;
    private final long loneParentRate;
    private final long youngRate;
    private final long adultRate;
    private final long childRate;
    private final int adultFrom;
    private final Map<LocalDate, Boolean> pensionAge = new HashMap<>();
    private final PensionAge pension;
    private final Map<String, long[]> points = new HashMap<>();
    private final long[] stepAt;
    private final long[] stepPence;
    private final long breakPenceAnHour;

    ByHand(ReferenceData data) {
        lowerLimit = pence(data, "charging.capital.lower-limit");
        upperLimit = pence(data, "charging.capital.upper-limit");
        pensionAgeRate = pence(data, "guarantee.single.pension-age");
        loneParentRate = pence(data, "guarantee.lone-parent");
        youngRate = pence(data, "guarantee.single.18-24");
        adultRate = pence(data, "guarantee.single.25-to-pension-age");
        childRate = pence(data, "guarantee.child");
        adultFrom = data.on("charging.higher-adult-rate-age", DAY).value().intValueExact();
        pension = new PensionAge(data);
        for (String outcome : Cases.OUTCOMES) {
            long[] levels = new long[3];
            for (Level level : Level.values()) {
                levels[level.ordinal()] = data.on(
                                "allocation.adult.points." + outcome + "."
                                        + level.name().toLowerCase(java.util.Locale.ROOT),
                                DAY)
                        .value()
                        .longValueExact();
            }
            points.put(outcome, levels);
        }
        List<DatedTable.Step> steps =
                data.table("allocation.adult.points-to-pounds", DAY).steps();
        stepAt = steps.stream().mapToLong(step -> step.at().longValueExact()).toArray();
        stepPence = steps.stream()
                .mapToLong(step -> step.value().movePointRight(2).longValueExact())
                .toArray();
        breakPenceAnHour = pence(data, "allocation.adult.replacement-care-hourly-rate");
    }

    private static long pence(ReferenceData data, String key) {
        return data.on(key, DAY).money().pence();
    }

    /** The contribution in pence a week. */
    long contribution(FinancialInformation told) {
        long means = 0;
        for (IncomeItem item : told.income()) {
            if (item.type() != IncomeType.EARNINGS) {
                means += aWeek(item.amount().pence(), item.howOften(), false);
            }
        }
        long capital = 0;
        for (CapitalItem item : told.capital()) {
            capital += item.value().pence() / item.holders();
        }
        if (capital > upperLimit) {
            return FULL_COST;
        }
        long above = Math.max(0, capital - lowerLimit);
        means += 100 * ((above + 24_999) / 25_000);
        long kept = guarantee(told);
        for (HousingCost cost : told.housing()) {
            kept += aWeek(cost.amount().pence(), cost.howOften(), true);
        }
        for (DisabilityCost cost : told.disabilityCosts()) {
            kept += aWeek(cost.amount().pence(), cost.howOften(), true);
        }
        return Math.max(0, means - kept);
    }

    private long guarantee(FinancialInformation told) {
        long base;
        if (pensionAge.computeIfAbsent(told.birthDate(), born -> pension.reached(born, JUDGED_ON))) {
            base = pensionAgeRate;
        } else if (told.children() > 0) {
            base = loneParentRate;
        } else {
            base = Period.between(told.birthDate(), JUDGED_ON).getYears() < adultFrom ? youngRate : adultRate;
        }
        return base + told.children() * childRate;
    }

    private static long aWeek(long pence, HowOften howOften, boolean up) {
        long times;
        long weeks;
        switch (howOften) {
            case WEEKLY -> {
                return pence;
            }
            case FORTNIGHTLY -> {
                times = 1;
                weeks = 2;
            }
            case FOUR_WEEKLY -> {
                times = 1;
                weeks = 4;
            }
            case MONTHLY -> {
                times = 12;
                weeks = 52;
            }
            case QUARTERLY -> {
                times = 4;
                weeks = 52;
            }
            default -> {
                times = 1;
                weeks = 52;
            }
        }
        return (pence * times + (up ? weeks - 1 : 0)) / weeks;
    }

    /** The indicative budget in pence a week. */
    long budget(AdultNeeds needs) {
        long halves = 0;
        for (OutcomeNeed need : needs.outcomes()) {
            long whole = 2 * points.get(need.key())[need.level().ordinal()];
            halves += switch (need.help()) {
                case NOTHING -> whole;
                case PART -> whole / 2;
                case ALL -> 0;
            };
        }
        long pence = onTheLine(halves);
        for (CarersBreak carersBreak : needs.breaks()) {
            pence += BigDecimal.valueOf(breakPenceAnHour)
                    .multiply(carersBreak.hoursAWeek())
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
        return pence;
    }

    private long onTheLine(long halves) {
        int step = 0;
        while (step + 1 < stepAt.length && 2 * stepAt[step + 1] <= halves) {
            step++;
        }
        if (step == stepAt.length - 1) {
            return stepPence[step];
        }
        long run = 2 * (stepAt[step + 1] - stepAt[step]);
        long rise = stepPence[step + 1] - stepPence[step];
        long part = rise * (halves - 2 * stepAt[step]);
        return stepPence[step] + (2 * part + run) / (2 * run);
    }
}
