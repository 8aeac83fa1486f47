package org.fairway.demo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fairway.process.engine.Role;
import org.fairway.process.identity.Accounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people who work at the demonstration council: each role, and each role's part in the pathway. */
@Component
@OnlyInDemonstration
@Order(20)
public class DemoPeople implements ApplicationRunner {
    /** One password for them all, good for nothing but made-up cases. */
    public static final String PASSWORD = "fairway";

    public static final List<Colleague> COLLEAGUES = List.of(
            new Colleague("grace", "Grace", "Okafor", List.of("north", "south", "children"), Role.CONTACT_OFFICER),
            new Colleague("amina", "Amina", "Khan", List.of("north"), Role.SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER),
            new Colleague("ben", "Ben", "Carter", List.of("south"), Role.SOCIAL_WORKER),
            new Colleague("chloe", "Chloe", "Adams", List.of("children"), Role.SOCIAL_WORKER),
            new Colleague("leah", "Leah", "Morris", List.of("north", "south", "children"), Role.CARERS_WORKER),
            new Colleague("tom", "Tom", "Hughes", List.of(), Role.FINANCE_OFFICER),
            new Colleague(
                    "priya",
                    "Priya",
                    "Shah",
                    List.of("north", "south", "children"),
                    Role.TEAM_MANAGER,
                    Role.SAFEGUARDING_LEAD),
            new Colleague("daniel", "Daniel", "Evans", List.of(), Role.HEAD_OF_SERVICE),
            new Colleague("fiona", "Fiona", "Grant", List.of("south"), Role.TEAM_MANAGER),
            new Colleague("martin", "Martin", "Lowe", List.of(), Role.PANEL_CHAIR),
            new Colleague("ruth", "Ruth", "Bailey", List.of(), Role.COMMISSIONING_OFFICER),
            new Colleague("sofia", "Sofia", "Rossi", List.of(), Role.DIRECT_PAYMENTS_OFFICER),
            new Colleague("owen", "Owen", "Price", List.of(), Role.BANK_DETAILS_CHECKER),
            new Colleague("helen", "Helen", "Ward", List.of(), Role.PAYMENTS_OFFICER),
            new Colleague("ivan", "Ivan", "Petrov", List.of(), Role.PAYMENTS_OFFICER),
            new Colleague("mary", "Mary", "Jones", List.of(), Role.PAYMENTS_OFFICER),
            new Colleague("nadia", "Nadia", "Ali", List.of(), Role.PROCESS_OWNER),
            new Colleague("george", "George", "Bell", List.of(), Role.AUDITOR),
            new Colleague("admin", "Ada", "Minns", List.of(), Role.ADMINISTRATOR));

    private final Accounts accounts;

    DemoPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        COLLEAGUES.forEach(colleague -> accounts.ensure(
                colleague.id(), colleague.givenName(), colleague.familyName(), PASSWORD, colleague.groups()));
    }

    /**
     * Somebody at the council.
     *
     * @param id the name they sign in with
     * @param teams the teams in which they hold their team roles
     */
    public record Colleague(String id, String givenName, String familyName, List<String> teams, List<Role> roles) {
        Colleague(String id, String givenName, String familyName, List<String> teams, Role... roles) {
            this(id, givenName, familyName, teams, List.of(roles));
        }

        /** Who they are in one line: name, roles and teams. */
        public String describe() {
            String titles = String.join(", ", roles.stream().map(Role::title).toList());
            String where = teams.isEmpty() ? "" : " (" + String.join(", ", teams) + ")";
            return givenName + " " + familyName + ", " + titles.toLowerCase(Locale.ROOT) + where;
        }

        /** The role groups and team groups. */
        public Set<String> groups() {
            Set<String> groups = new LinkedHashSet<>();
            for (Role role : roles) {
                groups.add(role.id());
                if (role.inTeams()) {
                    teams.forEach(team -> groups.add(role.id(team)));
                }
            }
            return groups;
        }
    }
}
