package org.fairway.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.file.suspense.KeptReport;
import org.fairway.payment.file.suspense.ReportKind;
import org.fairway.payment.file.suspense.Returned;
import org.fairway.payment.file.suspense.ReturnedPayments;
import org.fairway.payment.file.suspense.SentPayment;
import org.fairway.payment.file.suspense.TakeInReport;
import org.fairway.process.engine.Role;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.payment.TakeInReturns;
import org.fairway.reference.ReferenceData;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where payments officers bring what the bank or the finance system sent back, and see what is open. */
@Controller
@RequestMapping("/returns")
class ReturnsPage {
    private static final int MOST = 50;
    private static final int REPORTS = 20;
    private static final String CLOCK = "decide-returned-payment";

    private final TakeInReturns takeIn;
    private final ReturnedPayments returns;
    private final ReferenceData reference;
    private final Colleagues colleagues;
    private final BusinessClock clock;

    ReturnsPage(
            TakeInReturns takeIn,
            ReturnedPayments returns,
            ReferenceData reference,
            Colleagues colleagues,
            BusinessClock clock) {
        this.takeIn = takeIn;
        this.returns = returns;
        this.reference = reference;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** A payment that came back, as the page lists it. */
    public record Line(
            String id,
            String amount,
            String payment,
            String reason,
            String finding,
            LocalDate arrivedOn,
            LocalDate dueOn,
            boolean late,
            String takenInBy) {}

    /** A report as the page lists it. */
    public record ReportLine(KeptReport report, String by) {}

    @GetMapping
    String show(Model page, Authentication who) {
        allow(who);
        page.addAttribute("kinds", ReportKind.values());
        page.addAttribute("open", returns.open(MOST).stream().map(this::line).toList());
        page.addAttribute("openCount", returns.countOpen());
        page.addAttribute(
                "reports",
                returns.newest(REPORTS).stream()
                        .map(report -> new ReportLine(report, colleagues.nameOf(report.by())))
                        .toList());
        return "returns";
    }

    @PostMapping
    public String take(
            @RequestParam ReportKind kind,
            @RequestParam MultipartFile report,
            Model page,
            Authentication who,
            RedirectAttributes next) {
        allow(who);
        byte[] content = bytes(report);
        if (content.length == 0) {
            page.addAttribute("refused", "Choose the file of the report.");
            return show(page, who);
        }
        TakeInReport.Outcome outcome = takeIn.take(kind, content, who.getName());
        if (outcome instanceof TakeInReport.Refused refused) {
            page.addAttribute("refused", refused.reason());
            return show(page, who);
        }
        if (outcome instanceof TakeInReport.Known known) {
            next.addFlashAttribute(
                    "known",
                    new ReportLine(
                            known.report(), colleagues.nameOf(known.report().by())));
        } else if (outcome instanceof TakeInReport.Taken taken) {
            next.addFlashAttribute("arrived", taken.arrived().size());
            next.addFlashAttribute("again", taken.again());
            next.addFlashAttribute("notes", taken.report().notes());
            next.addFlashAttribute(
                    "refusedRuns",
                    taken.refused().stream().map(file -> file.run().text()).toList());
            next.addFlashAttribute("notNoted", taken.notNoted());
        }
        return "redirect:/returns";
    }

    private Line line(Returned returned) {
        LocalDate due = reference.due(CLOCK, returned.arrivedOn());
        return new Line(
                returned.shortId(),
                returned.amount() == null ? "not told" : returned.amount().toString(),
                payment(returned).map(ReturnsPage::words).orElse("Reference " + said(returned.reference())),
                returned.reason().words(),
                returned.finding().words(),
                returned.arrivedOn(),
                due,
                due.isBefore(clock.today()),
                colleagues.nameOf(returned.by()));
    }

    private Optional<SentPayment> payment(Returned returned) {
        return returned.run() == null || returned.place() == null
                ? Optional.empty()
                : returns.payment(returned.run(), returned.place());
    }

    private static String words(SentPayment payment) {
        return "%s, ending %s, %s (%s)"
                .formatted(
                        payment.payee(),
                        payment.accountEnding(),
                        payment.reference(),
                        String.join(
                                ", ",
                                payment.cases().stream().map(CaseNumber::text).toList()));
    }

    private static String said(String reference) {
        return reference.isBlank() ? "not told" : reference;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file that was sent cannot be read", unreadable);
        }
    }

    private static void allow(Authentication who) {
        if (who.getAuthorities().stream()
                .noneMatch(group -> Role.PAYMENTS_OFFICER.id().equals(group.getAuthority()))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
