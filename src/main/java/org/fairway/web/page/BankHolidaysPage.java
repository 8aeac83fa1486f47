package org.fairway.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.PaymentRuns;
import org.fairway.process.engine.Role;
import org.fairway.reference.AddBankHoliday;
import org.fairway.reference.AddBankHoliday.Answer;
import org.fairway.reference.AddBankHoliday.Typed;
import org.fairway.reference.BankHoliday;
import org.fairway.reference.BankHolidays;
import org.fairway.reference.ReadYear.Fault;
import org.fairway.reference.ReferenceData;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bank holidays that days are counted with; an administrator adds one that is proclaimed. */
@Controller
@RequestMapping("/rates/bank-holidays")
class BankHolidaysPage {
    private final BankHolidays holidays;
    private final AddBankHoliday add;
    private final ReferenceData reference;
    private final PaymentRuns runs;
    private final AuditTrail audit;
    private final BusinessClock clock;

    BankHolidaysPage(
            BankHolidays holidays,
            AddBankHoliday add,
            ReferenceData reference,
            PaymentRuns runs,
            AuditTrail audit,
            BusinessClock clock) {
        this.holidays = holidays;
        this.add = add;
        this.reference = reference;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String all(Model page, Authentication who) {
        return show(new Typed("", "", ""), List.of(), page, who);
    }

    @PostMapping
    @Transactional
    public String add(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String source,
            Model page,
            Authentication who,
            RedirectAttributes next) {
        if (!administers(who)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Typed typed = new Typed(day, name, source);
        Answer answer = add.add(typed, clock.today(), who.getName());
        if (answer instanceof Answer.Refused refused) {
            return show(typed, refused.faults(), page, who);
        }
        told((Answer.Kept) answer, next);
        return "redirect:/rates/bank-holidays";
    }

    private void told(Answer.Kept kept, RedirectAttributes next) {
        BankHoliday holiday = kept.holiday();
        next.addFlashAttribute("kept", holiday.day());
        next.addFlashAttribute("isNew", kept.isNew());
        runs.underWay()
                .filter(run -> run.payDate().equals(holiday.day()))
                .ifPresent(run -> next.addFlashAttribute("run", run.number().toString()));
        if (kept.isNew()) {
            audit.append(new AuditEntry(
                    "reference",
                    AuditEntry.Kind.CHANGED,
                    "BankHolidayAdded",
                    holiday.by(),
                    clock.instant(),
                    Map.of("day", holiday.day().toString(), "name", holiday.name(), "source", holiday.source())));
        }
    }

    private String show(Typed typed, List<Fault> faults, Model page, Authentication who) {
        page.addAttribute(
                "years",
                holidays.all().stream()
                        .collect(Collectors.groupingBy(holiday -> holiday.day().getYear()))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .filter(year -> year.getKey() >= clock.today().getYear())
                        .toList());
        page.addAttribute("until", reference.workingDays().knownUntil());
        page.addAttribute("typed", typed);
        page.addAttribute("problems", faults);
        page.addAttribute("faults", faults.stream().collect(Collectors.toMap(Fault::field, Fault::reason)));
        page.addAttribute("administers", administers(who));
        return "bank-holidays";
    }

    private static boolean administers(Authentication who) {
        return who.getAuthorities().stream()
                .anyMatch(group -> Role.ADMINISTRATOR.id().equals(group.getAuthority()));
    }
}
