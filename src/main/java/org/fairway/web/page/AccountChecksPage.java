package org.fairway.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairway.agreement.BankAccounts;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.bankdetails.ImportTables;
import org.fairway.bankdetails.ImportTables.Fault;
import org.fairway.bankdetails.ImportTables.Outcome;
import org.fairway.bankdetails.TablesInForce;
import org.fairway.kernel.BusinessClock;
import org.fairway.process.engine.Role;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator imports the published tables by which account numbers are checked, and changes the key. */
@Controller
@RequestMapping("/account-checks")
class AccountChecksPage {
    private static final String SUBJECT = "account-checks";

    private final ImportTables importTables;
    private final TablesInForce tables;
    private final BankAccounts accounts;
    private final AuditTrail audit;
    private final BusinessClock clock;

    AccountChecksPage(
            ImportTables importTables,
            TablesInForce tables,
            BankAccounts accounts,
            AuditTrail audit,
            BusinessClock clock) {
        this.importTables = importTables;
        this.tables = tables;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(Model page, Authentication who) {
        allow(who);
        page.addAttribute("inForce", tables.on(clock.today()).orElse(null));
        page.addAttribute("imports", tables.imports());
        return "account-checks";
    }

    /** Shows what the files would change. Keeps nothing. */
    @PostMapping("/check")
    @Transactional
    public String check(
            @RequestParam String version,
            @RequestParam String validFrom,
            @RequestParam MultipartFile weights,
            @RequestParam MultipartFile substitutes,
            Model page,
            Authentication who) {
        allow(who);
        look(version, validFrom, bytes(weights), bytes(substitutes), page, who);
        return show(page, who);
    }

    @PostMapping("/keep")
    @Transactional
    public String keep(
            @RequestParam String version,
            @RequestParam String validFrom,
            @RequestParam String weights,
            @RequestParam String substitutes,
            Model page,
            Authentication who,
            RedirectAttributes next) {
        allow(who);
        Outcome outcome = look(version, validFrom, decoded(weights), decoded(substitutes), page, who);
        if (!(outcome instanceof Outcome.Proposed proposed)) {
            return show(page, who);
        }
        importTables.keep(proposed, who.getName());
        note("TablesImported", who, Map.of("version", version, "validFrom", validFrom));
        next.addFlashAttribute("kept", version);
        return "redirect:/account-checks";
    }

    /** Makes a new key and seals every account under it. */
    @PostMapping("/key")
    @Transactional
    public String changeKey(Authentication who, RedirectAttributes next) {
        allow(who);
        int sealed = accounts.sealAnew();
        note("AccountsSealedAnew", who, Map.of("accounts", sealed));
        next.addFlashAttribute("sealed", sealed);
        return "redirect:/account-checks";
    }

    private Outcome look(
            String version, String validFrom, byte[] weights, byte[] substitutes, Model page, Authentication who) {
        Outcome outcome = importTables.check(
                version.strip(), validFrom, weights, substitutes, who.getName(), clock.instant(), clock.today());
        page.addAttribute("version", version);
        page.addAttribute("validFrom", validFrom);
        if (outcome instanceof Outcome.Proposed proposed) {
            page.addAttribute("proposed", proposed);
            page.addAttribute("weights", Base64.getEncoder().encodeToString(weights));
            page.addAttribute("substitutes", Base64.getEncoder().encodeToString(substitutes));
        }
        if (outcome instanceof Outcome.Refused refused) {
            page.addAttribute("faults", byField(refused.faults()));
        }
        return outcome;
    }

    private static Map<String, List<String>> byField(List<Fault> faults) {
        return faults.stream()
                .collect(Collectors.groupingBy(Fault::field, Collectors.mapping(Fault::reason, Collectors.toList())));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file that was sent cannot be read", unreadable);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The files were changed on the way", notBase64);
        }
    }

    private void note(String what, Authentication who, Map<String, Object> said) {
        audit.append(new AuditEntry(SUBJECT, AuditEntry.Kind.CHANGED, what, who.getName(), clock.instant(), said));
    }

    private static void allow(Authentication who) {
        if (who.getAuthorities().stream()
                .noneMatch(group -> Role.ADMINISTRATOR.id().equals(group.getAuthority()))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
