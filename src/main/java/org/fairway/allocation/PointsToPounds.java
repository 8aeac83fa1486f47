package org.fairway.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarersBreak;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.kernel.Money;
import org.fairway.kernel.Sentence;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * Points for each outcome and level, and pounds for the points. Help from family and friends takes points off only where
 * they are willing and able to give it. Each line's pounds are its share of what all points together give.
 */
public final class PointsToPounds implements AllocationMethod {
    private static final String TABLE = "allocation.adult.points-to-pounds";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final ReferenceData data;

    public PointsToPounds(ReferenceData data) {
        this.data = data;
    }

    private record Scored(String answer, BigDecimal points, DatedValue rule) {}

    @Override
    public Allocation allocate(AssessedNeeds needs, LocalDate on) {
        AdultNeeds adult = (AdultNeeds) needs;
        List<Scored> scored = new ArrayList<>();
        for (OutcomeNeed need : adult.outcomes()) {
            score(need, on, scored);
        }
        BigDecimal points = scored.stream().map(Scored::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        PoundsByTable.Pounds pounds = new PoundsByTable(data).of(TABLE, points, on);
        List<AllocationLine> lines = shares(scored, points, pounds.amount());
        for (CarersBreak carersBreak : adult.breaks()) {
            lines.add(replacementCare(carersBreak, on));
        }
        return new Allocation(
                BudgetPattern.WEEKLY,
                lines,
                "The answers of the assessment come to %s points: %s."
                        .formatted(points.stripTrailingZeros().toPlainString(), pounds.words()));
    }

    private void score(OutcomeNeed need, LocalDate on, List<Scored> scored) {
        String level = need.level().name().toLowerCase(Locale.ROOT);
        DatedValue rule = data.on("allocation.adult.points." + need.key() + "." + level, on);
        scored.add(new Scored(
                Sentence.capitalised(need.words()) + ": " + need.level().words(), rule.value(), rule));
        if (need.help() != FamilyHelp.NOTHING) {
            DatedValue percent = data.on(
                    "allocation.adult.family-help-percent." + need.help().name().toLowerCase(Locale.ROOT), on);
            BigDecimal off = rule.value().multiply(percent.value()).divide(ALL, 4, RoundingMode.HALF_UP);
            scored.add(new Scored(
                    Sentence.capitalised(need.words())
                            + (need.help() == FamilyHelp.ALL
                                    ? ": family or friends do this and are willing and able to go on"
                                    : ": family or friends do part of this and are willing and able to go on"),
                    off.negate(),
                    percent));
        }
    }

    /** Shares in proportion to points, each rounded on the running total so that they add up to the penny. */
    private static List<AllocationLine> shares(List<Scored> scored, BigDecimal points, Money total) {
        List<AllocationLine> lines = new ArrayList<>();
        BigDecimal runningPoints = BigDecimal.ZERO;
        Money given = Money.NIL;
        for (Scored line : scored) {
            runningPoints = runningPoints.add(line.points());
            Money running = points.signum() == 0
                    ? Money.NIL
                    : Money.rounded(
                            total.pounds().multiply(runningPoints).divide(points, 6, RoundingMode.HALF_UP),
                            RoundingMode.HALF_UP);
            lines.add(line(line, running.minus(given)));
            given = running;
        }
        return lines;
    }

    private static AllocationLine line(Scored scored, Money amount) {
        DatedValue rule = scored.rule();
        return new AllocationLine(scored.answer(), scored.points(), amount, rule.key(), rule.from(), rule.source());
    }

    private AllocationLine replacementCare(CarersBreak carersBreak, LocalDate on) {
        DatedValue rate = data.on("allocation.adult.replacement-care-hourly-rate", on);
        return new AllocationLine(
                "Care while your carer takes a break: %s hours a week at %s an hour"
                        .formatted(carersBreak.hoursAWeek().stripTrailingZeros().toPlainString(), rate.money()),
                null,
                Money.rounded(rate.value().multiply(carersBreak.hoursAWeek()), RoundingMode.HALF_UP),
                rate.key(),
                rate.from(),
                rate.source());
    }
}
