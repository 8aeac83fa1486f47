package org.fairway.process.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairway.allocation.AssessedNeeds;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarerNeeds;
import org.fairway.allocation.AssessedNeeds.CarersBreak;
import org.fairway.allocation.AssessedNeeds.ChildNeeds;
import org.fairway.allocation.AssessedNeeds.Circumstance;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.allocation.AssessedNeeds.Level;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.eligibility.CarerAssessment;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.ChildAssessment;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.eligibility.Condition;
import org.fairway.eligibility.InformalHelp;
import org.fairway.eligibility.NeedsAssessment;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.eligibility.OutcomeFinding;
import org.fairway.eligibility.SupportLevel;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.RowName;
import org.springframework.stereotype.Component;

/** What assessments found, in the words of an allocation: the two stages do not know each other. */
@Component
class NeedsFound {
    private final NeedsAssessments needs;
    private final CarerAssessments carers;
    private final ChildAssessments children;

    NeedsFound(NeedsAssessments needs, CarerAssessments carers, ChildAssessments children) {
        this.needs = needs;
        this.carers = carers;
        this.children = children;
    }

    AssessedNeeds in(CaseNumber caseNumber, LegalBasis basis) {
        Optional<AssessedNeeds> found = switch (basis) {
            case CARE_ACT_ADULT -> needs.current(caseNumber).map(assessment -> adult(caseNumber, assessment));
            case CARE_ACT_CARER -> carers.current(caseNumber).map(NeedsFound::carer);
            case CHILDREN_ACT -> children.current(caseNumber).map(NeedsFound::child);
        };
        return found.orElseThrow(() -> new IllegalStateException("There is no assessment of " + caseNumber));
    }

    private AssessedNeeds adult(CaseNumber caseNumber, NeedsAssessment assessment) {
        return new AdultNeeds(
                assessment.notAchieved().stream()
                        .filter(finding -> finding.level() != SupportLevel.NONE)
                        .map(NeedsFound::outcome)
                        .toList(),
                carers.replacementCareFor(caseNumber).stream()
                        .map(care -> new CarersBreak(care.hoursAWeek(), care.reason()))
                        .toList(),
                circumstances(assessment));
    }

    /** What a council may have a row for that adds to a budget or takes from it. */
    private static List<Circumstance> circumstances(NeedsAssessment assessment) {
        List<Circumstance> found = new ArrayList<>();
        if (assessment.fluctuation() != null) {
            found.add(new Circumstance("needs-come-and-go", "Your needs come and go"));
        }
        assessment.circumstances().conditions().stream()
                .sorted()
                .map(condition -> new Circumstance("condition." + RowName.of(condition), words(condition)))
                .forEach(found::add);
        return found;
    }

    private static String words(Condition condition) {
        return switch (condition) {
            case AUTISM -> "Autism";
            case VISUAL_IMPAIRMENT -> "Sight loss";
            case HEARING_IMPAIRMENT -> "Hearing loss";
            case DEMENTIA -> "Dementia";
        };
    }

    private static OutcomeNeed outcome(OutcomeFinding finding) {
        return new OutcomeNeed(
                RowName.of(finding.outcome()),
                finding.outcome().words(),
                Level.valueOf(finding.level().name()),
                help(finding.help()),
                finding.hoursAWeek());
    }

    private static FamilyHelp help(InformalHelp help) {
        return switch (help) {
            case WILLING_AND_ABLE -> FamilyHelp.ALL;
            case PART_OF_IT -> FamilyHelp.PART;
            case NOBODY_HELPS, CANNOT_GO_ON -> FamilyHelp.NOTHING;
        };
    }

    private static AssessedNeeds carer(CarerAssessment assessment) {
        String effect = switch (assessment.impactBand()) {
            case SMALL -> "Caring has a small effect on your life";
            case MODERATE -> "Caring has a moderate effect on your life";
            case SUBSTANTIAL -> "Caring has a substantial effect on your life";
        };
        return new CarerNeeds(
                assessment.impactBand().band(),
                effect,
                assessment.notAchieved().stream()
                        .map(finding -> new Circumstance(
                                RowName.of(finding.outcome()), finding.outcome().words()))
                        .toList());
    }

    private static AssessedNeeds child(ChildAssessment assessment) {
        BigDecimal hours = assessment.shortBreakHoursAWeek();
        return new ChildNeeds(hours == null ? BigDecimal.ZERO : hours);
    }
}
