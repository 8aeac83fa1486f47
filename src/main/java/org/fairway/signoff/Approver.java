package org.fairway.signoff;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.fairway.reference.RowName;

/** Who decides on a plan, by the scheme of delegation. */
public enum Approver {
    TEAM_MANAGER("team manager", "team-manager", "head-of-service"),
    HEAD_OF_SERVICE("head of service", "head-of-service", "deputy-head-of-service"),
    /** Several people under a chair: only above the limits of the head of service, or for a listed reason. */
    PANEL("chair of the panel", "panel-chair", "deputy-panel-chair");

    private final String title;
    private final String role;
    private final String standIn;

    /**
     * A place in the scheme of delegation.
     *
     * @param role the group of those who hold it, in any team
     * @param standIn the group of those who can cover for them besides
     */
    Approver(String title, String role, String standIn) {
        this.title = title;
        this.role = role;
        this.standIn = standIn;
    }

    /** The group whose members may do it; a team manager's is the team's own, the panel's is its chair's. */
    public String group(String team) {
        return this == TEAM_MANAGER ? team + "-" + role : role;
    }

    String title() {
        return title;
    }

    /** What an administrator can make somebody, so that they can cover. */
    String deputy() {
        return this == TEAM_MANAGER ? "a team manager" : "a deputy " + title;
    }

    /** Whether whoever decides in that group decides in this place, so that an absence lends the group. */
    boolean lends(String group) {
        return this == TEAM_MANAGER ? group.endsWith("-" + role) : group.equals(role);
    }

    /** Whether whoever is in those groups can cover for this place. */
    boolean canBeCoveredBy(Set<String> groups) {
        return groups.contains(role) || groups.contains(standIn);
    }

    /** A panel has no limit above it, and nobody is sent to a panel for going above the indicative budget alone. */
    boolean hasLimitOn(LimitKind kind) {
        return this == TEAM_MANAGER || (this == HEAD_OF_SERVICE && kind != LimitKind.OVER_INDICATIVE);
    }

    String key() {
        return RowName.of(this);
    }

    static Optional<Approver> ofKey(String key) {
        return Arrays.stream(values())
                .filter(approver -> approver != PANEL && approver.key().equals(key))
                .findFirst();
    }
}
