package org.fairway.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.BankAccounts;
import org.fairway.bankdetails.AccountChanges;
import org.fairway.bankdetails.AccountVersion;
import org.fairway.bankdetails.RevealAccounts;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.engine.Role;
import org.fairway.process.identity.Colleagues;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The accounts of a case with their history; a checker may see a whole number, for a reason that is kept. */
@Controller
@RequestMapping("/bank-accounts")
class BankAccountsPage {
    private static final int REASON_MIN = 10;
    private static final int REASON_MAX = 500;

    private final AccountChanges changes;
    private final BankAccounts accounts;
    private final RevealAccounts reveal;
    private final Colleagues colleagues;
    private final BusinessClock clock;

    BankAccountsPage(
            AccountChanges changes,
            BankAccounts accounts,
            RevealAccounts reveal,
            Colleagues colleagues,
            BusinessClock clock) {
        this.changes = changes;
        this.accounts = accounts;
        this.reveal = reveal;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** An account as a line of the page. */
    public record Line(String id, String payee, String ending, String state, String proposed, String checked) {}

    @GetMapping
    String of(@RequestParam(defaultValue = "") String caseNumber, Model page, Authentication who) {
        allow(who);
        Optional<CaseNumber> number = CaseNumber.parse(caseNumber.strip());
        page.addAttribute("caseNumber", caseNumber);
        page.addAttribute("asked", !caseNumber.isBlank());
        page.addAttribute("accounts", number.map(this::lines).orElse(List.of()));
        return "bank-accounts";
    }

    /** Shows one number. The reason stands in the audit of the case before the number is on the screen. */
    @PostMapping("/{id}")
    @Transactional
    public String one(
            @PathVariable UUID id,
            @RequestParam String reason,
            Model page,
            Authentication who,
            HttpServletResponse answer) {
        allow(who);
        AccountId account = new AccountId(id);
        String caseNumber = known(account).text();
        boolean enough = reason.strip().length() >= REASON_MIN && reason.length() <= REASON_MAX;
        if (enough) {
            AccountDetails details = reveal.reveal(account, reason.strip(), who.getName(), clock.instant());
            answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            page.addAttribute("shown", id.toString());
            page.addAttribute("sortCode", details.sortCode().replaceAll("(\\d{2})(?=\\d)", "$1-"));
            page.addAttribute("accountNumber", details.accountNumber());
        }
        page.addAttribute("reasonMissing", !enough);
        return of(caseNumber, page, who);
    }

    private CaseNumber known(AccountId account) {
        try {
            return accounts.get(account).caseNumber();
        } catch (NoSuchElementException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, none);
        }
    }

    private List<Line> lines(CaseNumber number) {
        return changes.versions(number, clock.today()).stream().map(this::line).toList();
    }

    private Line line(AccountVersion account) {
        String checkedBy = account.checkedBy();
        return new Line(
                account.id().toString(),
                account.payeeName(),
                account.lastFour(),
                account.state().words(),
                colleagues.nameOf(account.proposedBy()),
                checkedBy == null ? "nobody yet" : colleagues.nameOf(checkedBy));
    }

    private static void allow(Authentication who) {
        if (who.getAuthorities().stream()
                .noneMatch(group -> Role.BANK_DETAILS_CHECKER.id().equals(group.getAuthority()))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
