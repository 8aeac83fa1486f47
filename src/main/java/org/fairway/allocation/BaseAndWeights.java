package org.fairway.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.allocation.AssessedNeeds.Answer;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * A formula: a base, and so many pounds for each answer. A resource allocation system need not have bands at all, as those
 * of the FACE kind have none.
 */
public final class BaseAndWeights implements AllocationMethod {
    private final ReferenceData data;
    private final PoundsByRow rows;

    public BaseAndWeights(ReferenceData data) {
        this.data = data;
        this.rows = new PoundsByRow(data);
    }

    static String base(String rows) {
        return rows + ".formula.base";
    }

    static String weight(String rows, String answer) {
        return rows + ".formula." + answer;
    }

    @Override
    public Allocation allocate(AssessedNeeds needs, LocalDate on) {
        List<AllocationLine> lines = new ArrayList<>();
        DatedValue base = rows.on(base(needs.rows()), on);
        lines.add(line("What everybody’s budget begins with", base.value(), base, on));
        for (Answer answer : needs.answers()) {
            weigh(answer, needs.rows(), on, lines);
        }
        return new Allocation(
                BudgetPattern.ofUnit(base.unit()),
                lines,
                "A base of %s and an amount for each answer of the assessment, in force since %s."
                        .formatted(base.money(), Wording.day(base.from())));
    }

    private void weigh(Answer answer, String needsRows, LocalDate on, List<AllocationLine> lines) {
        DatedValue weight = rows.on(weight(needsRows, answer.key()), on);
        BigDecimal pounds = weight.value().multiply(answer.number());
        lines.add(line(answer.words(), pounds, weight, on));
        FamilyHelpTaken.of(pounds, answer.help(), needsRows, data, on)
                .ifPresent(taken -> lines.add(line(
                        PointsToPounds.subject(answer) + ": " + answer.help().words(),
                        taken.amount().negate(),
                        taken.rule(),
                        on)));
    }

    private AllocationLine line(String answer, BigDecimal pounds, DatedValue row, LocalDate on) {
        return new AllocationLine(answer, null, rows.rounded(pounds, on), row.key(), row.from(), row.source());
    }
}
