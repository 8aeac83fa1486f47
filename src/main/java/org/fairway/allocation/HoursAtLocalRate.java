package org.fairway.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fairway.allocation.AllocationLine.RateUsed;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarerNeeds;
import org.fairway.allocation.AssessedNeeds.ChildNeeds;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.kernel.Hours;
import org.fairway.kernel.Sentence;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * Hours at the local rate for an hour: for a child the hours of short breaks, for an adult the hours of each need at the
 * price of the kind of support that usually meets it. Where the worker could not say how many hours, the council's own
 * scale of hours for the level of support counts, and the line says so.
 */
public final class HoursAtLocalRate implements AllocationMethod {
    private final ReferenceData data;
    private final PoundsByRow rows;

    public HoursAtLocalRate(ReferenceData data) {
        this.data = data;
        this.rows = new PoundsByRow(data);
    }

    static String scale(OutcomeNeed need) {
        return "allocation.adult.hours." + need.asAnswer().key();
    }

    static String kind(String outcome) {
        return "allocation.adult.kind." + outcome;
    }

    static String price(String kind) {
        return "price." + kind.toLowerCase(Locale.ROOT).replace('_', '-') + ".hour";
    }

    @Override
    public Allocation allocate(AssessedNeeds needs, LocalDate on) {
        if (needs instanceof AdultNeeds adult) {
            List<AllocationLine> lines = new ArrayList<>();
            adult.outcomes().forEach(need -> hours(need, on, lines));
            return new Allocation(
                    BudgetPattern.WEEKLY, lines, "The hours of each need at the local price of an hour that meets it.");
        }
        if (needs instanceof ChildNeeds child) {
            return child(child, on);
        }
        throw new IllegalArgumentException(
                CarerNeeds.class.getSimpleName() + " have no hours of support: choose bands, points or a formula");
    }

    private void hours(OutcomeNeed need, LocalDate on, List<AllocationLine> lines) {
        String kind = data.choice(kind(need.key()), on).choice();
        DatedValue price = rows.on(price(kind), on);
        BigDecimal assessed = need.hoursAWeek();
        DatedValue scale = assessed == null ? data.on(scale(need), on) : null;
        BigDecimal hours = scale == null ? Objects.requireNonNull(assessed) : scale.value();
        String about = Sentence.capitalised(need.words());
        String counted = scale == null
                ? ""
                : ", which is what %s stands for".formatted(need.level().words());
        String support = kind.toLowerCase(Locale.ROOT).replace('_', ' ');
        lines.add(line(
                "%s: %s a week%s, of %s at %s an hour"
                        .formatted(about, Hours.words(hours), counted, support, price.money()),
                price.value().multiply(hours),
                scale == null ? price : scale,
                price,
                on));
        FamilyHelpTaken.of(hours, need.help(), "allocation.adult", data, on)
                .ifPresent(taken -> lines.add(line(
                        "%s: %s, %s a week".formatted(about, need.help().words(), Hours.words(taken.amount())),
                        price.value().multiply(taken.amount()).negate(),
                        taken.rule(),
                        price,
                        on)));
    }

    private AllocationLine line(String answer, BigDecimal pounds, DatedValue row, DatedValue price, LocalDate on) {
        return new AllocationLine(
                answer,
                null,
                rows.rounded(pounds, on),
                row.key(),
                row.from(),
                row.source(),
                row.key().equals(price.key()) ? null : new RateUsed(price.key(), price.from(), price.source()));
    }

    private Allocation child(ChildNeeds child, LocalDate on) {
        DatedValue rate = rows.on("allocation.child.hourly-rate", on);
        String hours = Hours.words(child.hoursAWeek());
        return new Allocation(
                BudgetPattern.WEEKLY,
                List.of(line(
                        "Short breaks: %s a week at %s an hour".formatted(hours, rate.money()),
                        rate.value().multiply(child.hoursAWeek()),
                        rate,
                        rate,
                        on)),
                "%s a week times the local rate of %s an hour in force since %s."
                        .formatted(hours, rate.money(), Wording.day(rate.from())));
    }
}
