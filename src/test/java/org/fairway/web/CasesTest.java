package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.demo.DemoPeople;
import org.fairway.demo.DemoPeople.Colleague;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FairwayTest
class CasesTest {
    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    Decisions decisions;

    @Autowired
    AuditTrail audit;

    @BeforeEach
    void someDay() {
        office.today(LocalDate.of(2026, 11, 22));
    }

    @AfterEach
    void now() {
        office.time().backToNow();
    }

    @Test
    void showsWhereACaseStandsAndWhoHasIt() {
        CaseNumber number = some().withTask("Clementine", LegalBasis.CARE_ACT_ADULT, "north");

        JsonNode found = read("amina", number);

        assertThat(found.path("caseNumber").asText()).isEqualTo(number.text());
        assertThat(found.path("personName").asText()).isEqualTo("Clementine Winterbourne");
        assertThat(found.path("legalBasis").asText()).isEqualTo("CARE_ACT_ADULT");
        assertThat(found.path("team").asText()).isEqualTo("north");
        assertThat(found.path("stage").asText()).isEqualTo("REFERRAL");
        assertThat(found.path("stageSince").asText()).isEqualTo("2026-11-02");
        assertThat(found.path("daysWaiting").asInt()).isEqualTo(20);
        assertThat(found.path("money").path("paid").asText()).isEqualTo("0.00");
        JsonNode task = found.path("openTasks").path(0);
        assertThat(task.path("name").asText()).isEqualTo("Answer the probe");
        assertThat(task.path("candidateGroups").path(0).asText()).isEqualTo("north-social-worker");
        assertThat(task.path("createdOn").asText()).isEqualTo("2026-11-22");
        assertThat(task.path("dueOn").asText()).isEqualTo("2026-12-20");
        assertThat(task.path("overdue").asBoolean()).isFalse();
        assertThat(task.has("assignee")).isFalse();
    }

    @Test
    void showsWhoHasATaskAndThatItIsLate() {
        CaseNumber number = some().withTask("Ferdinand", LegalBasis.CARE_ACT_ADULT, "north");
        office.desk("amina").claim(office.desk("amina").task(number.text(), "Task_AnswerProbe"));
        office.today(LocalDate.of(2026, 12, 21));

        JsonNode task = read("priya", number).path("openTasks").path(0);

        assertThat(task.path("assignee").asText()).isEqualTo("amina");
        assertThat(task.path("overdue").asBoolean()).isTrue();
    }

    @Test
    void showsWhatHappensNextByItself() {
        CaseNumber number = some().withTask("Leopold", LegalBasis.CARE_ACT_ADULT, "north");
        office.desk("amina")
                .complete(
                        number.text(),
                        "Task_AnswerProbe",
                        Map.of(
                                "familyName", "Xu",
                                "birthDate", "1957-03-01",
                                "weeklyAmount", "1.00",
                                "agrees", "YES",
                                "limbs", List.of("NEEDS_HELP")));

        JsonNode found = read("amina", number);

        assertThat(found.path("openTasks")).isEmpty();
        assertThat(found.path("next").path("on").asText()).isEqualTo("2026-12-20");
        assertThat(found.path("next").path("what").asText()).isEqualTo("CatchEvent_ProbeRests");
    }

    /** A lower-case name sees everything, one in brackets where the case stands and nothing about the person. */
    @ParameterizedTest
    @CsvSource({
        "CARE_ACT_ADULT, north, grace amina priya daniel george (nadia) (admin)",
        "CARE_ACT_ADULT, south, grace ben priya fiona daniel george (nadia) (admin)",
        "CARE_ACT_CARER, north, grace leah priya daniel george (nadia) (admin)",
        "CHILDREN_ACT, children, grace chloe priya daniel george (nadia) (admin)"
    })
    void isReadByThoseWhoWorkOnItAndByNobodyElse(LegalBasis basis, String team, String readers) {
        CaseNumber number = some().quiet("Isadora", basis, team, null);

        assertThat(readersOf(number)).containsExactlyInAnyOrderElementsOf(Arrays.asList(readers.split(" ")));
    }

    @Test
    void keepsACarersCaseFromTheAdultsWorkers() {
        CaseNumber adult = some().quiet("Araminta", LegalBasis.CARE_ACT_ADULT, "north", null);
        CaseNumber carer = some().quiet("Barnaby", LegalBasis.CARE_ACT_CARER, "north", adult);
        decide(carer, "The strain of caring is too much for him.");

        assertThat(readersOf(carer))
                .containsExactlyInAnyOrder("leah", "priya", "daniel", "george", "(nadia)", "(admin)");
        assertThat(readersOf(adult)).doesNotContain("leah");
        HttpResponse<String> refused = Caller.as(office, "amina").get("/api/cases/" + carer + "/decisions");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain("strain").doesNotContain("Barnaby");
    }

    @Test
    void isReadByWhoeverHasOneOfItsTasks() {
        CaseNumber number = some().withTask("Philomena", LegalBasis.CARE_ACT_ADULT, "south");

        assertThat(readersOf(number)).contains("amina", "ben").doesNotContain("chloe", "tom");
    }

    @Test
    void tellsWhyEachDecisionWasMade() {
        CaseNumber number = some().quiet("Eugenia", LegalBasis.CARE_ACT_ADULT, "north", null);
        decide(number, "She cannot wash without help.");

        JsonNode decision = Caller.json(Caller.as(office, "amina").get("/api/cases/" + number + "/decisions"))
                .path(0);

        assertThat(decision.path("decision").asText()).isEqualTo("AdultEligibility");
        assertThat(decision.path("outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(decision.path("reasons").path(0).asText()).isEqualTo("She cannot wash without help.");
        assertThat(decision.path("rules").path(0).asText()).isEqualTo("Rule_TwoOutcomesAndImpact");
        assertThat(decision.path("ruleVersion").asInt()).isEqualTo(3);
        assertThat(decision.path("inputs").path("outcomesNotAchieved").asInt()).isEqualTo(2);
        assertThat(decision.path("decidedBy").asText()).isEqualTo("amina");
        assertThat(decision.path("decidedAt").asText()).isEqualTo("2026-11-20T10:15:00Z");
    }

    @Test
    void notesEveryReading() {
        CaseNumber number = some().quiet("Octavia", LegalBasis.CARE_ACT_ADULT, "north", null);

        read("amina", number);
        Caller.as(office, "george").get("/api/cases/" + number + "/decisions");
        Caller.as(office, "tom").get("/api/cases/" + number);
        Caller.as(office, "nadia").get("/api/cases/" + number);

        assertThat(audit.of(number.text()))
                .extracting(AuditEntry::kind, AuditEntry::what, AuditEntry::who)
                .containsExactly(
                        tuple(AuditEntry.Kind.READ, "Case", "amina"),
                        tuple(AuditEntry.Kind.READ, "Decisions", "george"));
    }

    @Test
    void showsDecisionsToNobodyWhoOnlyRunsTheSystem() {
        CaseNumber number = some().quiet("Ottilie", LegalBasis.CARE_ACT_ADULT, "north", null);

        for (String person : Set.of("nadia", "admin", "tom", "ben")) {
            assertThat(Caller.as(office, person)
                            .get("/api/cases/" + number + "/decisions")
                            .statusCode())
                    .as(person)
                    .isEqualTo(403);
        }
    }

    @Test
    void saysPlainlyThatThereIsNoSuchCase() {
        HttpResponse<String> answer = Caller.as(office, "amina").get("/api/cases/" + CaseNumber.of(2025, 987_654));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Caller.json(answer).path("detail").asText()).isEqualTo("There is no case of this number.");
    }

    @ParameterizedTest
    @CsvSource({
        "FW-2026-000123-X, 'The check character of this case number'",
        "FW-2026-000132-H, 'The check character of this case number'",
        "FW-2026-123-H, 'This is not a case number'",
        "nothing, 'This is not a case number'",
        "PR-2026-0001, 'This is not a case number'",
        "%27%20OR%201=1--, 'This is not a case number'"
    })
    void namesWhatIsWrongWithANumber(String number, String reason) {
        for (String path : List.of("/api/cases/" + number, "/api/cases/" + number + "/decisions")) {
            HttpResponse<String> answer = Caller.as(office, "amina").get(path);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Caller.json(answer).path("errors").path(0).path("field").asText())
                    .isEqualTo("caseNumber");
            assertThat(Caller.json(answer).path("errors").path(0).path("reason").asText())
                    .startsWith(reason);
        }
    }

    @Test
    void takesANumberAsPeopleTypeIt() {
        CaseNumber number = some().quiet("Seraphina", LegalBasis.CARE_ACT_ADULT, "north", null);

        assertThat(Caller.as(office, "amina")
                        .get("/api/cases/" + number.text().toLowerCase(java.util.Locale.ROOT))
                        .statusCode())
                .isEqualTo(200);
    }

    private SomeCases some() {
        return new SomeCases(office, people, cases);
    }

    private void decide(CaseNumber number, String reason) {
        decisions.record(new Decision(
                number.text(),
                "AdultEligibility",
                "ELIGIBLE",
                List.of(reason),
                List.of("Rule_TwoOutcomesAndImpact"),
                3,
                Map.of("outcomesNotAchieved", 2),
                "amina",
                Instant.parse("2026-11-20T10:15:00Z")));
    }

    private JsonNode read(String person, CaseNumber number) {
        HttpResponse<String> answer = Caller.as(office, person).get("/api/cases/" + number);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Caller.json(answer);
    }

    private List<String> readersOf(CaseNumber number) {
        List<String> readers = new ArrayList<>();
        for (Colleague colleague : DemoPeople.COLLEAGUES) {
            HttpResponse<String> answer = Caller.as(office, colleague.id()).get("/api/cases/" + number);
            if (answer.statusCode() == 200) {
                boolean named = answer.body().contains("Winterbourne");
                assertThat(Caller.json(answer).has("money"))
                        .isEqualTo(named && !colleague.id().equals("grace"));
                readers.add(named ? colleague.id() : "(" + colleague.id() + ")");
            } else {
                assertThat(answer.statusCode()).as(colleague.id()).isEqualTo(403);
                assertThat(answer.body()).doesNotContain("Winterbourne");
            }
        }
        return readers;
    }
}
