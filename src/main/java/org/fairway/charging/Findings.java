package org.fairway.charging;

import java.util.List;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a finance officer found besides what was told.
 *
 * @param nightCareArranged whether the council arranges care at night; if not, the night part of a benefit may be left out
 * @param deprivations what was given away or given up
 * @param weeklyCost what care has cost a week since something that was given away is counted; null when nothing is
 * @param endedCosts disability-related costs of last time that are no longer allowed
 * @param lightTouch why no full assessment was needed; null when there is one
 * @param freeCare why all of the care is free; null when it may be charged for
 * @param otherCare care that is not charged as care at home goes
 */
public record Findings(
        boolean nightCareArranged,
        List<Deprivation> deprivations,
        @Nullable Money weeklyCost,
        List<EndedCost> endedCosts,
        @Nullable LightTouch lightTouch,
        @Nullable FreeCare freeCare,
        OtherCare otherCare) {
    /** Nothing besides what was told. */
    public static final Findings NONE = new Findings(false, List.of(), null, List.of(), null, null, OtherCare.NONE);

    public Findings {
        deprivations = List.copyOf(deprivations);
        endedCosts = List.copyOf(endedCosts);
        otherCare = otherCare == null ? OtherCare.NONE : otherCare; // records of before there was any
    }
}
