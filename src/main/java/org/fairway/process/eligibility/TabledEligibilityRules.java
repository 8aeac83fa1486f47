package org.fairway.process.eligibility;

import java.util.Map;
import org.fairway.eligibility.AssessmentRefusal;
import org.fairway.eligibility.EligibilityRules;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.Ruling;
import org.springframework.stereotype.Component;

/** The rules of eligibility are decision tables, which a process owner can read. */
@Component
class TabledEligibilityRules implements EligibilityRules {
    static final String ADULT_ELIGIBILITY = "AdultEligibility";
    static final String CARER_ELIGIBILITY = "CarerEligibility";
    static final String REFUSED_ASSESSMENT = "RefusedAssessment";
    private final DecisionTables tables;

    TabledEligibilityRules(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Answer adultEligible(boolean needsFromImpairment, int outcomesNotAchieved, boolean significantImpact) {
        return answer(
                ADULT_ELIGIBILITY,
                Map.of(
                        "needsFromImpairment", needsFromImpairment,
                        "outcomesNotAchieved", outcomesNotAchieved,
                        "significantImpact", significantImpact),
                "eligible");
    }

    @Override
    public Answer carerEligible(
            boolean necessaryCare, boolean healthAtRisk, int outcomesNotAchieved, boolean significantImpact) {
        return answer(
                CARER_ELIGIBILITY,
                Map.of(
                        "necessaryCare", necessaryCare,
                        "healthAtRisk", healthAtRisk,
                        "outcomesNotAchieved", outcomesNotAchieved,
                        "significantImpact", significantImpact),
                "eligible");
    }

    @Override
    public Answer refusalAccepted(LegalBasis basis, AssessmentRefusal refusal) {
        return answer(
                REFUSED_ASSESSMENT,
                Map.of(
                        "legalBasis", basis.name(),
                        "lacksCapacity", refusal.lacksCapacity(),
                        "bestInterests", refusal.bestInterests(),
                        "abuseRisk", refusal.abuseRisk()),
                "assessmentRefusalAccepted");
    }

    private Answer answer(String table, Map<String, ?> inputs, String output) {
        Ruling ruling = tables.decide(table, inputs);
        return new Answer(ruling.flag(output), ruling.rule(), ruling.reason());
    }
}
