package org.fairway.signoff;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Up to where a role may approve.
 *
 * @param group whose row it is; null for the general row, which holds where the group has none of its own
 * @param from since when it holds
 */
public record ApprovalLimit(
        Approver approver, LimitKind kind, @Nullable CareGroup group, BigDecimal value, LocalDate from) {}
