package org.fairway.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.BusinessClock;
import org.fairway.planning.PricesOfPlans;
import org.fairway.process.engine.Role;
import org.fairway.reference.AddYear;
import org.fairway.reference.Confidence;
import org.fairway.reference.NewRate;
import org.fairway.reference.RateBook;
import org.fairway.reference.RateGroup;
import org.fairway.reference.ReadYear;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.TouchedCases;
import org.fairway.reference.TouchedCases.Touched;
import org.fairway.reference.TypedYear;
import org.fairway.reference.YearSheet;
import org.jspecify.annotations.Nullable;
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

/** The rates that rules read, for everybody to look up; an administrator adds a year. */
@Controller
@RequestMapping("/rates")
class RatesPage {
    private static final String VALUE = "value.";

    private final RateBook book;
    private final AddYear addYear;
    private final List<TouchedCases> touched;
    private final AuditTrail audit;
    private final BusinessClock clock;

    RatesPage(RateBook book, AddYear addYear, List<TouchedCases> touched, AuditTrail audit, BusinessClock clock) {
        this.book = book;
        this.addYear = addYear;
        this.touched = touched;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String all(Model page, Authentication who) {
        page.addAttribute("groups", book.groups());
        page.addAttribute("today", clock.today());
        page.addAttribute("administers", administers(who));
        return "rates";
    }

    /** What is set as a time or in words: looked up like figures, and added in the files. */
    @GetMapping("/settings")
    String settings(Model page) {
        page.addAttribute("settings", book.settings());
        page.addAttribute("today", clock.today());
        return "rate-settings";
    }

    @GetMapping("/{name}")
    String one(@PathVariable String name, Model page, Authentication who) {
        if (name.equals("prices")) {
            page.addAttribute("withoutPrice", new PricesOfPlans().withoutPrice(book.with(List.of()), clock.today()));
        }
        page.addAttribute("group", group(name));
        page.addAttribute("today", clock.today());
        page.addAttribute("administers", administers(who));
        return "rate-group";
    }

    /** The empty sheet: the first question is the day, and by how much rates were raised. */
    @GetMapping("/{name}/new-year")
    String begin(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String percent,
            Model page,
            Authentication who) {
        allow(who);
        page.addAttribute("group", group(name));
        if (!from.isBlank()) {
            TypedYear typed = new TypedYear(name, from, percent, "", "", Map.of());
            show(addYear.begin(typed, clock.today()), typed, page);
        } else {
            show(null, new TypedYear(name, "", "", "", "", Map.of()), page);
        }
        return "new-year";
    }

    /** Shows what was typed beside what was expected, and the cases it touches. Keeps nothing. */
    @PostMapping("/{name}/new-year/check")
    String check(@PathVariable String name, @RequestParam Map<String, String> form, Model page, Authentication who) {
        allow(who);
        TypedYear typed = typed(name, form);
        ReadYear read = addYear.check(typed, clock.today());
        page.addAttribute("group", group(name));
        show(read, typed, page);
        if (read instanceof ReadYear.Sheet sheet) {
            page.addAttribute("checked", true);
            page.addAttribute("mustBeSeen", mustBeSeen(sheet.sheet()));
            page.addAttribute("countsBack", sheet.sheet().countsBack(clock.today()));
            page.addAttribute("touched", touched(sheet.sheet()));
        }
        return "new-year";
    }

    @PostMapping("/{name}/new-year")
    @Transactional
    public String keep(
            @PathVariable String name,
            @RequestParam Map<String, String> form,
            Model page,
            Authentication who,
            RedirectAttributes next) {
        allow(who);
        TypedYear typed = typed(name, form);
        ReadYear read = addYear.check(typed, clock.today());
        boolean seen = form.containsKey("seen");
        if (!(read instanceof ReadYear.Sheet sheet) || (mustBeSeen(sheet.sheet()) && !seen)) {
            page.addAttribute("unseen", read instanceof ReadYear.Sheet);
            return check(name, form, page, who);
        }
        int added = addYear.keep(sheet.sheet(), who.getName());
        if (added > 0) {
            note(sheet.sheet(), who.getName());
        }
        next.addFlashAttribute("added", added);
        return "redirect:/rates/" + name;
    }

    /** Whether somebody must say that they have looked at it again. */
    private boolean mustBeSeen(YearSheet sheet) {
        return sheet.countsBack(clock.today()) || !sheet.differing().isEmpty();
    }

    private void show(@Nullable ReadYear read, TypedYear typed, Model page) {
        page.addAttribute("typed", typed);
        page.addAttribute("checked", false);
        page.addAttribute("confidences", Confidence.values());
        Map<String, String> faults = new HashMap<>();
        if (read instanceof ReadYear.Refused refused) {
            refused.faults().forEach(fault -> faults.merge(fault.field(), fault.reason(), (one, two) -> one));
            page.addAttribute("problems", refused.faults());
        }
        YearSheet sheet = sheet(read);
        page.addAttribute("faults", faults);
        page.addAttribute("names", sheet == null ? Map.of() : names(sheet));
        page.addAttribute("sheet", sheet);
    }

    /** What each box is called, for the list of what is wrong. */
    private static Map<String, String> names(YearSheet sheet) {
        return sheet.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.rate().id(), line -> line.rate().words() + ": "));
    }

    private static @Nullable YearSheet sheet(@Nullable ReadYear read) {
        if (read instanceof ReadYear.Refused refused) {
            return refused.sheet();
        }
        return read instanceof ReadYear.Sheet whole ? whole.sheet() : null;
    }

    private List<Touched> touched(YearSheet sheet) {
        Set<String> keys = sheet.entered().stream()
                .map(entered -> entered.rate().key())
                .collect(Collectors.toCollection(TreeSet::new));
        ReferenceData proposed = book.with(sheet.entered());
        return touched.stream()
                .flatMap(stage -> stage.by(keys, sheet.from(), proposed).stream())
                .toList();
    }

    private static TypedYear typed(String group, Map<String, String> form) {
        Map<String, String> values = new HashMap<>();
        form.forEach((field, value) -> {
            if (field.startsWith(VALUE)) {
                values.put(field.substring(VALUE.length()), value);
            }
        });
        return new TypedYear(
                group,
                form.getOrDefault("from", ""),
                form.getOrDefault("percent", ""),
                form.getOrDefault("source", ""),
                form.getOrDefault("confidence", ""),
                values);
    }

    private void note(YearSheet sheet, String who) {
        Map<String, Object> values = sheet.entered().stream()
                .collect(Collectors.toMap(entered -> entered.rate().id(), RatesPage::words));
        audit.append(new AuditEntry(
                "reference",
                AuditEntry.Kind.CHANGED,
                "RatesAdded",
                who,
                clock.instant(),
                Map.of("group", sheet.group().name(), "from", sheet.from().toString(), "values", values)));
    }

    private static String words(NewRate entered) {
        return entered.number() == null ? "none" : entered.number().toPlainString();
    }

    private RateGroup group(String name) {
        return book.group(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void allow(Authentication who) {
        if (!administers(who)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static boolean administers(Authentication who) {
        return who.getAuthorities().stream()
                .anyMatch(group -> Role.ADMINISTRATOR.id().equals(group.getAuthority()));
    }
}
