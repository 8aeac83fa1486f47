package org.fairway.signoff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/** All sittings of panels and what became of their conditions. Nothing in it is ever changed. */
public interface Panels {
    /** Keeps who sat and what they attached; the same plan again changes nothing. */
    void record(PanelSitting sitting);

    Optional<PanelSitting> sitting(UUID plan);

    /** The conditions of that plan that nobody follows up yet; from now on somebody does, so they are given once. */
    List<PanelCondition> takeUp(UUID plan);

    Optional<FollowedCondition> condition(UUID condition);

    /** The conditions of the case that are not settled, soonest due first. */
    List<FollowedCondition> open(CaseNumber caseNumber);

    void record(ConditionStep step);
}
