package org.fairway.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.enquiry.DayWords;
import org.fairway.enquiry.FindCases;
import org.fairway.enquiry.FindCases.Found;
import org.fairway.enquiry.PaidInRun;
import org.fairway.enquiry.PaymentHistory;
import org.fairway.enquiry.PaymentHistory.PlaceInRun;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.process.identity.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where those who pay look up a person, a case or a run. Every search is recorded. */
@Controller
class PaymentsPage {
    private static final String SUBJECT = "payments";
    private static final Set<String> READERS = Set.of("payments-officer", "finance-officer", "auditor");
    private static final int ON_A_PAGE = 25;
    private static final int WORDS_MAX = 80;

    private final FindCases findCases;
    private final PaymentHistory history;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final BusinessClock clock;

    PaymentsPage(
            FindCases findCases, PaymentHistory history, AuditTrail audit, Colleagues colleagues, BusinessClock clock) {
        this.findCases = findCases;
        this.history = history;
        this.audit = audit;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Whether they may look up everybody’s payments. */
    static boolean searches(Authentication who) {
        return CasesController.groups(who).stream().anyMatch(READERS::contains);
    }

    /** A run as a line of a list, or the head of its page. */
    record RunLine(String number, String payDate, String state, String payments, String total) {
        static RunLine of(PaymentHistory.Run run) {
            boolean approved = run.payments() > 0;
            return new RunLine(
                    run.number().text(),
                    DayWords.weekday(run.payDate()),
                    state(run),
                    approved ? Long.toString(run.payments()) : "",
                    approved ? run.total().toString() : "");
        }

        private static String state(PaymentHistory.Run run) {
            return switch (run.status()) {
                case PREPARED -> "Being prepared and checked";
                case APPROVED -> "Approved, to be released";
                case RELEASED -> "Released, to be sent";
                case SENT -> run.sentOn() == null ? "Sent" : "Sent on " + DayWords.day(run.sentOn());
                case CANCELLED -> "Cancelled: " + run.cancelReason();
            };
        }
    }

    /** A payment of a run. */
    record Line(
            String caseNumber, String person, String account, String days, String amount, String state, boolean told) {
        static Line of(PaidInRun paid, PaymentRun.Status status) {
            boolean sent = status == PaymentRun.Status.SENT && !paid.held();
            String state = paid.held() ? "Held" : paid.changed() ? "Changed or owed" : "";
            return new Line(
                    paid.caseNumber().text(),
                    paid.person(),
                    paid.payee() + ", ending " + paid.accountEnding(),
                    DayWords.days(paid.days()),
                    paid.amount().toString(),
                    state,
                    sent);
        }
    }

    @GetMapping("/payments")
    @Transactional
    public String find(
            @RequestParam(defaultValue = "") String find,
            @RequestParam(required = false) @Nullable String family,
            @RequestParam(required = false) @Nullable String given,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String run,
            Authentication who,
            Model page) {
        allow(who, page);
        String asked = find.strip();
        page.addAttribute("asked", asked);
        Optional<CaseNumber> ofCase = CaseNumber.parse(asked);
        if (ofCase.isPresent()) {
            return "redirect:/payments/cases/" + ofCase.get();
        }
        Optional<RunNumber> ofRun = RunNumber.parse(asked.toUpperCase(Locale.ROOT));
        if (ofRun.isPresent()) {
            return "redirect:/payments/runs/" + ofRun.get();
        }
        if (asked.isEmpty()) {
            runs(CasePaymentsPage.place(day, run), page);
        } else {
            named(asked, place(family, given, number), who, page);
        }
        return "payments";
    }

    @GetMapping("/payments/runs/{run}")
    @Transactional
    public String run(
            @PathVariable String run,
            @RequestParam(required = false) @Nullable String payee,
            @RequestParam(required = false) @Nullable String number,
            Authentication who,
            Model page) {
        allow(who, page);
        PaymentHistory.Run found = RunNumber.parse(run)
                .flatMap(history::run)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        note(found.number().text(), "PaymentRun", who, Map.of());
        PlaceInRun after = payee == null || number == null ? null : new PlaceInRun(payee, number);
        List<PaidInRun> paid = history.in(found.number(), after, ON_A_PAGE + 1);
        List<PaidInRun> shown = paid.subList(0, Math.min(ON_A_PAGE, paid.size()));
        page.addAttribute("run", RunLine.of(found));
        page.addAttribute("sent", found.status() == PaymentRun.Status.SENT);
        page.addAttribute("later", after != null);
        page.addAttribute(
                "lines",
                shown.stream().map(line -> Line.of(line, found.status())).toList());
        page.addAttribute("next", paid.size() > shown.size() ? last(shown) : null);
        return "payment-run";
    }

    private static FindCases.@Nullable Place place(
            @Nullable String family, @Nullable String given, @Nullable String number) {
        return family == null || given == null || number == null ? null : new FindCases.Place(family, given, number);
    }

    private static PlaceInRun last(List<PaidInRun> shown) {
        PaidInRun last = shown.get(shown.size() - 1);
        return new PlaceInRun(last.payee(), last.caseNumber().text());
    }

    private void runs(PaymentHistory.@Nullable Place before, Model page) {
        List<PaymentHistory.Run> runs = history.runs(before, ON_A_PAGE + 1);
        List<PaymentHistory.Run> shown = runs.subList(0, Math.min(ON_A_PAGE, runs.size()));
        page.addAttribute("runs", shown.stream().map(RunLine::of).toList());
        if (runs.size() > shown.size()) {
            PaymentHistory.Run last = shown.get(shown.size() - 1);
            page.addAttribute("olderRuns", new PaymentHistory.Place(last.payDate(), last.number()));
        }
    }

    private void named(String words, FindCases.@Nullable Place after, Authentication who, Model page) {
        if (words.length() > WORDS_MAX) {
            page.addAttribute("problem", "A name has at most " + WORDS_MAX + " characters.");
            return;
        }
        note(SUBJECT, "PaymentSearch", who, Map.of("asked", words));
        List<Found> found = findCases.named(words, after, ON_A_PAGE + 1);
        List<Found> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        page.addAttribute("found", shown);
        page.addAttribute(
                "next",
                found.size() > shown.size() ? shown.get(shown.size() - 1).place() : null);
    }

    private void note(String subject, String what, Authentication who, Map<String, Object> said) {
        audit.append(new AuditEntry(subject, AuditEntry.Kind.READ, what, who.getName(), clock.instant(), said));
    }

    private void allow(Authentication who, Model page) {
        if (!searches(who)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        page.addAttribute("signedIn", colleagues.nameOf(who.getName()));
    }
}
