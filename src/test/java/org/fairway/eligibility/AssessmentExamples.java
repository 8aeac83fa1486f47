package org.fairway.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Accommodation;
import org.jspecify.annotations.Nullable;

/** Assessments as workers record them, for tests of this and later stages. */
public final class AssessmentExamples {
    public static final LocalDate ASSESSED_ON = LocalDate.of(2026, 10, 1);

    private AssessmentExamples() {}

    /** An adult's assessment in which these outcomes cannot be achieved, each for want of help. */
    public static NeedsAssessment adult(CaseNumber caseNumber, AdultOutcome... notAchieved) {
        return adult(caseNumber, true, true, Set.of(Limb.NEEDS_HELP), notAchieved);
    }

    public static NeedsAssessment adult(
            CaseNumber caseNumber,
            boolean needsFromImpairment,
            boolean significantImpact,
            Set<Limb> limbs,
            AdultOutcome... notAchieved) {
        Set<AdultOutcome> needs = Set.of(notAchieved);
        List<OutcomeFinding> findings = Stream.of(AdultOutcome.values())
                .map(outcome -> needs.contains(outcome) ? unable(outcome, limbs) : able(outcome))
                .toList();
        return new NeedsAssessment(
                UUID.randomUUID(),
                caseNumber,
                ASSESSED_ON,
                "sophie.worker",
                AssessmentMethod.FACE_TO_FACE,
                false,
                "His daughter Ruth",
                "I want to stay in my own home.",
                needsFromImpairment,
                "Stroke in 2024; weakness of the right side.",
                findings,
                significantImpact,
                significantImpact ? Set.of(WellbeingArea.DIGNITY, WellbeingArea.CONTROL) : Set.of(),
                "He washes twice a week and has stopped going out",
                "A retired engineer who plans his own day.",
                null,
                false,
                null,
                false,
                new Circumstances(
                        PrimarySupportReason.PHYSICAL_PERSONAL_CARE,
                        Accommodation.OWNER_OCCUPIER,
                        Employment.RETIRED,
                        true,
                        Set.of(Condition.HEARING_IMPAIRMENT)));
    }

    private static OutcomeFinding unable(AdultOutcome outcome, Set<Limb> limbs) {
        return new OutcomeFinding(
                outcome,
                limbs,
                SupportLevel.MEDIUM,
                new BigDecimal("3.50"),
                InformalHelp.PART_OF_IT,
                "I cannot manage that on my own.",
                "Ruth comes twice a week.");
    }

    private static OutcomeFinding able(AdultOutcome outcome) {
        return new OutcomeFinding(outcome, Set.of(), SupportLevel.NONE, null, InformalHelp.NOBODY_HELPS, null, null);
    }

    /** A carer's assessment in which these outcomes cannot be achieved. */
    public static CarerAssessment carer(
            CaseNumber caseNumber, boolean healthAtRisk, boolean significantImpact, CarerOutcome... notAchieved) {
        return carer(caseNumber, true, healthAtRisk, significantImpact, Sharing.REPLACEMENT_CARE_ONLY, notAchieved);
    }

    public static CarerAssessment carer(
            CaseNumber caseNumber,
            boolean necessaryCare,
            boolean healthAtRisk,
            boolean significantImpact,
            Sharing sharing,
            CarerOutcome... notAchieved) {
        Set<CarerOutcome> needs = Set.of(notAchieved);
        return new CarerAssessment(
                UUID.randomUUID(),
                caseNumber,
                ASSESSED_ON,
                "carol.carers",
                AssessmentMethod.TELEPHONE,
                "I am tired and I miss my choir.",
                necessaryCare,
                healthAtRisk,
                healthAtRisk ? "Back pain; sleeps badly." : null,
                Stream.of(CarerOutcome.values())
                        .map(outcome -> new CarerFinding(
                                outcome, needs.contains(outcome) ? Set.of(Limb.NEEDS_HELP) : Set.of(), null))
                        .toList(),
                significantImpact,
                "She has given up work and sees nobody",
                CarerImpact.MODERATE,
                List.of(
                        new CaringTask(1, "Cooking the evening meal", new BigDecimal("5.25"), true, true, null),
                        new CaringTask(2, "Washing and dressing", new BigDecimal("7.00"), true, false, null)),
                "To sing again on Thursdays.",
                new BigDecimal("4.00"),
                "So that she can go to choir.",
                sharing,
                new BigDecimal("20.00"),
                1,
                Employment.NOT_SEEKING_WORK);
    }

    /** A child's assessment with the worker's decision. */
    public static ChildAssessment child(CaseNumber caseNumber, boolean provideServices) {
        return child(caseNumber, provideServices, provideServices ? new BigDecimal("4.00") : null, null);
    }

    /** A child who needs equipment, and no hours of short breaks. */
    public static ChildAssessment childWithEquipmentOnly(CaseNumber caseNumber) {
        return child(caseNumber, true, null, "A sleep-safe bed.");
    }

    private static ChildAssessment child(
            CaseNumber caseNumber, boolean provideServices, @Nullable BigDecimal hours, @Nullable String otherSupport) {
        return new ChildAssessment(
                UUID.randomUUID(),
                caseNumber,
                ASSESSED_ON,
                "kate.children",
                AssessmentMethod.FACE_TO_FACE,
                "He likes the swings and being with other children.",
                "We have not had an evening off in a year.",
                "He has a learning disability and needs help with everything.",
                "Both parents work; two younger sisters.",
                provideServices,
                "Without short breaks his parents cannot go on as they do.",
                hours,
                otherSupport,
                "An evening a week for themselves.");
    }
}
