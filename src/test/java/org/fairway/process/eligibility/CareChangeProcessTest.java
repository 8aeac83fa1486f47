package org.fairway.process.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.eligibility.AssessmentExamples.carer;
import static org.fairway.pathway.LegalBasis.CARE_ACT_ADULT;
import static org.fairway.pathway.LegalBasis.CARE_ACT_CARER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.demo.DemoPeople;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.family.CareNotices;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.identity.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A carer stops doing something, on any day of a running case. */
@FairwayTest
class CareChangeProcessTest extends EligibilityStage {
    private static final String TASK = CareChangeProcess.RECORD_CARE_CHANGE;

    @Autowired
    CarerAssessments carers;

    @Autowired
    CareNotices notices;

    @Autowired
    Accounts accounts;

    private CaseNumber adultsCase;
    private CaseNumber carersCase;
    private Desk leah;

    @BeforeEach
    void aCarerWhoIsCountedOn() {
        adultsCase = open(CARE_ACT_ADULT, null);
        carersCase = open(CARE_ACT_CARER, adultsCase);
        carers.record(carer(carersCase, true, true, CarerOutcome.RECREATION));
        leah = office.desk("leah");
    }

    @Test
    void notesWhatACarerStopsDoingAndTellsTheAdultsSide() {
        String change = leah.start(CareChangeProcess.KEY);
        assertThat(offered(leah, change)).contains(carersCase + "/1");
        assertThat(leah.form(change, TASK).path("reliedOn").toString())
                .contains("Walter Hughes (" + carersCase + "): Cooking the evening meal, 5.25 hours a week");
        leah.complete(change, TASK, stops(carersCase + "/1"));

        assertThat(notices.of(adultsCase)).singleElement().satisfies(notice -> {
            assertThat(notice.words())
                    .contains("no longer gives some of their help")
                    .doesNotContain("Cooking");
            assertThat(notice.from()).isEqualTo(today());
        });
        assertThat(carers.current(carersCase).orElseThrow().tasks().get(0).canBeCountedOn())
                .isFalse();
        assertThat(leah.keys(change)).isEmpty();
        assertThat(offered(leah, leah.start(CareChangeProcess.KEY))).doesNotContain(carersCase + "/1");
    }

    @Test
    void endsWithoutATraceWhenNothingChangesAfterAll() {
        String change = leah.start(CareChangeProcess.KEY);
        leah.complete(change, TASK, Map.of("change", "NOTHING"));

        assertThat(leah.keys(change)).isEmpty();
        assertThat(notices.of(adultsCase)).isEmpty();
    }

    @Test
    void isRefusedForAClosedCase() {
        String change = leah.start(CareChangeProcess.KEY);
        cases.close(carersCase, "The carer has moved away", today());

        assertThat(offered(leah, change)).doesNotContain(carersCase + "/1");
        assertThat(leah.refused(change, TASK, stops(carersCase + "/1")).problems())
                .hasEntrySatisfying(
                        "careTasks", reason -> assertThat(reason).contains("Case " + carersCase + " was closed on"));
        assertThat(notices.of(adultsCase)).isEmpty();
    }

    @Test
    void takesNothingInWhenOneOfSeveralIsRefused() {
        String change = leah.start(CareChangeProcess.KEY);

        assertThat(leah.refused(change, TASK, stops(carersCase + "/1", carersCase + "/9"))
                        .problems())
                .containsOnlyKeys("careTasks");
        assertThat(notices.of(adultsCase)).isEmpty();
        leah.complete(change, TASK, stops(carersCase + "/1"));
        String again = leah.start(CareChangeProcess.KEY);
        assertThat(leah.refused(again, TASK, stops(carersCase + "/1")).problems())
                .hasEntrySatisfying("careTasks", reason -> assertThat(reason).contains("noted this before"));
    }

    @Test
    void isForTheCarersWorkersOfTheTeam() {
        accounts.ensure("wendy", "Wendy", "Marsh", DemoPeople.PASSWORD, Set.of("carers-worker", "south-carers-worker"));
        Desk wendy = office.desk("wendy");
        String change = wendy.start(CareChangeProcess.KEY);

        assertThat(offered(wendy, change)).doesNotContain(carersCase + "/1");
        assertThat(wendy.refused(change, TASK, stops(carersCase + "/1")).problems())
                .hasEntrySatisfying("careTasks", reason -> assertThat(reason).startsWith("Choose from the list"));
        assertThat(office.desk("amina").keys(change)).isEmpty();
        JsonNode definition = Desk.json(leah.get(Desk.engine("/process-definition/key/" + CareChangeProcess.KEY)));
        assertThat(office.desk("amina")
                        .post(
                                Desk.engine("/process-definition/"
                                        + definition.path("id").asText() + "/submit-form"),
                                Map.of("variables", Map.of()))
                        .statusCode())
                .isBetween(400, 403);
    }

    @ParameterizedTest
    @CsvSource({
        "stopsFrom, , stopsFrom",
        "stopsFrom, 1926-11-23, stopsFrom",
        "stopsFrom, 2126-11-23, stopsFrom",
        "change, PERHAPS, change"
    })
    void asksForWhatIsMissingOrAbsurd(String field, String value, String wrong) {
        String change = leah.start(CareChangeProcess.KEY);
        Map<String, Object> answers = stops(carersCase + "/1");
        answers.put(field, value == null ? "" : value);

        assertThat(leah.refused(change, TASK, answers).problems()).containsOnlyKeys(wrong);
        answers = stops();
        assertThat(leah.refused(change, TASK, answers).problems()).containsOnlyKeys("careTasks");
        assertThat(notices.of(adultsCase)).isEmpty();
    }

    private Map<String, Object> stops(String... choices) {
        return new HashMap<>(Map.of("change", "STOPS", "careTasks", List.of(choices), "stopsFrom", today().toString()));
    }

    private static List<String> offered(Desk desk, String change) {
        return new ArrayList<>(desk.form(change, TASK).path("reliedOn").findValuesAsText("value"));
    }
}
