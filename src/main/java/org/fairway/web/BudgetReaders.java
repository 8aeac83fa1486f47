package org.fairway.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.process.engine.Role;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ResponseStatusException;

/** Which teams’ money and promises somebody answers for. */
final class BudgetReaders {
    private static final Set<String> OF_THE_COUNCIL =
            Set.of("head-of-service", "finance-officer", "payments-officer", "auditor");

    private BudgetReaders() {}

    /** The teams; a manager’s own, and all for those who answer for the council’s. Refused to everybody else. */
    static Set<String> teams(Authentication who) {
        Set<String> groups = CasesController.groups(who);
        boolean all = groups.stream().anyMatch(OF_THE_COUNCIL::contains);
        Set<String> teams = Role.TEAMS.stream()
                .filter(team -> all || groups.contains(Role.TEAM_MANAGER.id(team)))
                .collect(Collectors.toSet());
        if (teams.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return teams;
    }
}
