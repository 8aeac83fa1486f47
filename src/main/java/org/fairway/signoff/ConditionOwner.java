package org.fairway.signoff;

/** Who sees to it that a condition of the panel is met: a role, so that it does not leave with a person. */
public enum ConditionOwner {
    WORKER,
    TEAM_MANAGER,
    COMMISSIONING_OFFICER,
    FINANCE_OFFICER,
    DIRECT_PAYMENTS_OFFICER;

    /**
     * The group of those who can.
     *
     * @param team the team that holds the case
     * @param workers the group that works on the case
     */
    public String group(String team, String workers) {
        return switch (this) {
            case WORKER -> workers;
            case TEAM_MANAGER -> team + "-team-manager";
            case COMMISSIONING_OFFICER -> "commissioning-officer";
            case FINANCE_OFFICER -> "finance-officer";
            case DIRECT_PAYMENTS_OFFICER -> "direct-payments-officer";
        };
    }
}
