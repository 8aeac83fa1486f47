package org.fairway.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairway.enquiry.BudgetHolder;
import org.fairway.enquiry.Committed;
import org.fairway.enquiry.DayWords;
import org.fairway.enquiry.FinancialYear;
import org.fairway.enquiry.FirstPayment;
import org.fairway.enquiry.ForecastSpend;
import org.fairway.enquiry.PromiseFirstPayment;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.Sentence;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.identity.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What direct payments are committed to cost to the end of a year, and which first payments are late, by team. */
@Controller
class ForecastPage {
    private static final int YEARS_BACK = 8;
    private static final int YEARS_AHEAD = 2;
    private static final int LATE_SHOWN = 200;
    private static final String HEADINGS = "financial_year,team,legal_basis,funder,committed,paid,to_come,brought_in,"
            + "carried_out,cost_of_its_days\r\n";

    private final ForecastSpend forecast;
    private final PromiseFirstPayment promises;
    private final Colleagues colleagues;
    private final BusinessClock clock;

    ForecastPage(ForecastSpend forecast, PromiseFirstPayment promises, Colleagues colleagues, BusinessClock clock) {
        this.forecast = forecast;
        this.promises = promises;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** A row of the table. */
    record Line(
            String team,
            String law,
            String funder,
            String committed,
            String paid,
            String toCome,
            String broughtIn,
            String carriedOut,
            String cost) {
        static Line of(String team, String law, String funder, Committed sums) {
            return new Line(
                    team,
                    law,
                    funder,
                    sums.due().toString(),
                    sums.paid().toString(),
                    sums.toCome().toString(),
                    sums.broughtIn().toString(),
                    sums.carriedOut().toString(),
                    sums.costOfItsDays().toString());
        }
    }

    /** A first payment that is late. */
    record Late(String caseNumber, String team, String approved, String promised, long days) {}

    @GetMapping("/payments/forecast")
    String show(@RequestParam(required = false) @Nullable Integer year, Authentication who, Model page) {
        Set<String> teams = BudgetReaders.teams(who);
        FinancialYear asked = year(year);
        SortedMap<BudgetHolder, Committed> sums = sums(asked, teams);
        page.addAttribute("signedIn", colleagues.nameOf(who.getName()));
        page.addAttribute("year", asked);
        page.addAttribute("first", DayWords.day(asked.first()));
        page.addAttribute("last", DayWords.day(asked.last()));
        page.addAttribute("before", inReach(asked.plus(-1)) ? asked.plus(-1) : null);
        page.addAttribute("after", inReach(asked.plus(1)) ? asked.plus(1) : null);
        page.addAttribute("lines", lines(sums));
        page.addAttribute("totals", totals(sums));
        return "forecast";
    }

    @GetMapping("/payments/forecast.csv")
    ResponseEntity<byte[]> csv(@RequestParam(required = false) @Nullable Integer year, Authentication who) {
        FinancialYear asked = year(year);
        StringBuilder csv = new StringBuilder(HEADINGS);
        sums(asked, BudgetReaders.teams(who))
                .forEach((holder, sum) -> csv.append(String.join(
                                ",",
                                asked.toString(),
                                holder.team(),
                                holder.basis().name(),
                                holder.funder().code(),
                                sum.due().pounds().toPlainString(),
                                sum.paid().pounds().toPlainString(),
                                sum.toCome().pounds().toPlainString(),
                                sum.broughtIn().pounds().toPlainString(),
                                sum.carriedOut().pounds().toPlainString(),
                                sum.costOfItsDays().pounds().toPlainString()))
                        .append("\r\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("direct-payments-" + asked.startsIn() + ".csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/payments/late-first-payments")
    String late(Authentication who, Model page) {
        List<FirstPayment> overdue = promises.overdue(clock.today(), BudgetReaders.teams(who), LATE_SHOWN);
        page.addAttribute("signedIn", colleagues.nameOf(who.getName()));
        page.addAttribute("most", LATE_SHOWN);
        page.addAttribute(
                "late",
                overdue.stream()
                        .map(each -> new Late(
                                each.caseNumber().text(),
                                each.team(),
                                DayWords.day(each.approvedOn()),
                                DayWords.day(each.promisedOn()),
                                each.daysLate(clock.today())))
                        .toList());
        return "late-first-payments";
    }

    private FinancialYear year(@Nullable Integer asked) {
        FinancialYear current = FinancialYear.of(clock.today());
        FinancialYear year = asked == null ? current : new FinancialYear(asked);
        return inReach(year) ? year : current;
    }

    private boolean inReach(FinancialYear year) {
        int current = FinancialYear.of(clock.today()).startsIn();
        return year.startsIn() >= current - YEARS_BACK && year.startsIn() <= current + YEARS_AHEAD;
    }

    private SortedMap<BudgetHolder, Committed> sums(FinancialYear year, Set<String> teams) {
        SortedMap<BudgetHolder, Committed> sums = forecast.of(year);
        sums.keySet().removeIf(holder -> !teams.contains(holder.team()));
        return sums;
    }

    private static List<Line> lines(SortedMap<BudgetHolder, Committed> sums) {
        List<Line> lines = new ArrayList<>();
        sums.forEach((holder, sum) -> lines.add(Line.of(
                Sentence.capitalised(holder.team()), law(holder.basis()), DayWords.funder(holder.funder()), sum)));
        return lines;
    }

    private static List<Line> totals(SortedMap<BudgetHolder, Committed> sums) {
        Map<String, Committed> byFunder = new TreeMap<>();
        Committed all = Committed.NOTHING;
        for (Map.Entry<BudgetHolder, Committed> each : sums.entrySet()) {
            byFunder.merge(DayWords.funder(each.getKey().funder()), each.getValue(), Committed::plus);
            all = all.plus(each.getValue());
        }
        List<Line> totals = new ArrayList<>();
        if (byFunder.size() > 1) {
            byFunder.forEach((funder, sum) -> totals.add(Line.of("Together", "", funder, sum)));
        }
        totals.add(Line.of("All together", "", "", all));
        return totals;
    }

    private static String law(LegalBasis basis) {
        return switch (basis) {
            case CARE_ACT_ADULT -> "Adults";
            case CARE_ACT_CARER -> "Carers";
            case CHILDREN_ACT -> "Disabled children";
        };
    }
}
