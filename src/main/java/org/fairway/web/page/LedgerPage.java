package org.fairway.web.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.ledger.AsOf;
import org.fairway.payment.ledger.Balances;
import org.fairway.payment.ledger.Entry;
import org.fairway.payment.ledger.LedgerAccount;
import org.fairway.payment.ledger.Seals;
import org.fairway.payment.ledger.WatchChain;
import org.fairway.process.engine.Role;
import org.fairway.process.identity.ActingGroups;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What stands on each account of the ledger, on any day and as known at any time, and whether its chain holds. */
@Controller
@RequestMapping("/ledger")
class LedgerPage {
    static final Set<Role> READERS =
            Set.of(Role.PAYMENTS_OFFICER, Role.FINANCE_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int A_PAGE = 50;

    private final Balances balances;
    private final Seals seals;
    private final WatchChain chain;
    private final BusinessClock clock;

    LedgerPage(Balances balances, Seals seals, WatchChain chain, BusinessClock clock) {
        this.balances = balances;
        this.seals = seals;
        this.chain = chain;
        this.clock = clock;
    }

    @GetMapping
    String trialBalance(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known,
            Model page,
            Authentication who) {
        allow(who, READERS);
        AsOf asOf = AsOf.endOf(clock.today());
        try {
            asOf = new AsOf(
                    on.isBlank() ? clock.today() : LocalDate.parse(on), known.isBlank() ? null : instant(known));
        } catch (DateTimeException unreadable) {
            page.addAttribute("problem", "Give the day and the time as the boxes ask for them. This is today.");
        }
        page.addAttribute("on", asOf.day());
        page.addAttribute("known", known);
        page.addAttribute("trial", balances.trialBalance(asOf));
        page.addAttribute("head", seals.newest().orElse(null));
        page.addAttribute("chain", chain.state());
        return "ledger";
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    @GetMapping("/accounts/{code}")
    String account(
            @PathVariable String code,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Model page,
            Authentication who) {
        allow(who, READERS);
        LedgerAccount account = balances.chart().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Entry> entries = balances.entries(code, before, A_PAGE);
        page.addAttribute("account", account);
        page.addAttribute("entries", entries);
        page.addAttribute("from", before == Long.MAX_VALUE ? null : before);
        page.addAttribute(
                "earlier",
                entries.size() < A_PAGE ? null : entries.get(A_PAGE - 1).number());
        return "ledger-account";
    }

    static void allow(Authentication who, Set<Role> roles) {
        Set<String> groups = ActingGroups.of(who);
        if (roles.stream().noneMatch(role -> groups.contains(role.id()))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
