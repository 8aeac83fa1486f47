package org.fairway.web.page;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.AcceptExceptions;
import org.fairway.payment.ExceptionKind;
import org.fairway.payment.HoldId;
import org.fairway.payment.HoldPayee;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.PaymentRuns;
import org.fairway.payment.RunExceptions;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.process.engine.Role;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The payments of a run, page by page, where whoever checks it accepts exceptions and holds payees. */
@Controller
@RequestMapping("/payment-runs")
class PaymentRunsPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int WORDS_MAX = 100;

    private final PaymentRuns runs;
    private final RunPageLists lists;
    private final RunExceptions exceptions;
    private final AcceptExceptions acceptExceptions;
    private final HoldPayee holdPayee;
    private final AuditTrail audit;
    private final BusinessClock clock;

    PaymentRunsPage(
            PaymentRuns runs,
            RunPageLists lists,
            RunExceptions exceptions,
            AcceptExceptions acceptExceptions,
            HoldPayee holdPayee,
            AuditTrail audit,
            BusinessClock clock) {
        this.runs = runs;
        this.lists = lists;
        this.exceptions = exceptions;
        this.acceptExceptions = acceptExceptions;
        this.holdPayee = holdPayee;
        this.audit = audit;
        this.clock = clock;
    }

    /** The run under way, or the last one that was sent. */
    @GetMapping
    String latest(Authentication who) {
        allowToRead(who);
        Optional<PaymentRun> run = runs.underWay().or(runs::lastSent);
        return run.map(found -> "redirect:/payment-runs/" + found.number()).orElse("payment-runs-none");
    }

    @GetMapping("/{number}")
    String show(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "1") int exceptionsPage,
            Model model,
            Authentication who) {
        allowToRead(who);
        PaymentRun run = find(number);
        String asked =
                words.strip().substring(0, Math.min(WORDS_MAX, words.strip().length()));
        boolean preparing = run.status() == PaymentRun.Status.PREPARED;
        model.addAttribute("run", run.number().text());
        model.addAttribute("payDate", run.payDate().format(DAY));
        model.addAttribute("count", String.format(Locale.UK, "%,d", run.instructions()));
        model.addAttribute("total", run.total().toString());
        model.addAttribute("standing", standing(run));
        model.addAttribute("mayAccept", preparing && !run.isChecked() && pays(who));
        model.addAttribute("mayAcceptLimits", preparing && !run.isChecked() && has(who, List.of(Role.HEAD_OF_SERVICE)));
        model.addAttribute(
                "holdsTooLate",
                pays(who)
                        && List.of(PaymentRun.Status.APPROVED, PaymentRun.Status.RELEASED)
                                .contains(run.status()));
        model.addAttribute("mayHold", preparing && pays(who));
        model.addAttribute("mayLift", pays(who));
        model.addAttribute("held", lists.held());
        model.addAttribute("words", asked);
        model.addAttribute("payments", lists.payments(run.number(), asked, Math.max(1, page)));
        model.addAttribute("kind", kindOf(kind).map(Enum::name).orElse(""));
        List<RunPageLists.KindRow> kinds = lists.kinds(run.number());
        model.addAttribute("kinds", kinds);
        model.addAttribute("overLimit", kinds.stream().anyMatch(each -> each.limit() && each.open() > 0));
        model.addAttribute(
                "exceptions", lists.exceptions(run.number(), kindOf(kind).orElse(null), Math.max(1, exceptionsPage)));
        return "payment-run-check";
    }

    /** Accepts one exception, or all of a kind. */
    @PostMapping("/{number}/accept")
    @Transactional
    public String accept(
            @PathVariable String number,
            @RequestParam(required = false) Long exception,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam String reason,
            Authentication who,
            RedirectAttributes next) {
        RunNumber run = find(number, who).number();
        Optional<ExceptionKind> all = kindOf(kind);
        if (exception == null && all.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Neither an exception nor a kind was named");
        }
        allowToAccept(who, all.or(() -> exceptions.kind(run, exception)));
        RunStep step = exception == null
                ? acceptExceptions.all(run, all.orElseThrow(), reason, who.getName())
                : acceptExceptions.one(run, exception, reason, who.getName());
        String which = exception == null ? kind : String.valueOf(exception);
        return answer(
                run, step, "Accepted.", "ExceptionsAccepted", Map.of("which", which, "reason", reason), who, next);
    }

    /** Holds what the run would pay for a case. */
    @PostMapping("/{number}/hold")
    @Transactional
    public String hold(
            @PathVariable String number,
            @RequestParam String caseNumber,
            @RequestParam String reason,
            Authentication who,
            RedirectAttributes next) {
        allow(who);
        RunNumber run = find(number).number();
        CaseNumber held = CaseNumber.parse(caseNumber)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "That is no case number"));
        RunStep step = holdPayee.hold(run, held, reason, who.getName());
        Map<String, Object> said = Map.of("caseNumber", held.text(), "reason", reason);
        return answer(
                run,
                step,
                "Held. Nothing is paid for the case until the hold is lifted.",
                "PayeeHeld",
                said,
                who,
                next);
    }

    /** Lifts a hold. */
    @PostMapping("/{number}/lift")
    @Transactional
    public String lift(
            @PathVariable String number,
            @RequestParam UUID hold,
            @RequestParam String reason,
            Authentication who,
            RedirectAttributes next) {
        allow(who);
        PaymentRun run = find(number);
        RunStep step = holdPayee
                .lift(new HoldId(hold), reason, who.getName())
                .<RunStep>map(RunStep.Refused::new)
                .orElseGet(() -> new RunStep.Taken(run));
        Map<String, Object> said = Map.of("hold", hold.toString(), "reason", reason);
        return answer(
                run.number(),
                step,
                "The hold is lifted. A payment that this run worked out is in it again; otherwise the next run pays.",
                "HoldLifted",
                said,
                who,
                next);
    }

    private String answer(
            RunNumber run,
            RunStep step,
            String done,
            String what,
            Map<String, Object> said,
            Authentication who,
            RedirectAttributes next) {
        if (step instanceof RunStep.Refused refused) {
            next.addFlashAttribute("refused", refused.reason());
        } else {
            next.addFlashAttribute("done", done);
        }
        audit.append(new AuditEntry(run.text(), AuditEntry.Kind.CHANGED, what, who.getName(), clock.instant(), said));
        return "redirect:/payment-runs/" + run;
    }

    /** What is over a limit is for the head of service too, who has no other part in runs. */
    private static void allowToAccept(Authentication who, Optional<ExceptionKind> kind) {
        boolean limit = kind.filter(ExceptionKind::needsFurtherApprover).isPresent();
        if (!pays(who) && !(limit && has(who, List.of(Role.HEAD_OF_SERVICE)))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private PaymentRun find(String number, Authentication who) {
        allowToRead(who);
        return find(number);
    }

    private PaymentRun find(String number) {
        try {
            return runs.find(new RunNumber(number))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException noNumber) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, noNumber);
        }
    }

    private static Optional<ExceptionKind> kindOf(String name) {
        return Arrays.stream(ExceptionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static String standing(PaymentRun run) {
        return switch (run.status()) {
            case PREPARED -> run.isChecked() ? "It waits for its approval." : "It waits for its check.";
            case APPROVED -> "It waits for its release.";
            case RELEASED -> "It waits to be sent.";
            case SENT -> "It was sent.";
            case CANCELLED -> "It was cancelled: none of its payments is made.";
        };
    }

    private static boolean pays(Authentication who) {
        return has(who, List.of(Role.PAYMENTS_OFFICER));
    }

    private static void allow(Authentication who) {
        if (!pays(who)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static void allowToRead(Authentication who) {
        if (!has(who, List.of(Role.PAYMENTS_OFFICER, Role.AUDITOR, Role.HEAD_OF_SERVICE))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static boolean has(Authentication who, List<Role> roles) {
        return roles.stream()
                .anyMatch(role -> who.getAuthorities().stream()
                        .anyMatch(group -> role.id().equals(group.getAuthority())));
    }
}
