package org.fairway.signoff;

import java.util.UUID;

/**
 * Who may decide on a version of a plan, and why.
 *
 * @param rule the rule that chose
 * @param reason that rule in words
 */
public record ApprovalRoute(UUID plan, Approver approver, String rule, String reason) {}
