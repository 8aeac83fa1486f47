package org.fairway.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.enquiry.PaymentHistory;
import org.fairway.enquiry.SendAdvice;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.SentBy;
import org.fairway.pathway.CaseOverviews;
import org.fairway.payment.RunNumber;
import org.fairway.process.identity.Colleagues;
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

/** Where a payments officer prints the letters about a run and notes that they were sent. */
@Controller
@RequestMapping("/payments/runs/{run}/letters")
class RunLettersPage {
    private static final String PAYMENTS_OFFICER = "payments-officer";
    private static final int ON_A_PAGE = 50;

    private final SendAdvice send;
    private final PaymentHistory history;
    private final CaseOverviews cases;
    private final CaseLetters letters;
    private final LetterAnswers answers;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final BusinessClock clock;

    RunLettersPage(
            SendAdvice send,
            PaymentHistory history,
            CaseOverviews cases,
            CaseLetters letters,
            LetterAnswers answers,
            AuditTrail audit,
            Colleagues colleagues,
            BusinessClock clock) {
        this.send = send;
        this.history = history;
        this.cases = cases;
        this.letters = letters;
        this.answers = answers;
        this.audit = audit;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** A letter that waits. */
    record Waiting(String caseNumber, String person) {}

    @GetMapping
    @Transactional
    public String show(@PathVariable String run, Authentication who, Model page) {
        RunNumber number = number(run, who);
        note(number, AuditEntry.Kind.READ, "PaymentLetters", who, Map.of());
        List<CaseNumber> waiting = send.drafts(number, null, clock.today(), SentBy.POST, ON_A_PAGE + 1).stream()
                .map(Letter::caseNumber)
                .toList();
        List<CaseNumber> shown = waiting.subList(0, Math.min(ON_A_PAGE, waiting.size()));
        Map<CaseNumber, String> names = cases.names(shown);
        page.addAttribute("signedIn", colleagues.nameOf(who.getName()));
        page.addAttribute("run", number.text());
        page.addAttribute("more", waiting.size() > shown.size());
        page.addAttribute(
                "until", shown.isEmpty() ? "" : shown.get(shown.size() - 1).text());
        page.addAttribute(
                "letters",
                shown.stream()
                        .map(each -> new Waiting(each.text(), names.getOrDefault(each, "")))
                        .toList());
        return "run-letters";
    }

    /** The letters that wait, up to that case, in one PDF for the post. */
    @GetMapping(path = "/post.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Transactional
    public ResponseEntity<byte[]> together(@PathVariable String run, @RequestParam String until, Authentication who) {
        RunNumber number = number(run, who);
        CaseNumber last =
                CaseNumber.parse(until).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        List<CaseLetters.Ready> ready = send.drafts(number, null, clock.today(), SentBy.POST, ON_A_PAGE).stream()
                .filter(letter -> letter.caseNumber().compareTo(last) <= 0)
                .map(letter -> letters.ready(letter, null))
                .toList();
        if (ready.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        note(number, AuditEntry.Kind.READ, "PaymentLettersPrinted", who, Map.of("letters", ready.size()));
        return answers.together(ready, number + "-letters.pdf");
    }

    /** Notes the letters that were on the page as sent; those of others that came to wait meanwhile stay. */
    @PostMapping
    @Transactional
    public String sent(
            @PathVariable String run,
            @RequestParam String until,
            @RequestParam SentBy sentBy,
            Authentication who,
            RedirectAttributes next) {
        RunNumber number = number(run, who);
        CaseNumber last =
                CaseNumber.parse(until).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        SendAdvice.Done done = send.send(number, last, clock.today(), sentBy, ON_A_PAGE, who.getName());
        note(number, AuditEntry.Kind.CHANGED, "PaymentLettersSent", who, Map.of("letters", done.sent()));
        next.addFlashAttribute(
                "noted",
                done.sent() == 1 ? "1 letter was noted as sent." : done.sent() + " letters were noted as sent.");
        if (!done.refused().isEmpty()) {
            next.addFlashAttribute(
                    "unprintable",
                    "These letters have characters that paper cannot show. Send them by email: "
                            + done.refused().stream().map(CaseNumber::text).collect(Collectors.joining(", ")) + ".");
        }
        return "redirect:/payments/runs/" + number + "/letters";
    }

    private RunNumber number(String run, Authentication who) {
        if (!CasesController.groups(who).contains(PAYMENTS_OFFICER)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return RunNumber.parse(run)
                .flatMap(history::run)
                .map(PaymentHistory.Run::number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void note(RunNumber run, AuditEntry.Kind kind, String what, Authentication who, Map<String, Object> said) {
        audit.append(new AuditEntry(run.text(), kind, what, who.getName(), clock.instant(), said));
    }
}
