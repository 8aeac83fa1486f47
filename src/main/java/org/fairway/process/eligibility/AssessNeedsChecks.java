package org.fairway.process.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.eligibility.Circumstances;
import org.fairway.eligibility.PrimarySupportReason;
import org.fairway.person.Person;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Objections;
import org.fairway.process.task.YesNo;
import org.fairway.reference.LegalAges;
import org.jspecify.annotations.Nullable;

/** What the rules ask of a needs assessment before it goes on record. */
final class AssessNeedsChecks {
    private AssessNeedsChecks() {}

    /**
     * Objects to whatever is missing or contradictory.
     *
     * @param advocateMissing whether the person must have an advocate and has none
     * @param carersKnown whether the council knows of a carer already
     */
    static Optional<Completion.Refused> object(
            AssessNeedsAnswers answers,
            Person person,
            LegalAges ages,
            LocalDate today,
            boolean advocateMissing,
            boolean carersKnown) {
        Objections objections = new Objections()
                .when(
                        advocateMissing,
                        "carriedOut",
                        "The person must have an independent advocate and none is appointed. They cannot be assessed"
                                + " without one (Care Act 2014, section 67).");
        day(objections, answers.assessedOn(), person, ages, today);
        about(objections, answers);
        answers.outcomes().forEach(outcome -> outcome.object(objections));
        wellbeing(objections, answers);
        family(objections, answers, carersKnown);
        health(objections, answers, person, ages, today);
        return objections.refusal();
    }

    private static void day(
            Objections objections, @Nullable LocalDate assessedOn, Person person, LegalAges ages, LocalDate today) {
        objections.missing(assessedOn, "assessedOn", "Say when you saw or spoke to the person.");
        if (assessedOn != null) {
            objections
                    .when(assessedOn.isAfter(today), "assessedOn", Words.NOT_YET)
                    .when(
                            assessedOn.isBefore(today.minusYears(1)),
                            "assessedOn",
                            "This is more than a year ago: assess the person again.")
                    .when(
                            person.ageOn(assessedOn) < ages.adult(today),
                            "assessedOn",
                            "The person was under 18 on this day. The Care Act is for people of 18 or over.");
        }
    }

    private static void about(Objections objections, AssessNeedsAnswers answers) {
        objections
                .missing(answers.method(), "method", "Say how it was done.")
                .missing(answers.ownWords(), "ownWords", "Write down what matters to the person, in their words.")
                .missing(answers.strengths(), "strengths", "Write down what they, their family and community bring.")
                .missing(
                        answers.needsFromImpairment(),
                        "needsFromImpairment",
                        "Say whether the needs come from an impairment or illness.")
                .missing(answers.impairment(), "impairment", "Say where the needs come from.")
                .missing(answers.fluctuates(), "fluctuates", "Say whether the needs come and go.")
                .when(!answers.allConsidered(), "allConsidered", "Look at all ten outcomes before you finish.");
        if (answers.fluctuates() == YesNo.YES) {
            objections.missing(answers.fluctuation(), "fluctuation", "Say how the needs come and go.");
        }
        if (answers.sightAndHearingLoss()) {
            objections.when(
                    answers.specialistAssessor() != YesNo.YES,
                    "specialistAssessor",
                    "Sight and hearing loss together need a specially trained assessor (SI 2014/2827, regulation 6)."
                            + " Bring one in before you finish.");
        }
    }

    private static void wellbeing(Objections objections, AssessNeedsAnswers answers) {
        boolean significant = answers.significantImpact() == YesNo.YES;
        objections
                .missing(answers.significantImpact(), "significantImpact", "Say whether the impact is significant.")
                .missing(answers.impact(), "impact", "Give your reasons.")
                .when(
                        significant && answers.areasAffected().isEmpty(),
                        "areasAffected",
                        "Tick the parts of well-being that are affected.")
                .when(
                        significant && answers.outcomes().stream().noneMatch(OutcomeAnswer::unable),
                        "significantImpact",
                        "The impact must follow from something the person cannot do, and nothing is ticked.");
    }

    private static void family(Objections objections, AssessNeedsAnswers answers, boolean carersKnown) {
        boolean carer = answers.hasUnpaidCarer() == YesNo.YES;
        objections
                .missing(answers.hasUnpaidCarer(), "hasUnpaidCarer", "Say whether anybody looks after the person.")
                .when(
                        carer && !carersKnown && answers.carersFound().isEmpty(),
                        "carersFound",
                        "Name at least one carer, so that they can be offered an assessment.")
                .when(
                        answers.hasUnpaidCarer() == YesNo.NO
                                && answers.outcomes().stream().anyMatch(OutcomeAnswer::familyHelps),
                        "hasUnpaidCarer",
                        "You wrote above that family or friends help. Say yes here, or change it there.")
                .missing(answers.childrenInHousehold(), "childrenInHousehold", "Say whether children live there.")
                .missing(answers.shareWithCarers(), "shareWithCarers", "Ask the person, and say what they answered.");
    }

    private static void health(
            Objections objections, AssessNeedsAnswers answers, Person person, LegalAges ages, LocalDate today) {
        objections
                .missing(answers.nhsNeeded(), "nhsNeeded", "Say whether anything is to be asked of the NHS.")
                .missing(answers.primarySupportReason(), "primarySupportReason", "Choose the main reason for support.")
                .missing(answers.accommodation(), "accommodation", "Say where the person lives.")
                .missing(
                        answers.employment(),
                        "employment",
                        inTheReturn(answers, person, ages, today)
                                ? "Say whether the person works: the national return must have it for adults of working age with a learning disability."
                                : "Say whether the person works.");
        if (answers.nhsNeeded() == YesNo.YES) {
            objections.missing(answers.nhsReferral(), "nhsReferral", "Say what is asked of the NHS.");
        }
    }

    private static boolean inTheReturn(AssessNeedsAnswers answers, Person person, LegalAges ages, LocalDate today) {
        PrimarySupportReason reason = answers.primarySupportReason();
        return reason != null
                && Circumstances.mustSayWhetherTheyWork(
                        reason, person.ageOn(today), ages.adult(today), ages.pastWorkInTheReturn(today));
    }
}
