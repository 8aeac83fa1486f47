package org.fairway.web.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.demo.DemoPeople;
import org.fairway.process.engine.Role;
import org.fairway.process.identity.ActingGroups;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to log in with, and the page from which each goes to their own work. */
@Controller
class FrontDoor {
    private static final Set<Role> WITHOUT_TASKS =
            EnumSet.of(Role.AUDITOR, Role.PROCESS_OWNER, Role.DEPUTY_HEAD_OF_SERVICE, Role.DEPUTY_PANEL_CHAIR);
    private static final Set<Role> WATCHING =
            EnumSet.of(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.AUDITOR, Role.PROCESS_OWNER, Role.ADMINISTRATOR);
    private static final Set<Role> LOOKING_UP_PAYMENTS =
            EnumSet.of(Role.PAYMENTS_OFFICER, Role.FINANCE_OFFICER, Role.AUDITOR);
    private static final Set<Role> ANSWERING_FOR_BUDGETS = EnumSet.of(
            Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.FINANCE_OFFICER, Role.PAYMENTS_OFFICER, Role.AUDITOR);
    private static final Set<Role> STARTING = EnumSet.of(
            Role.CONTACT_OFFICER,
            Role.SOCIAL_WORKER,
            Role.CARERS_WORKER,
            Role.DUTY_SOCIAL_WORKER,
            Role.DIRECT_PAYMENTS_OFFICER,
            Role.PAYMENTS_OFFICER);

    private final ObjectProvider<DemoPeople> demonstration;

    FrontDoor(ObjectProvider<DemoPeople> demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/login")
    String logIn(Model page) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken)) {
            return "redirect:/";
        }
        page.addAttribute("people", demonstration.getIfAvailable() == null ? List.of() : demoPeople());
        page.addAttribute("password", DemoPeople.PASSWORD);
        return "log-in";
    }

    @GetMapping("/")
    String launch(Model page, Authentication who) {
        Set<Role> roles = roles(who);
        page.addAttribute("titles", roles.stream().map(Role::title).toList());
        page.addAttribute("hasTasks", !WITHOUT_TASKS.containsAll(roles));
        page.addAttribute("starts", roles.stream().anyMatch(STARTING::contains));
        page.addAttribute("watches", roles.stream().anyMatch(WATCHING::contains));
        page.addAttribute("ownsProcesses", roles.contains(Role.PROCESS_OWNER));
        page.addAttribute("administers", roles.contains(Role.ADMINISTRATOR));
        page.addAttribute("checksAccounts", roles.contains(Role.BANK_DETAILS_CHECKER));
        page.addAttribute("looksUpPayments", roles.stream().anyMatch(LOOKING_UP_PAYMENTS::contains));
        page.addAttribute("answersForBudgets", roles.stream().anyMatch(ANSWERING_FOR_BUDGETS::contains));
        page.addAttribute("pays", roles.contains(Role.PAYMENTS_OFFICER));
        page.addAttribute(
                "seesRuns",
                List.of(Role.PAYMENTS_OFFICER, Role.AUDITOR, Role.HEAD_OF_SERVICE).stream()
                        .anyMatch(roles::contains));
        page.addAttribute("demonstration", demonstration.getIfAvailable() != null);
        return "launch";
    }

    private static Set<Role> roles(Authentication who) {
        Set<String> groups = ActingGroups.of(who);
        return Arrays.stream(Role.values())
                .filter(role -> groups.contains(role.id()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static List<DemoPerson> demoPeople() {
        return DemoPeople.COLLEAGUES.stream()
                .map(colleague -> new DemoPerson(
                        colleague.id(),
                        colleague.givenName(),
                        colleague.givenName() + " " + colleague.familyName(),
                        colleague.roles().stream().map(Role::title).collect(Collectors.joining(", ")),
                        String.join(", ", colleague.teams())))
                .toList();
    }

    /** A row of the table of people whom one can try Fairway as. */
    record DemoPerson(String id, String givenName, String name, String roles, String teams) {}
}
