package org.fairway.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fairway.allocation.AssessedNeeds.CarersBreak;
import org.fairway.allocation.AssessedNeeds.Circumstance;
import org.fairway.kernel.Hours;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * What comes on top of a method's figure, line by line: replacement care while carers take a break, and whatever a row
 * {@code ….adjustment.add.<circumstance>} adds or {@code ….adjustment.take.<circumstance>} takes, in pounds or in per cent
 * of the method's figure. A calculator for the highest needs, as in R (KM) v Cambridgeshire [2012] UKSC 23, is such rows.
 * Nothing goes below nil.
 */
final class Adjustments {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final ReferenceData data;
    private final PoundsByRow rows;

    Adjustments(ReferenceData data) {
        this.data = data;
        this.rows = new PoundsByRow(data);
    }

    Allocation adjusted(Allocation figure, AssessedNeeds needs, LocalDate on) {
        List<AllocationLine> lines = new ArrayList<>(figure.lines());
        needs.breaks().forEach(carersBreak -> lines.add(replacementCare(carersBreak, on)));
        List<AllocationLine> changes = needs.circumstances().stream()
                .sorted(Comparator.comparing(Circumstance::key))
                .flatMap(found -> Stream.of(Way.values())
                        .flatMap(way -> data.find(way.row(needs, found), on).stream()
                                .map(row -> change(figure, way, found, row, on))))
                .toList();
        changes.stream().filter(line -> !line.amount().isNegative()).forEach(lines::add);
        for (AllocationLine taken : changes) {
            if (taken.amount().isNegative()) {
                lines.add(notBelowNil(taken, lines));
            }
        }
        return new Allocation(figure.pattern(), lines, figure.howReached());
    }

    /** Which way a circumstance changes the sum. Rows hold no signs, so the key says it. */
    private enum Way {
        ADD,
        TAKE;

        String row(AssessedNeeds needs, Circumstance found) {
            return needs.rows() + ".adjustment." + name().toLowerCase(Locale.ROOT) + "." + found.key();
        }
    }

    private AllocationLine change(Allocation figure, Way way, Circumstance found, DatedValue row, LocalDate on) {
        boolean percent = row.unit().contains("per cent");
        BigDecimal pounds = percent
                ? figure.amount().pounds().multiply(row.value()).divide(HUNDRED, 6, RoundingMode.HALF_UP)
                : rows.raised(row.value(), row.from(), on);
        Money amount = rows.rounded(pounds, on);
        return new AllocationLine(
                found.words() + (percent ? ": " + Wording.plain(row.value()) + " per cent" : ""),
                null,
                way == Way.ADD ? amount : amount.negated(),
                row.key(),
                row.from(),
                row.source());
    }

    private static AllocationLine notBelowNil(AllocationLine line, List<AllocationLine> before) {
        Money most = before.stream()
                .map(AllocationLine::amount)
                .reduce(Money.NIL, Money::plus)
                .negated();
        return line.amount().compareTo(most) >= 0
                ? line
                : new AllocationLine(
                        line.answer() + ", as far as there is something to take it from",
                        null,
                        most,
                        line.row(),
                        line.rowFrom(),
                        line.source());
    }

    private AllocationLine replacementCare(CarersBreak carersBreak, LocalDate on) {
        DatedValue rate = rows.on("allocation.adult.replacement-care-hourly-rate", on);
        return new AllocationLine(
                "Care while your carer takes a break: %s a week at %s an hour"
                        .formatted(Hours.words(carersBreak.hoursAWeek()), rate.money()),
                null,
                rows.rounded(rate.value().multiply(carersBreak.hoursAWeek()), on),
                rate.key(),
                rate.from(),
                rate.source());
    }
}
