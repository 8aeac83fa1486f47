package org.fairway.process.agreement;

import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.kernel.Sentence;
import org.fairway.letter.LetterText;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Column;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Section;
import org.fairway.letter.Statement.Table;
import org.fairway.planning.PaidAs;
import org.fairway.planning.PlanLine;
import org.fairway.planning.PlanWording;
import org.fairway.planning.SupportPlan;

/** What the council arranges in place of a direct payment: the lines of the plan that it would have paid for. */
final class ArrangedInstead {
    private ArrangedInstead() {}

    static Statement of(SupportPlan plan) {
        List<PlanLine> lines = plan.linesPaidAs(PaidAs.DIRECT_PAYMENT);
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(Row.of(
                LetterText.toYou(Sentence.capitalised(Sentence.open(line.needText()))),
                Sentence.open(line.support()) + ".",
                PlanWording.cost(line))));
        Money weekly = lines.stream().map(PlanLine::weeklyCost).reduce(Money.NIL, Money::plus);
        if (lines.size() > 1 && !weekly.isNil()) {
            rows.add(Row.total("All together", "", weekly + " a week"));
        }
        return rows.isEmpty()
                ? Statement.NONE
                : new Statement(List.of(new Section(
                        "What we do instead",
                        List.of("From today we arrange this support for you. You have a say in who gives it."),
                        new Table(
                                "What we arrange for you",
                                List.of(
                                        Column.words("What it is for"),
                                        Column.words("Support"),
                                        Column.amount("What it costs")),
                                rows),
                        List.of())));
    }
}
