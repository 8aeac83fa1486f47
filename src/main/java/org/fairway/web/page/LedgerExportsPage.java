package org.fairway.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.ledger.AccountCode;
import org.fairway.payment.ledger.AccountCodes;
import org.fairway.payment.ledger.Balances;
import org.fairway.payment.ledger.ExportBatch;
import org.fairway.payment.ledger.Exports;
import org.fairway.process.engine.Role;
import org.fairway.process.identity.ActingGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a payments officer makes a batch for the finance system, and an administrator says under which codes it knows accounts. */
@Controller
@RequestMapping("/ledger/exports")
class LedgerExportsPage {
    private static final String HOME = "redirect:/ledger/exports";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{0,29}");
    private static final Set<String> FUNDERS = Set.of("", "COUNCIL", "NHS", "OTHER");
    private static final Set<String> BASES = Set.of("", "CARE_ACT_ADULT", "CARE_ACT_CARER", "CHILDREN_ACT");

    private final Exports exports;
    private final AccountCodes codes;
    private final Balances balances;
    private final AuditTrail audit;
    private final BusinessClock clock;

    LedgerExportsPage(Exports exports, AccountCodes codes, Balances balances, AuditTrail audit, BusinessClock clock) {
        this.exports = exports;
        this.codes = codes;
        this.balances = balances;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String all(Model page, Authentication who) {
        LedgerPage.allow(who, LedgerPage.READERS);
        Set<String> groups = ActingGroups.of(who);
        page.addAttribute("batches", exports.batches());
        page.addAttribute("codes", codes.all());
        page.addAttribute("accounts", balances.chart());
        page.addAttribute("today", clock.today());
        page.addAttribute("makes", groups.contains(Role.PAYMENTS_OFFICER.id()));
        page.addAttribute("administers", groups.contains(Role.ADMINISTRATOR.id()));
        return "ledger-exports";
    }

    @PostMapping
    @Transactional
    public String make(Authentication who, RedirectAttributes next) {
        LedgerPage.allow(who, Set.of(Role.PAYMENTS_OFFICER));
        Exports.Outcome outcome = exports.make(who.getName());
        if (outcome instanceof Exports.Outcome.Made made) {
            note("GeneralLedgerBatchMade", who, Map.of("batch", made.batch().number()));
            next.addFlashAttribute("made", made.batch().number());
        } else if (outcome instanceof Exports.Outcome.CodesMissing missing) {
            next.addFlashAttribute("missing", missing.accounts());
        } else {
            next.addFlashAttribute("nothingNew", true);
        }
        return HOME;
    }

    @GetMapping("/{number}")
    @Transactional
    public ResponseEntity<byte[]> file(@PathVariable long number, Authentication who) {
        LedgerPage.allow(who, Set.of(Role.PAYMENTS_OFFICER, Role.AUDITOR));
        ExportBatch batch = exports.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        note("GeneralLedgerBatchDownloaded", who, Map.of("batch", number));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(batch.fileName())
                                .build()
                                .toString())
                .body(exports.file(batch));
    }

    @PostMapping("/codes")
    @Transactional
    public String addCode(
            @RequestParam String account,
            @RequestParam String funder,
            @RequestParam String legalBasis,
            @RequestParam String costCentre,
            @RequestParam String subjectiveCode,
            @RequestParam String from,
            Authentication who,
            RedirectAttributes next) {
        LedgerPage.allow(who, Set.of(Role.ADMINISTRATOR));
        LocalDate day = day(from);
        boolean known = balances.chart().stream().anyMatch(each -> each.code().equals(account))
                && FUNDERS.contains(funder)
                && BASES.contains(legalBasis);
        if (day == null || !known || !isCode(costCentre) || !isCode(subjectiveCode)) {
            next.addFlashAttribute("refused", true);
            return HOME;
        }
        AccountCode code = new AccountCode(
                account, orNull(funder), orNull(legalBasis), costCentre.strip(), subjectiveCode.strip(), day);
        codes.add(code, who.getName());
        note("GeneralLedgerCodeAdded", who, Map.of("code", code.toString()));
        next.addFlashAttribute("added", account);
        return HOME;
    }

    private static boolean isCode(String typed) {
        return CODE.matcher(typed.strip()).matches();
    }

    private static @Nullable String orNull(String chosen) {
        return chosen.isEmpty() ? null : chosen;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private void note(String what, Authentication who, Map<String, Object> said) {
        audit.append(
                new AuditEntry("general-ledger", AuditEntry.Kind.CHANGED, what, who.getName(), clock.instant(), said));
    }
}
