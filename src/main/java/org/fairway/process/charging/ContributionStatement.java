package org.fairway.process.charging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.Wording;
import org.fairway.charging.WorkingLine;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.kernel.Sentence;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Column;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Section;
import org.fairway.letter.Statement.Table;

/** Every step of a financial assessment in its order, as the person reads it (Care Act 2014, section 17(5)). */
final class ContributionStatement {
    private ContributionStatement() {}

    static Statement of(FinancialAssessment assessment, Optional<Money> arrangementFee) {
        Map<String, String> figures = new HashMap<>();
        if (!assessment.paysFullCost()) {
            figures.put("assessedAWeek", assessment.assessedAWeek().toString());
        }
        List<Section> sections = new ArrayList<>();
        if (!assessment.working().isEmpty()) {
            sections.add(working(assessment));
        }
        arrangementFee.ifPresent(fee -> {
            figures.put("arrangementFeeAWeek", fee.toString());
            sections.add(besides(fee));
        });
        return new Statement(figures, sections);
    }

    /** What is no part of the contribution, and is never counted with it. */
    private static Section besides(Money fee) {
        return new Section(
                "What we ask besides",
                List.of("This is not part of your personal budget, and not part of what you pay towards your care."),
                new Table(
                        "What we ask besides",
                        List.of(Column.words("What for"), Column.words("How often"), Column.amount("Amount")),
                        List.of(new Row(
                                List.of("Arranging your care", "Each week, as long as we arrange it", fee.toString()),
                                false))),
                List.of("It is asked for by itself, and never taken out of a direct payment."));
    }

    private static Section working(FinancialAssessment assessment) {
        return new Section(
                "How we worked it out",
                List.of(
                        "These are the steps, one after the other. An amount is for each week, unless it says that it is"
                                + " savings or other capital. We used the rates in force on "
                                + Wording.day(assessment.asOf()) + "."),
                new Table(
                        "How we worked out what you pay",
                        List.of(Column.words("Step"), Column.words("What we did"), Column.amount("Amount")),
                        assessment.working().stream()
                                .map(ContributionStatement::row)
                                .toList()),
                List.of("You can ask us for the rule behind each step."));
    }

    private static Row row(WorkingLine line) {
        boolean sum = line.effect() == Effect.SUBTOTAL || line.effect() == Effect.RESULT;
        return new Row(List.of(line.label(), Sentence.capitalised(line.effect().words()), line.amountInWords()), sum);
    }
}
