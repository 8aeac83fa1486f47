package org.fairway.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fairway.allocation.AllocationLine.RateUsed;
import org.fairway.allocation.AssessedNeeds.Answer;
import org.fairway.kernel.Money;
import org.fairway.kernel.Sentence;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * Points for each answer, and pounds for the points. Help from family and friends takes points off only where they are
 * willing and able to give it. Each line's pounds are its share of what all points together give.
 */
public final class PointsToPounds implements AllocationMethod {
    private final ReferenceData data;

    public PointsToPounds(ReferenceData data) {
        this.data = data;
    }

    static String table(String rows) {
        return rows + ".points-to-pounds";
    }

    static String points(String rows, String answer) {
        return rows + ".points." + answer;
    }

    private record Scored(String answer, BigDecimal points, DatedValue rule) {
        Shares.Weight weight() {
            return new Shares.Weight(rule.key() + " " + answer, points);
        }
    }

    @Override
    public Allocation allocate(AssessedNeeds needs, LocalDate on) {
        List<Scored> scored = new ArrayList<>();
        for (Answer answer : needs.answers()) {
            score(answer, needs.rows(), on, scored);
        }
        BigDecimal points = scored.stream().map(Scored::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        PoundsByTable.Pounds pounds = new PoundsByTable(data).of(table(needs.rows()), points, on);
        return new Allocation(
                pounds.pattern(),
                lines(scored, pounds),
                "The answers give %s points. %s.".formatted(Wording.plain(points), pounds.words()));
    }

    private void score(Answer answer, String rows, LocalDate on, List<Scored> scored) {
        DatedValue rule = data.on(points(rows, answer.key()), on);
        BigDecimal points = rule.value().multiply(answer.number());
        scored.add(new Scored(answer.words(), points, rule));
        FamilyHelpTaken.of(points, answer.help(), rows, data, on)
                .ifPresent(taken -> scored.add(new Scored(
                        subject(answer) + ": " + answer.help().words(),
                        taken.amount().negate(),
                        taken.rule())));
    }

    /** What an answer is about, which is what stands before its colon. */
    static String subject(Answer answer) {
        return Sentence.capitalised(answer.words().split(":", 2)[0]);
    }

    private static List<AllocationLine> lines(List<Scored> scored, PoundsByTable.Pounds pounds) {
        List<Money> shares =
                Shares.of(pounds.amount(), scored.stream().map(Scored::weight).toList());
        return IntStream.range(0, scored.size())
                .mapToObj(place -> line(scored.get(place), shares.get(place), pounds.rate()))
                .toList();
    }

    private static AllocationLine line(Scored scored, Money amount, RateUsed rate) {
        DatedValue rule = scored.rule();
        return new AllocationLine(
                scored.answer(), scored.points(), amount, rule.key(), rule.from(), rule.source(), rate);
    }
}
