package org.fairway.process.spending;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fairway.agreement.PaidRelative;
import org.fairway.kernel.Money;
import org.fairway.process.spending.SpendingQuestionAnswers.StayRow;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Objections;
import org.fairway.process.task.YesNo;
import org.fairway.spending.CareHomeStay;
import org.fairway.spending.PlanCover;
import org.fairway.spending.SpendingKind;
import org.fairway.spending.SpendingQuestion;

/** Reads the question off the form, and finds what is missing or does not fit together. */
final class QuestionReader {
    private static final Money MOST = Money.ofPence(10_000_000);
    private final SpendingQuestionAnswers answers;
    private final LocalDate today;

    QuestionReader(SpendingQuestionAnswers answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
    }

    /** What is wrong with the question, before the plan is looked at. */
    Optional<Completion.Refused> objections(PlanCover line) {
        boolean covered = line.isInThePlan();
        Money cost = answers.cost();
        LocalDate askedOn = answers.askedOn();
        Objections objections = new Objections()
                .missing(answers.kind(), "kind", "Choose what kind of thing it is.")
                .missing(answers.what(), "what", "Say what it is.")
                .missing(cost, "cost", "Say what it costs, as near as is known.")
                .missing(answers.asker(), "asker", "Choose who asked.")
                .missing(askedOn, "askedOn", "Say when you were asked.")
                .when(cost != null && cost.isNegative(), "cost", "An amount cannot be less than nothing.")
                .when(cost != null && cost.isMoreThan(MOST), "cost", "This is more than £100,000. Check it.")
                .when(
                        askedOn != null && askedOn.isBefore(today.minusYears(1)),
                        "askedOn",
                        "This day is more than a year ago. Check the year.")
                .when(
                        !covered && answers.meetsNeed() == null,
                        "meetsNeed",
                        "Say whether it would help with a need in the plan.");
        ofItsKind(objections, line);
        return objections.refusal();
    }

    private void ofItsKind(Objections objections, PlanCover line) {
        SpendingKind kind = answers.kind();
        if (kind == SpendingKind.COUNCIL_SERVICE) {
            objections.missing(
                    answers.boughtBefore(), "boughtBefore", "Say how often it was bought in the last twelve months.");
        }
        if (kind == SpendingKind.HEALTH_TASK && line != PlanCover.NHS) {
            objections.missing(answers.nhsPays(), "nhsPays", "Say whether the NHS put the money into the plan.");
        }
        if (kind != null && asksWhoIsPaid(kind)) {
            PaidRelative relative = answers.relative();
            objections.missing(relative, "relative", "Say whether a relative would be paid.");
            if (relative != null && relative.isBarred()) {
                objections.missing(answers.relativePaidFor(), "relativePaidFor", "Say what they would be paid for.");
            }
        }
        if (kind == SpendingKind.CARE_HOME_STAY) {
            stays(objections);
        }
    }

    private void stays(Objections objections) {
        LocalDate from = answers.stayFrom();
        LocalDate until = answers.stayUntil();
        objections
                .missing(from, "stayFrom", "Give the first day.")
                .missing(until, "stayUntil", "Give the day of leaving.")
                .when(
                        from != null && until != null && !until.isAfter(from),
                        "stayUntil",
                        "The day of leaving is not after the first day.")
                .when(
                        from != null && until != null && until.isAfter(from.plusYears(1)),
                        "stayUntil",
                        "This stay is longer than a year. Check the year.");
        List<StayRow> rows = answers.staysBefore();
        List<Integer> backwards = IntStream.range(0, rows.size())
                .filter(row -> !rows.get(row).until().isAfter(rows.get(row).from()))
                .boxed()
                .toList();
        backwards.forEach(row -> objections.when(
                true, "staysBefore[%d].until".formatted(row), "The day of leaving is not after the first day."));
        if (backwards.isEmpty() && from != null && until != null && until.isAfter(from)) {
            new CareHomeStay(from, until)
                    .overlapped(before())
                    .forEach(row -> objections.when(
                            true,
                            "staysBefore[%d].from".formatted(row),
                            "This stay shares nights with another one. Write each stay once."));
        }
    }

    private List<CareHomeStay> before() {
        return answers.staysBefore().stream()
                .map(row -> new CareHomeStay(row.from(), row.until()))
                .toList();
    }

    /** The question, once nothing is objected to. */
    SpendingQuestion question(PlanCover line, boolean mayPayRelative) {
        SpendingKind kind = Objects.requireNonNull(answers.kind());
        PaidRelative relative = answers.relative();
        Integer bought = answers.boughtBefore();
        boolean stay = kind == SpendingKind.CARE_HOME_STAY;
        return new SpendingQuestion(
                kind,
                Objects.requireNonNull(answers.what()),
                Objects.requireNonNull(answers.cost()),
                cover(kind, line),
                line.isInThePlan() || answers.meetsNeed() == YesNo.YES,
                kind == SpendingKind.COUNCIL_SERVICE && bought != null ? bought : 0,
                stay
                        ? new CareHomeStay(
                                Objects.requireNonNull(answers.stayFrom()), Objects.requireNonNull(answers.stayUntil()))
                        : null,
                stay ? before() : List.of(),
                asksWhoIsPaid(kind) && relative != null && relative.isBarred() && !mayPayRelative);
    }

    /** That the NHS pays is said by a line of the plan; a tick without one is something to look into. */
    private PlanCover cover(SpendingKind kind, PlanCover line) {
        boolean said = kind == SpendingKind.HEALTH_TASK && answers.nhsPays() == YesNo.YES;
        return said && line != PlanCover.NHS ? PlanCover.NHS_UNPLANNED : line;
    }

    /** Whether somebody could be paid whom the relatives' rule names. */
    static boolean asksWhoIsPaid(SpendingKind kind) {
        return switch (kind) {
            case CARE_OR_SUPPORT, DISABILITY_COST, ASSISTANCE_DOG, HEALTH_TASK, CARE_HOME_STAY -> true;
            case COUNCIL_SERVICE, HOUSEHOLD_BILL, DEBT, GAMBLING, UNLAWFUL -> false;
        };
    }
}
