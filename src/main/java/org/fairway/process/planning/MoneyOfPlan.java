package org.fairway.process.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairway.planning.NeedAtLocalPrices;
import org.fairway.planning.PlanLine;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.Sufficiency;
import org.fairway.process.task.Completion;

/** Asks for a reason where the money of a plan is too little or has no local price, and explains the sum. */
final class MoneyOfPlan {
    private MoneyOfPlan() {}

    /** A refusal where there is too little and the reason is missing. */
    static Optional<Completion> refusal(Sufficiency figures, List<PlanLine> lines, PreparePlanAnswers answers) {
        Optional<Completion> misplaced = misplaced(figures, answers.shortfalls());
        if (misplaced.isPresent()) {
            return misplaced;
        }
        return PlanSufficiency.of(figures, answers.shortfallReason(), answers.shortfallWords(), answers.ofNeeds())
                .map(said -> unfounded(said, lines, answers.shortfalls()))
                .orElseGet(() -> missing(figures, answers));
    }

    private static Optional<Completion> missing(Sufficiency figures, PreparePlanAnswers answers) {
        String employer = figures.employer().isEmpty()
                ? ""
                : " An employer’s costs are counted: holiday, National Insurance, pension, insurance, payroll and illness.";
        return Optional.of(
                answers.shortfallReason() == null
                        ? Completion.refused(
                                "shortfallReason",
                                "%s %s%s Change the hours or the price, or give the reason here."
                                        .formatted(figures.words(), figures.verdict(), employer))
                        : Completion.refused(
                                "shortfallWords", "Say why in your own words: the person and the manager read it."));
    }

    /** A reason that the lines of the plan do not bear out would make hours vanish that were assessed. */
    private static Optional<Completion> unfounded(PlanSufficiency said, List<PlanLine> lines, List<ShortfallRow> rows) {
        List<Completion.Problem> problems = new ArrayList<>();
        for (NeedAtLocalPrices need : said.figures().needsToExplain()) {
            said.why(need)
                    .flatMap(why -> need.against(why.reason(), lines))
                    .ifPresent(against -> problems.add(new Completion.Problem(field(need, rows), against)));
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Completion.Refused(problems));
    }

    private static String field(NeedAtLocalPrices need, List<ShortfallRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (need.need().equals(rows.get(i).need())) {
                return "shortfalls[%d].reason".formatted(i);
            }
        }
        return "shortfallReason";
    }

    /** A reason for a need that is not short would stand there for nothing. */
    private static Optional<Completion> misplaced(Sufficiency figures, List<ShortfallRow> rows) {
        Set<String> said = new HashSet<>();
        List<Completion.Problem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String need = rows.get(i).need();
            boolean isShort = figures.needsToExplain().stream()
                    .anyMatch(known -> known.need().equals(need));
            if (!isShort) {
                problems.add(new Completion.Problem(
                        "shortfalls[%d].need".formatted(i), "There is enough for this need. Take the line out."));
            } else if (!said.add(need)) {
                problems.add(new Completion.Problem(
                        "shortfalls[%d].need".formatted(i), "There is a reason for this need already. Take one out."));
            }
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Completion.Refused(problems));
    }
}
