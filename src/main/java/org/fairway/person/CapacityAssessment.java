package org.fairway.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Whether someone can make one decision at the time it has to be made: Mental Capacity Act 2005, sections 1 to 3. The
 * abilities are looked at first, then whether an impairment of mind or brain is the reason; capacity is never doubted
 * because a decision seems unwise, and it says nothing of any other decision.
 *
 * @param decision the decision in question
 * @param helpGiven what was done to help the person decide, section 1(3)
 * @param unableTo what the person could not do even with help
 * @param impairment the impairment of mind or brain, or disturbance in how it works; null when there is none
 * @param becauseOfImpairment whether it is the reason for what the person could not do
 * @param bestInterests what was decided for the person; null when the person can decide
 * @param reviewOn when to look again, where the person may regain capacity; null when not expected
 */
public record CapacityAssessment(
        UUID id,
        CaseNumber caseNumber,
        String decision,
        LocalDate assessedOn,
        String helpGiven,
        Set<Ability> unableTo,
        @Nullable String impairment,
        boolean becauseOfImpairment,
        String evidence,
        @Nullable BestInterests bestInterests,
        @Nullable LocalDate reviewOn) {
    public CapacityAssessment {
        unableTo = Set.copyOf(unableTo);
    }

    /** Capacity is assumed unless all parts of the test are shown, section 1(2). */
    public boolean lacksCapacity() {
        return !unableTo.isEmpty() && impairment != null && becauseOfImpairment;
    }
}
