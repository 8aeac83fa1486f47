package org.fairway.signoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who decides on a plan, by the scheme of delegation. */
public enum Approver {
    TEAM_MANAGER,
    HEAD_OF_SERVICE,
    /** Several people under a chair: only above the limits of the head of service, or for a listed reason. */
    PANEL;

    /** The group whose members may do it; a team manager's is the team's own, the panel's is its chair's. */
    public String group(String team) {
        return switch (this) {
            case TEAM_MANAGER -> team + "-team-manager";
            case HEAD_OF_SERVICE -> "head-of-service";
            case PANEL -> "panel-chair";
        };
    }

    /** A panel has no limit above it, and nobody is sent to a panel for going above the indicative budget alone. */
    boolean hasLimitOn(LimitKind kind) {
        return this == TEAM_MANAGER || (this == HEAD_OF_SERVICE && kind != LimitKind.OVER_INDICATIVE);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Approver> ofKey(String key) {
        return Arrays.stream(values())
                .filter(approver -> approver != PANEL && approver.key().equals(key))
                .findFirst();
    }
}
