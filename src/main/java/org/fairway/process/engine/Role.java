package org.fairway.process.engine;

import java.util.List;
import java.util.Locale;

/** What people do at the council. A role is a group; a role that is held in teams has one group for each team besides. */
public enum Role {
    CONTACT_OFFICER("Contact officer", true),
    SOCIAL_WORKER("Social worker", true),
    CARERS_WORKER("Carers’ worker", true),
    TEAM_MANAGER("Team manager", true),
    DUTY_SOCIAL_WORKER("Duty social worker", false),
    SAFEGUARDING_LEAD("Safeguarding lead", false),
    COMMISSIONING_OFFICER("Commissioning officer", false),
    FINANCE_OFFICER("Finance officer", false),
    HEAD_OF_SERVICE("Head of service", false),
    DEPUTY_HEAD_OF_SERVICE("Deputy head of service", false),
    PANEL_CHAIR("Chair of the panel", false),
    DEPUTY_PANEL_CHAIR("Deputy chair of the panel", false),
    DIRECT_PAYMENTS_OFFICER("Direct payments officer", false),
    BANK_DETAILS_CHECKER("Bank details checker", false),
    PAYMENTS_OFFICER("Payments officer", false),
    PROCESS_OWNER("Process owner", false),
    AUDITOR("Auditor", false),
    ADMINISTRATOR("Administrator", false);

    /** The teams of the council. */
    public static final List<String> TEAMS = List.of("north", "south", "children");

    private final String title;
    private final boolean inTeams;

    Role(String title, boolean inTeams) {
        this.title = title;
        this.inTeams = inTeams;
    }

    /** The id of the role's group, such as {@code social-worker}; administrators keep the engine's own name for theirs. */
    public String id() {
        return this == ADMINISTRATOR
                ? "camunda-admin"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id of the role's group in a team, such as {@code north-social-worker}. */
    public String id(String team) {
        return team + "-" + id();
    }

    public String title() {
        return title;
    }

    /** Whether a task can be for the role; the others look after the system, or after what was done, or stand in only. */
    boolean works() {
        return this != PROCESS_OWNER && this != AUDITOR && this != ADMINISTRATOR && !isDeputy();
    }

    /** Whether it gives no right of its own: an administrator says by it that somebody can cover for the role. */
    boolean isDeputy() {
        return this == DEPUTY_HEAD_OF_SERVICE || this == DEPUTY_PANEL_CHAIR;
    }

    public boolean inTeams() {
        return inTeams;
    }
}
