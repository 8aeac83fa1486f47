package org.fairway.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.BusinessClock;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.uplift.UpliftWords;
import org.fairway.uplift.Decision;
import org.fairway.uplift.Outcome;
import org.fairway.uplift.Uplift;
import org.fairway.uplift.UpliftLine;
import org.fairway.uplift.UpliftNumber;
import org.fairway.uplift.Uplifts;
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

/** What uplifts come to, agreement by agreement, before they are decided and after. */
@Controller
class UpliftsPage {
    private static final Set<String> READERS =
            Set.of("payments-officer", "commissioning-officer", "finance-officer", "auditor");
    private static final int ON_A_PAGE = 25;

    private final Uplifts uplifts;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final BusinessClock clock;

    UpliftsPage(Uplifts uplifts, AuditTrail audit, Colleagues colleagues, BusinessClock clock) {
        this.uplifts = uplifts;
        this.audit = audit;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** An uplift as a line of a list, or the head of its page. */
    record Head(
            String number,
            String what,
            String change,
            String from,
            String reason,
            String agreements,
            String weekly,
            String toYearEnd,
            String yearEnd,
            String state) {}

    /** One outcome to look at. */
    record Choice(String outcome, String words, String count, boolean chosen) {}

    /** An agreement of the list. */
    record Line(UpliftWords.LineRow row, String letter) {}

    @GetMapping("/payments/uplifts")
    @Transactional
    public String list(@RequestParam(required = false) @Nullable String before, Authentication who, Model page) {
        allow(who, page);
        List<Uplift> found = uplifts.before(before == null ? null : number(before), ON_A_PAGE + 1);
        List<Uplift> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        page.addAttribute("uplifts", shown.stream().map(this::head).toList());
        page.addAttribute(
                "older",
                found.size() > shown.size()
                        ? shown.get(shown.size() - 1).number().text()
                        : null);
        return "uplifts";
    }

    @GetMapping("/payments/uplifts/{number}")
    @Transactional
    public String show(
            @PathVariable String number,
            @RequestParam(defaultValue = "UPLIFTED") Outcome outcome,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID agreement,
            Authentication who,
            Model page) {
        allow(who, page);
        Uplift uplift =
                uplifts.find(number(number)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.append(new AuditEntry(
                uplift.number().text(),
                AuditEntry.Kind.READ,
                "Uplift",
                who.getName(),
                clock.instant(),
                Map.of("outcome", outcome.name())));
        UpliftLine.Place place = after == null || agreement == null ? null : new UpliftLine.Place(after, agreement);
        List<UpliftLine> found = uplifts.lines(uplift, outcome, place, ON_A_PAGE + 1);
        List<UpliftLine> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        boolean told = uplifts.decision(uplift.number())
                .filter(decision -> decision.what() == Decision.What.APPLIED)
                .isPresent();
        page.addAttribute("uplift", head(uplift));
        page.addAttribute("choices", choices(uplift, outcome));
        page.addAttribute("outcome", outcome.name());
        page.addAttribute("changes", outcome == Outcome.UPLIFTED);
        page.addAttribute("told", told && outcome == Outcome.UPLIFTED);
        page.addAttribute("later", place != null);
        page.addAttribute(
                "lines",
                shown.stream()
                        .map(line -> new Line(
                                UpliftWords.LineRow.of(line), line.letter().toString()))
                        .toList());
        page.addAttribute(
                "next",
                found.size() > shown.size() ? shown.get(shown.size() - 1).place() : null);
        return "uplift";
    }

    private List<Choice> choices(Uplift uplift, Outcome chosen) {
        Map<Outcome, Long> counts = uplifts.counts(uplift);
        return Arrays.stream(Outcome.values())
                .filter(each -> each == chosen || counts.containsKey(each))
                .map(each -> new Choice(
                        each.name(),
                        each.words(),
                        String.format(Locale.UK, "%,d", counts.getOrDefault(each, 0L)),
                        each == chosen))
                .toList();
    }

    private Head head(Uplift uplift) {
        return new Head(
                uplift.number().text(),
                UpliftWords.what(uplift.choice()),
                UpliftWords.change(uplift.choice()),
                UpliftWords.day(uplift.choice().effectiveOn()),
                uplift.choice().reason(),
                UpliftWords.agreements(uplift.figures().agreements()),
                uplift.figures().weekly().toString(),
                uplift.figures().toYearEnd().toString(),
                UpliftWords.day(uplift.yearEnd()),
                state(uplift));
    }

    private String state(Uplift uplift) {
        return uplifts.decision(uplift.number())
                .map(decision -> {
                    String by = colleagues.nameOf(decision.by());
                    return decision.what() == Decision.What.APPLIED
                            ? "Applied by " + by
                            : "Refused by " + by + ": " + decision.reason();
                })
                .orElse("Chosen by " + colleagues.nameOf(uplift.preparedBy()) + ", to be decided by somebody else");
    }

    private static UpliftNumber number(String text) {
        return UpliftNumber.parse(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void allow(Authentication who, Model page) {
        if (CasesController.groups(who).stream().noneMatch(READERS::contains)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        page.addAttribute("signedIn", colleagues.nameOf(who.getName()));
    }
}
