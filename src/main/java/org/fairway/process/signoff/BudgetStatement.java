package org.fairway.process.signoff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fairway.kernel.Money;
import org.fairway.kernel.Sentence;
import org.fairway.letter.LetterText;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Column;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Section;
import org.fairway.letter.Statement.Table;
import org.fairway.pathway.LegalBasis;
import org.fairway.planning.HowMet;
import org.fairway.planning.LessThanBefore;
import org.fairway.planning.PlanHelp;
import org.fairway.planning.PlanLine;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.PlanWording;
import org.fairway.planning.SupportPlan;
import org.fairway.signoff.PersonalBudget;

/**
 * A personal budget as the person reads it: the figures of Care Act 2014, section 26, which add up; every line of the plan;
 * and the lines of the budget before beside those of this one.
 */
final class BudgetStatement {
    private static final int WEEKS_A_YEAR = 52;
    private final LegalBasis basis;
    private final PersonalBudget budget;
    private final SupportPlan plan;

    BudgetStatement(LegalBasis basis, PersonalBudget budget, SupportPlan plan) {
        this.basis = basis;
        this.budget = budget;
        this.plan = plan;
    }

    /** The budget before this one and the plan that it paid for. */
    record Earlier(PersonalBudget budget, SupportPlan plan) {}

    Statement first() {
        return new Statement(figures(), sections());
    }

    Statement after(Earlier earlier) {
        List<Section> sections = sections();
        sections.add(beside(earlier));
        return new Statement(figures(), sections);
    }

    private Map<String, String> figures() {
        return Map.of(
                "weeklyCost", budget.weeklyCost().toString(),
                "contribution", budget.contribution().toString(),
                "councilShare", budget.councilShare().toString(),
                "oneOff", budget.oneOff().toString());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(shares(), lines()));
        addLines(sections, "Help that the NHS pays for", line -> line.nhs() != null);
        addLines(sections, "Free help for a time, beside your budget", line -> line.freeUntil() != null);
        addLines(
                sections,
                "Help that your budget need not pay for",
                line -> line.howMet() == HowMet.INFORMAL || line.howMet() == HowMet.UNIVERSAL);
        addSufficiency(sections);
        addWhomToTurnTo(sections);
        return sections;
    }

    private void addLines(List<Section> sections, String title, Predicate<PlanLine> which) {
        String lines = plan.lines().stream()
                .filter(which)
                .map(line ->
                        "- %s: %s. %s.".formatted(need(line), Sentence.open(line.support()), PlanWording.howMet(line)))
                .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            sections.add(Section.of(title, List.of(lines)));
        }
    }

    private void addSufficiency(List<Section> sections) {
        PlanSufficiency sufficiency = plan.sufficiency();
        if (sufficiency == null) {
            return;
        }
        sections.add(
                Section.of("What the money buys", List.of(sufficiency.figures().words())));
        if (!sufficiency.figures().enough()) {
            List<String> why = new ArrayList<>(sufficiency.figures().shortfalls());
            why.addAll(sufficiency.reasons());
            sections.add(Section.of(reasonHeading(sufficiency), why));
        }
    }

    private static String reasonHeading(PlanSufficiency sufficiency) {
        if (sufficiency.figures().needsShort().isEmpty()) {
            return "What could not be compared with local prices";
        }
        return sufficiency.unmet().isEmpty()
                ? "Why the budget is less than local prices"
                : "What the budget does not meet, and why";
    }

    private void addWhomToTurnTo(List<Section> sections) {
        PlanHelp help = plan.help();
        if (help.turnTo() != null) {
            String reached = help.reachedBy() == null ? "" : ": " + help.reachedBy();
            sections.add(Section.of("Whom you can turn to", List.of(help.turnTo() + reached)));
        }
    }

    private Section shares() {
        List<Row> rows = new ArrayList<>();
        if (basis != LegalBasis.CHILDREN_ACT) {
            rows.add(row("You pay", budget.contribution(), Money.NIL, false));
        }
        rows.add(row("The council pays", budget.councilShare(), budget.oneOff(), false));
        rows.add(row("All of the budget", budget.weeklyCost(), budget.oneOff(), true));
        return new Section(heading(), List.of(), table("Who pays what", "Who pays", rows), remarks());
    }

    private String heading() {
        String weekly = weekly() ? budget.weeklyCost() + " a week" : "";
        String once = budget.oneOff().isNil() ? "" : budget.oneOff() + " once";
        return "The budget is " + weekly + (weekly.isEmpty() || once.isEmpty() ? "" : ", and ") + once;
    }

    private List<String> remarks() {
        return weekly() ? List.of(contribution(), "A year is counted as 52 weeks.") : List.of(contribution());
    }

    private String contribution() {
        if (basis == LegalBasis.CARE_ACT_CARER) {
            return "You pay nothing. We do not charge you for support for you as a carer.";
        }
        if (basis == LegalBasis.CHILDREN_ACT) {
            return "You pay nothing towards this support.";
        }
        if (!budget.contributionAssessed()) {
            return "We have not yet worked out whether you have to pay anything. We count it as nothing for now. We will not"
                    + " ask you for anything before we have told you how much it is and how we reached it.";
        }
        return budget.contribution().isNil()
                ? "You pay nothing towards this support."
                : "You pay %s of it a week, as we told you after your financial assessment."
                        .formatted(budget.contribution());
    }

    private Section lines() {
        List<Row> rows = new ArrayList<>();
        plan.lines().stream()
                .filter(line -> line.price() != null)
                .forEach(line -> rows.add(row(
                        "%s: %s. %s.".formatted(need(line), Sentence.open(line.support()), PlanWording.howMet(line)),
                        line.weeklyCost(),
                        line.oneOffCost(),
                        false)));
        rows.add(row("All of the budget", plan.cost().weekly(), plan.cost().oneOff(), true));
        return new Section(
                "What it is for",
                List.of(),
                table("The budget, line by line", "Need, and what meets it", rows),
                List.of());
    }

    private boolean weekly() {
        return !budget.weeklyCost().isNil() || budget.oneOff().isNil();
    }

    private Table table(String caption, String about, List<Row> rows) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(about)));
        if (weekly()) {
            columns.add(Column.amount("A week"));
            columns.add(Column.amount("A year"));
        }
        if (!budget.oneOff().isNil()) {
            columns.add(Column.amount("Once"));
        }
        return new Table(caption, columns, rows);
    }

    private Row row(String about, Money aWeek, Money once, boolean total) {
        List<String> cells = new ArrayList<>(List.of(about));
        if (weekly()) {
            cells.add(aWeek.toString());
            cells.add(aWeek.times(WEEKS_A_YEAR).toString());
        }
        if (!budget.oneOff().isNil()) {
            cells.add(once.toString());
        }
        return new Row(cells, total);
    }

    private Section beside(Earlier earlier) {
        Map<String, Money> before = byNeed(earlier.plan(), PlanLine::weeklyCost);
        Map<String, Money> now = byNeed(plan, PlanLine::weeklyCost);
        Map<String, Money> needs = new LinkedHashMap<>(now);
        before.forEach(needs::putIfAbsent);
        List<Row> rows = new ArrayList<>();
        needs.keySet()
                .forEach(need -> rows.add(compared(
                        need, before.getOrDefault(need, Money.NIL), now.getOrDefault(need, Money.NIL), false)));
        rows.add(compared("All of the budget", earlier.budget().weeklyCost(), budget.weeklyCost(), true));
        if (basis == LegalBasis.CARE_ACT_ADULT) {
            rows.add(compared("You pay", earlier.budget().contribution(), budget.contribution(), false));
        }
        return new Section(
                "What has changed",
                List.of("Your budget before this one began on %s."
                        .formatted(PlanWording.day(earlier.budget().from()))),
                new Table(
                        "Each week, before and now",
                        List.of(
                                Column.words("What it is for"),
                                Column.amount("Before"),
                                Column.amount("Now"),
                                Column.amount("Change")),
                        rows),
                whyLess());
    }

    /** Each amount that has gone down, with its reason. */
    private List<String> whyLess() {
        LessThanBefore less = plan.less();
        if (less == null) {
            return List.of("If an amount has gone down and you have not been told why, ask us.");
        }
        List<String> why = new ArrayList<>();
        if (less.needsNotice()) {
            why.add(
                    "Nothing goes down before %s. Until then your budget before this one goes on, so that you have time to plan."
                            .formatted(PlanWording.day(budget.from())));
        }
        why.add("Why an amount has gone down:");
        why.add(less.decreases().stream()
                .map(decrease -> "- " + LetterText.toYou(decrease.inWords()))
                .collect(Collectors.joining("\n")));
        why.add("If you do not agree with this, tell us. You can say so at any time.");
        return why;
    }

    private static Row compared(String about, Money before, Money now, boolean total) {
        Money change = now.minus(before);
        String words = change.isNil() ? "None" : change.isNegative() ? "Less: " + change.negated() : "More: " + change;
        return new Row(List.of(about, before.toString(), now.toString(), words), total);
    }

    private static Map<String, Money> byNeed(SupportPlan plan, Function<PlanLine, Money> amount) {
        Map<String, Money> needs = new LinkedHashMap<>();
        plan.lines().stream()
                .filter(line -> line.price() != null)
                .forEach(line -> needs.merge(need(line), amount.apply(line), Money::plus));
        return needs;
    }

    private static String need(PlanLine line) {
        return LetterText.toYou(Sentence.capitalised(Sentence.open(line.needText())));
    }
}
