package org.fairway.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about eligibility: Care Act 2014, section 13, or for a child section 17 of the Children Act 1989.
 *
 * @param test what the rules said, unchanged
 * @param eligible what was decided; differs from the test only with a reason
 * @param departure why the decision differs from the test; null when it does not
 * @param reasons the decision's reasons in the words of the written record
 * @param ordinarilyResident whether the person is ordinarily resident here, or present with no settled residence; null
 *     when not asked
 * @param wantsNeedsMet whether the person wants the council to meet the eligible needs; null when not asked
 */
public record Determination(
        UUID id,
        EligibilityTest test,
        boolean eligible,
        @Nullable String departure,
        String reasons,
        @Nullable Boolean ordinarilyResident,
        @Nullable Boolean wantsNeedsMet,
        LocalDate decidedOn,
        String decidedBy) {
    public Determination {
        if (eligible != test.eligible() && departure == null) {
            throw new IllegalArgumentException("A decision that departs from the test needs a reason");
        }
    }

    public CaseNumber caseNumber() {
        return test.caseNumber();
    }

    /** What the rules said. */
    public boolean computed() {
        return test.eligible();
    }

    /** Only an adult's own care and support may be charged for; carers and children are not means-tested here. */
    public boolean chargeable() {
        return eligible && test.basis() == LegalBasis.CARE_ACT_ADULT;
    }
}
