package org.fairway.signoff;

/** Who may approve a plan. */
public enum Approver {
    TEAM_MANAGER,
    HEAD_OF_SERVICE;

    /** The group whose members may do it; a team manager's is the team's own. */
    public String group(String team) {
        return this == TEAM_MANAGER ? team + "-team-manager" : "head-of-service";
    }
}
