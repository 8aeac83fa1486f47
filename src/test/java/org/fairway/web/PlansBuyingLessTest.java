package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.pathway.Cases;
import org.fairway.planning.PlansBuyingLess;
import org.fairway.process.planning.PlannedCase;
import org.fairway.reference.TouchedCases;
import org.fairway.reference.TouchedCases.Touched;
import org.fairway.reference.infrastructure.ChangedReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ombudsman cases of category F05: a budget that is not raised when prices rise buys too few hours. */
@FairwayTest
class PlansBuyingLessTest {
    private static final String PATH = "/api/plans-buying-less";

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    List<TouchedCases> stages;

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    /** The assessment found 3.5 hours; at £24.20 an hour they cost £84.70 a week. */
    private PlannedCase approved() {
        PlannedCase planned = PlannedCase.adult(context);
        Map<String, Object> washing = new HashMap<>(PlannedCase.washing());
        washing.putAll(Map.of("component", "HOME_SUPPORT", "units", "3.5", "unitPrice", "24.20"));
        Map<String, Object> plan = PlannedCase.plan("MANAGED");
        plan.put("planLines", List.of(washing, PlannedCase.gettingOut()));
        planned.approve(plan);
        return planned;
    }

    /** By hand: 3.5 hours at £26.62 are £93.17, which is £8.47 more; £84.70 buys 84.70 / 26.62 = 3.18 of the hours. */
    @Test
    void aNewPriceListShowsWhichPlansBuyLess() {
        PlannedCase planned = approved();

        assertThat(touched("price.home-support.hour", "26.62").get(planned.key()))
                .isEqualTo("buys 15.18 hours a week instead of 15.5, and £8.47 a week is missing");
        assertThat(touched("price.home-support.hour", "24.21")).containsKey(planned.key());
        assertThat(touched("price.home-support.hour", "24.20")).doesNotContainKey(planned.key());
        assertThat(touched("price.home-support.hour", "20.00")).doesNotContainKey(planned.key());
        assertThat(touched("price.day-support.day", "35.01")).containsKey(planned.key());

        context.getBean(Cases.class).close(planned.number(), "moved away", PlannedCase.TODAY);
        assertThat(touched("price.home-support.hour", "26.62")).doesNotContainKey(planned.key());
    }

    @Test
    void ratesThatPriceNoPlanTouchNone() {
        assertThat(stages.stream()
                        .flatMap(stage ->
                                stage.by(Set.of("guarantee.some"), PlannedCase.TODAY, new ChangedReference()).stream())
                        .map(Touched::what))
                .noneMatch(what -> what.contains("buy less"));
    }

    @Test
    void theListOfTodayIsForThoseWhoLookAfterPricesAndReviews() {
        PlannedCase planned = approved();

        for (String reader : List.of("daniel", "priya", "ruth", "sofia", "george")) {
            HttpResponse<String> answer = Caller.as(office, reader).get(PATH);
            assertThat(answer.statusCode()).as(reader).isEqualTo(200);
            assertThat(Caller.json(answer).findValuesAsText("caseNumber")).doesNotContain(planned.key());
        }
        for (String other : List.of("amina", "tom", "nadia")) {
            assertThat(Caller.as(office, other).get(PATH).statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    /** The plan as it was priced before the money fell behind: what was bought then is read from the record. */
    @Test
    void aPlanThatFellBehindIsListedWithWhatItBoughtThenAndBuysNow() {
        PlannedCase planned = approved();
        context.getBean(JdbcClient.class).sql("""
                        UPDATE fairway.support_plan_line SET unit_price_pence = 2000
                        WHERE line = 1 AND plan_id = (SELECT plan_id FROM fairway.support_plan WHERE case_number = :case)
                        """).param("case", planned.key()).update();

        assertThat(Caller.json(Caller.as(office, "priya").get(PATH)))
                .filteredOn(row -> row.path("caseNumber").asText().equals(planned.key()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("team").asText()).isEqualTo("north");
                    assertThat(row.path("hoursThen").asText()).isEqualTo("15.5");
                    assertThat(row.path("hoursNow").asText()).isEqualTo("14.89");
                    assertThat(row.path("missingThen").asText()).isEqualTo("0.00");
                    assertThat(row.path("missingNow").asText()).isEqualTo("14.70");
                });
    }

    /** Every plan that would buy less, where the page of rates counts all and names the first. */
    private Map<String, String> touched(String key, String price) {
        ChangedReference prices = new ChangedReference().with(key, price);
        Map<String, String> all = context.getBean(PlansBuyingLess.class).on(PlannedCase.TODAY, prices).stream()
                .collect(Collectors.toMap(plan -> plan.caseNumber().text(), PlansBuyingLess.BuysLess::words));
        assertThat(stages.stream()
                        .flatMap(stage -> stage.by(Set.of(key), PlannedCase.TODAY, prices).stream())
                        .filter(touched -> touched.what().contains("buy less")))
                .singleElement()
                .satisfies(touched -> {
                    assertThat(touched.cases()).isEqualTo(all.size());
                    assertThat(touched.first())
                            .allSatisfy(plan -> assertThat(all)
                                    .containsEntry(plan.caseNumber().text(), plan.effect()));
                });
        return all;
    }
}
