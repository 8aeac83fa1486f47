package org.fairway.signoff;

import java.util.UUID;

/**
 * Who may decide on a version of a plan, and why. A plan that is sent on gets another route; the latest counts.
 *
 * @param rule the rule that chose; each sends a plan once
 * @param reason that rule in words
 * @param limits the limits that held, in words
 */
public record ApprovalRoute(UUID plan, Approver approver, String rule, String reason, String limits) {
    /** The rule by which the head of service decides in the place of a panel that did not. */
    public static final String PANEL_TIME_OVER = "PANEL_TIME_OVER";

    /** The same plan goes to somebody else. */
    public ApprovalRoute sentOn(Approver to, String by, String why) {
        return new ApprovalRoute(plan, to, by, why, limits);
    }
}
