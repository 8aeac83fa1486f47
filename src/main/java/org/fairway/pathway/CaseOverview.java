package org.fairway.pathway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is shown beside its tasks: to a manager, or to another system.
 *
 * @param personName whose budget it is
 * @param stageSince the day it reached its stage
 * @param closedReason why it ended; null while it is open
 */
public record CaseOverview(
        PathwayCase pathwayCase,
        String personName,
        LocalDate stageSince,
        @Nullable String closedReason) {}
