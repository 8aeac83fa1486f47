package org.fairway.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who helped the person to plan, and whom they can turn to from now on.
 *
 * @param helpers who helped; empty where nobody said
 * @param turnTo the name of the person to turn to; null where nobody was named
 * @param reachedBy how to reach them; null where nobody said
 */
public record PlanHelp(
        List<WhoHelped> helpers,
        @Nullable String turnTo,
        @Nullable String reachedBy) {
    /** Nothing was recorded about it. */
    public static final PlanHelp NOT_SAID = new PlanHelp(List.of(), null, null);

    public PlanHelp {
        helpers = List.copyOf(helpers);
    }

    /** Who helped the person to plan. */
    public enum WhoHelped {
        FAMILY,
        FRIENDS,
        CARER,
        ADVOCATE,
        /** Somebody from an organisation that disabled people or carers run. */
        PEERS,
        /** The person was offered help and wanted to plan with the worker alone. */
        WANTED_NOBODY
    }
}
