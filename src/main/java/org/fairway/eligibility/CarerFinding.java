package org.fairway.eligibility;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a carer's assessment found about one outcome.
 *
 * @param limbs how the carer is unable to achieve it; never {@link Limb#TAKES_LONGER}, which adults alone have
 * @param words what the carer said about it
 */
public record CarerFinding(
        CarerOutcome outcome, Set<Limb> limbs, @Nullable String words) {
    public CarerFinding {
        limbs = Set.copyOf(limbs);
        if (!limbs.stream().allMatch(Limb::countsForCarers)) {
            throw new IllegalArgumentException(
                    "Taking longer is no limb of the carers' test (SI 2015/313, regulation 3(3))");
        }
    }

    public boolean unable() {
        return !limbs.isEmpty();
    }
}
