package org.fairway.eligibility;

import org.fairway.pathway.LegalBasis;

/** The decision tables of this stage. */
public interface EligibilityRules {
    /**
     * A table's answer.
     *
     * @param yes the answer
     * @param rule the rule that gave it
     * @param reason that rule in words
     */
    record Answer(boolean yes, String rule, String reason) {}

    /** Whether an adult is eligible: SI 2015/313, regulation 2. */
    Answer adultEligible(boolean needsFromImpairment, int outcomesNotAchieved, boolean significantImpact);

    /** Whether a carer is eligible: SI 2015/313, regulation 3. */
    Answer carerEligible(
            boolean necessaryCare, boolean healthAtRisk, int outcomesNotAchieved, boolean significantImpact);

    /** Whether a refusal of an assessment stands: Care Act 2014, section 11. */
    Answer refusalAccepted(LegalBasis basis, AssessmentRefusal refusal);
}
