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
 * @param powerUsed why the council meets needs that are not eligible all the same, by its power (Care Act 2014, sections
 *     19(1) and 20(6)); null where it does not
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
        String decidedBy,
        @Nullable String powerUsed) {
    /** A decision by which no need that is not eligible is met. */
    public Determination(
            UUID id,
            EligibilityTest test,
            boolean eligible,
            @Nullable String departure,
            String reasons,
            @Nullable Boolean ordinarilyResident,
            @Nullable Boolean wantsNeedsMet,
            LocalDate decidedOn,
            String decidedBy) {
        this(id, test, eligible, departure, reasons, ordinarilyResident, wantsNeedsMet, decidedOn, decidedBy, null);
    }

    public Determination {
        if (eligible != test.eligible() && departure == null) {
            throw new IllegalArgumentException("A decision that departs from the test needs a reason");
        }
        if (powerUsed != null && (eligible || test.basis() == LegalBasis.CHILDREN_ACT)) {
            throw new IllegalArgumentException("The power is for needs under the Care Act that are not eligible");
        }
    }

    /** Whether there is something to plan for: eligible needs, or others that the council meets by its power. */
    public boolean goesOn() {
        return eligible || powerUsed != null;
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
        return goesOn() && test.basis() == LegalBasis.CARE_ACT_ADULT;
    }
}
