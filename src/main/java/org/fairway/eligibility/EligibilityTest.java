package org.fairway.eligibility;

import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;

/**
 * What the rules say of an assessment. It is worked out once and never changed, whatever is decided after.
 *
 * @param assessment the assessment it was worked out from
 * @param rule the rule that decided
 * @param ruleReason that rule in words
 * @param outcomes the outcomes the person cannot achieve, by name
 * @param reasons one sentence for each thing that counted, in plain words
 */
public record EligibilityTest(
        UUID assessment,
        CaseNumber caseNumber,
        LegalBasis basis,
        boolean eligible,
        String rule,
        String ruleReason,
        List<String> outcomes,
        List<String> reasons) {
    public EligibilityTest {
        outcomes = List.copyOf(outcomes);
        reasons = List.copyOf(reasons);
    }
}
