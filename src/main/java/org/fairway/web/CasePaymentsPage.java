package org.fairway.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.fairway.enquiry.AskAboutPayments;
import org.fairway.enquiry.CasePayments;
import org.fairway.enquiry.PaymentHistory.Place;
import org.fairway.enquiry.PromiseFirstPayment;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.CaseOverviews;
import org.fairway.payment.RunNumber;
import org.fairway.process.identity.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a case was paid, why, and what comes next, on one page. */
@Controller
class CasePaymentsPage {
    private final CaseRecords records;
    private final CaseOverviews cases;
    private final AskAboutPayments ask;
    private final PromiseFirstPayment promise;
    private final Colleagues colleagues;
    private final BusinessClock clock;

    CasePaymentsPage(
            CaseRecords records,
            CaseOverviews cases,
            AskAboutPayments ask,
            PromiseFirstPayment promise,
            Colleagues colleagues,
            BusinessClock clock) {
        this.records = records;
        this.cases = cases;
        this.ask = ask;
        this.promise = promise;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping("/payments/cases/{caseNumber}")
    String show(
            @PathVariable String caseNumber,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String run,
            Authentication who,
            Model page) {
        CaseNumber number =
                CaseNumber.parse(caseNumber).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate today = clock.today();
        Place after = place(day, run);
        CasePayments payments = records.money(
                number, "Payments", who.getName(), CasesController.groups(who), known -> ask.of(known, today, after));
        List<Agreement> agreements = payments.agreements().stream()
                .map(timeline -> Agreement.on(today, timeline))
                .toList();
        page.addAttribute("signedIn", colleagues.nameOf(who.getName()));
        page.addAttribute("number", number.text());
        page.addAttribute(
                "person", cases.find(number).map(found -> found.personName()).orElse(""));
        promise.of(number).ifPresent(promised -> {
            page.addAttribute("overdue", promised.isOverdue(today));
            page.addAttribute("promise", FirstPaymentWords.of(promised, today));
        });
        page.addAttribute("money", CasePaymentsView.of(payments, agreements));
        page.addAttribute("later", after != null);
        page.addAttribute("searches", PaymentsPage.searches(who));
        return "case-payments";
    }

    /** Where a page begins, as an address says it; null for the first. */
    static @Nullable Place place(@Nullable String day, @Nullable String run) {
        if (day == null || run == null) {
            return null;
        }
        try {
            return RunNumber.parse(run)
                    .map(number -> new Place(LocalDate.parse(day), number))
                    .orElse(null);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
