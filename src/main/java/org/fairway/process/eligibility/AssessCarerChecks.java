package org.fairway.process.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.fairway.eligibility.CarerFinding;
import org.fairway.kernel.Hours;
import org.fairway.person.Person;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Objections;
import org.fairway.process.task.YesNo;
import org.fairway.reference.LegalAges;

/** What the rules ask of a carer's assessment before it goes on record. */
final class AssessCarerChecks {
    private AssessCarerChecks() {}

    static Optional<Completion.Refused> object(
            AssessCarerAnswers answers, Person carer, LegalAges ages, LocalDate today, boolean advocateMissing) {
        Objections objections = new Objections()
                .when(
                        advocateMissing,
                        "carriedOut",
                        "The carer must have an independent advocate and none is appointed. They cannot be assessed"
                                + " without one (Care Act 2014, section 67).");
        about(objections, answers, carer, ages, today);
        caring(objections, answers);
        impact(objections, answers);
        future(objections, answers);
        return objections.refusal();
    }

    private static void about(
            Objections objections, AssessCarerAnswers answers, Person carer, LegalAges ages, LocalDate today) {
        LocalDate assessedOn = answers.assessedOn();
        objections
                .missing(assessedOn, "assessedOn", "Say when you saw or spoke to the carer.")
                .missing(answers.method(), "method", "Say how it was done.")
                .missing(answers.ownWords(), "ownWords", "Write down what caring is like, in the carer’s words.")
                .when(!answers.allConsidered(), "allConsidered", "Look at all eight outcomes before you finish.");
        if (assessedOn != null) {
            objections
                    .when(assessedOn.isAfter(today), "assessedOn", Words.NOT_YET)
                    .when(
                            assessedOn.isBefore(today.minusYears(1)),
                            "assessedOn",
                            "This is more than a year ago: assess the carer again.")
                    .when(
                            carer.ageOn(assessedOn) < ages.adult(today),
                            "assessedOn",
                            "The carer was under 18 on this day. A young carer is assessed by children’s services.");
        }
    }

    private static void caring(Objections objections, AssessCarerAnswers answers) {
        BigDecimal inTasks =
                answers.tasks().stream().map(CaringTaskRow::hoursAWeek).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal inAll = answers.totalHours();
        objections
                .when(answers.tasks().isEmpty(), "tasks", "Write down at least one thing that the carer does.")
                .missing(inAll, "totalHours", "Say how many hours a week the carer cares in all.")
                .when(
                        inAll != null && inTasks.compareTo(inAll) > 0,
                        "totalHours",
                        "The tasks come to " + Hours.words(inTasks) + ", more than this. Check the hours.")
                .missing(answers.adultsCaredFor(), "adultsCaredFor", "Say how many adults the carer looks after.")
                .missing(answers.necessaryCare(), "necessaryCare", "Say whether the care is necessary.")
                .missing(answers.healthAtRisk(), "healthAtRisk", "Say whether the carer’s health is at risk.");
        if (answers.healthAtRisk() == YesNo.YES) {
            objections.missing(answers.health(), "health", "Say in what way the carer’s health is at risk.");
        }
    }

    private static void impact(Objections objections, AssessCarerAnswers answers) {
        objections
                .when(
                        answers.anyLimbOfAdultsOnly(),
                        "outcomes",
                        "Taking longer does not count for carers (SI 2015/313, regulation 3(3)).")
                .missing(answers.significantImpact(), "significantImpact", "Say whether the impact is significant.")
                .missing(answers.impact(), "impact", "Give your reasons.")
                .missing(answers.impactBand(), "impactBand", "Say how hard caring bears on the carer.");
        if (answers.significantImpact() == YesNo.YES && !answers.anyLimbOfAdultsOnly()) {
            objections.when(
                    answers.healthAtRisk() == YesNo.NO
                            && answers.findings().stream().noneMatch(CarerFinding::unable),
                    "significantImpact",
                    "The impact must follow from the carer’s health or from something they cannot do, and nothing is"
                            + " ticked.");
        }
    }

    private static void future(Objections objections, AssessCarerAnswers answers) {
        objections
                .missing(answers.wishes(), "wishes", "Write down what the carer wants.")
                .missing(answers.employment(), "employment", "Say whether the carer works.")
                .missing(
                        answers.needsReplacementCare(),
                        "needsReplacementCare",
                        "Say whether breaks need replacement care.")
                .missing(
                        answers.sharing(),
                        "sharing",
                        "Ask the carer what may be passed on, and say what they answered.");
        if (answers.needsReplacementCare() == YesNo.YES) {
            objections
                    .missing(answers.replacementHours(), "replacementHours", "Say how many hours a week.")
                    .missing(answers.replacementReason(), "replacementReason", "Say what it is for.");
        }
    }
}
