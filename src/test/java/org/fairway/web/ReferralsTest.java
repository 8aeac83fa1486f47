package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.demo.DemoPeople;
import org.fairway.demo.DemoPeople.Colleague;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FairwayTest
class ReferralsTest {
    @Autowired
    Office office;

    @Autowired
    AuditTrail audit;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void someDay() {
        office.today(LocalDate.of(2026, 11, 22));
    }

    @AfterEach
    void now() {
        office.time().backToNow();
    }

    private static Map<String, Object> referral() {
        Map<String, Object> referral = new LinkedHashMap<>();
        referral.put("words", "Fell twice this month and cannot wash by herself since.");
        referral.put("receivedOn", "2026-11-20");
        referral.put("team", "north");
        referral.put("givenName", "Cordelia");
        referral.put("familyName", "Ashgrove");
        referral.put("birthDate", "1941-05-17");
        referral.put("nhsNumber", "943 476 5919");
        referral.put("telephone", "01632 960001");
        referral.put("requesterName", "Ward 7, General Hospital");
        return referral;
    }

    private static Map<String, Object> but(String field, @Nullable Object value) {
        Map<String, Object> referral = referral();
        referral.put(field, value);
        return referral;
    }

    private HttpResponse<String> send(String person, Object body, String key) {
        return Caller.as(office, person).call("POST", "/api/referrals", body, Map.of("Idempotency-Key", key));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String number(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Caller.json(answer).path("caseNumber").asText();
    }

    @Test
    void beginsACaseThatAContactOfficerFindsFilledIn() {
        HttpResponse<String> answer = send("amina", referral(), key());

        String number = number(answer);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/cases/" + number);
        JsonNode form = office.desk("grace").form(number, "Task_RecordContact");
        assertThat(form.path("givenName").asText()).isEqualTo("Cordelia");
        assertThat(form.path("birthDate").asText()).isEqualTo("1941-05-17");
        assertThat(form.path("understood").asText()).startsWith("Fell twice");
        assertThat(form.path("receivedOn").asText()).isEqualTo("2026-11-20");
        assertThat(audit.of(number))
                .filteredOn(entry -> entry.kind() == AuditEntry.Kind.STARTED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.who()).isEqualTo("amina");
                    assertThat(entry.payload()).containsEntry("familyName", "Ashgrove");
                });
    }

    @Test
    void canBeSeenFromTheFirstMoment() {
        String number = number(send("amina", referral(), key()));

        JsonNode found = Caller.json(Caller.as(office, "amina").get("/api/cases/" + number));

        assertThat(found.path("stage").asText()).isEqualTo("REFERRAL");
        assertThat(found.path("team").asText()).isEqualTo("north");
        assertThat(found.path("openedOn").asText()).isEqualTo("2026-11-22");
        assertThat(found.path("openTasks").path(0).path("name").asText()).isNotEmpty();
        assertThat(found.has("personName")).isFalse();
    }

    @Test
    void asksForNothingButWhatWasSaid() {
        String number =
                number(Caller.as(office, "amina").post("/api/referrals", Map.of("words", "Needs help to dress.")));

        assertThat(office.desk("grace").sees(number, "Task_RecordContact")).isTrue();
    }

    @Test
    void answersTheSameCallTheSameAndBeginsOnce() {
        String key = key();
        String number = number(send("amina", referral(), key));
        office.today(LocalDate.of(2026, 11, 25));

        HttpResponse<String> again = send("amina", referral(), key);

        assertThat(number(again)).isEqualTo(number);
        assertThat(again.headers().firstValue("Location")).hasValue("/api/cases/" + number);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number, "PersonalBudgetPathwayProcess")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void beginsOnceHoweverManySendItAtOnce() {
        String key = key();

        List<String> numbers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(call -> number(send("amina", referral(), key)))
                .distinct()
                .toList();

        assertThat(numbers).hasSize(1);
    }

    @Test
    void refusesAKeyThatCameWithAnotherReferral() {
        String key = key();
        number(send("amina", referral(), key));

        HttpResponse<String> other = send("amina", but("words", "Something else altogether."), key);

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Caller.json(other).path("errors").path(0).path("field").asText())
                .isEqualTo("Idempotency-Key");
    }

    @Test
    void takesTheSameKeyFromTwoCallersAsTwo() {
        String key = key();

        assertThat(number(send("amina", referral(), key))).isNotEqualTo(number(send("ben", referral(), key)));
    }

    @Test
    void keepsNoKeyOfARefusedCall() {
        String key = key();
        assertThat(send("amina", but("birthDate", "2026-11-23"), key).statusCode())
                .isEqualTo(400);

        number(send("amina", referral(), key));
    }

    @Test
    void isStartedByThoseWhoMeetPeopleAndByNobodyElse() {
        List<String> may = new ArrayList<>();
        for (Colleague colleague : DemoPeople.COLLEAGUES) {
            int status = send(colleague.id(), referral(), key()).statusCode();
            assertThat(status).as(colleague.id()).isIn(201, 403);
            if (status == 201) {
                may.add(colleague.id());
            }
        }
        assertThat(may).containsExactlyInAnyOrder("grace", "amina", "ben", "chloe", "leah", "admin");
        assertThat(Caller.stranger(office).post("/api/referrals", referral()).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "birthDate, 2026-11-23, future",
        "birthDate, 1890-01-01, over 120",
        "birthDate, 17/05/1941, 'Send a date'",
        "birthDate, 2026-02-30, 'Send a date'",
        "receivedOn, 2026-11-23, future",
        "receivedOn, 2015-01-01, 'more than a year'",
        "nhsNumber, 943 476 5918, 'not an NHS number'",
        "nhsNumber, 123, 'not an NHS number'",
        "telephone, ring the bell, 'telephone number'",
        "team, east, 'not a team'",
        "words, '   ', 'Say what'",
        "earlierCase, FW-2026-000123-H, 'no field of this name'",
        "approved, true, 'no field of this name'"
    })
    void namesTheFieldThatIsWrong(String field, String value, String reason) {
        HttpResponse<String> answer = send("amina", but(field, value), key());

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode errors = Caller.json(answer).path("errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.path(0).path("field").asText()).isEqualTo(field);
        assertThat(errors.path(0).path("reason").asText()).contains(reason);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Map<String, Object> wrong = referral();
        wrong.remove("words");
        wrong.put("birthDate", 19410517);
        wrong.put("givenName", List.of("Cordelia"));
        wrong.put("familyName", "x".repeat(81));
        wrong.put("nhsNumber", "1");

        JsonNode errors = Caller.json(send("amina", wrong, key())).path("errors");

        assertThat(errors.findValuesAsText("field"))
                .containsExactlyInAnyOrder("words", "birthDate", "givenName", "familyName", "nhsNumber");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"words\"",
                "{\"words\":\"a\"} {}",
                "{\"words\":\"a\",\"words\":\"b\"}",
                "<words>a</words>",
                "words=a"
            })
    void refusesWhatIsNoJsonObject(String body) {
        assertRefused(400, send("amina", body, key()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"words\":\"a\\u0000b\"}",
                "{\"words\":\"a\\ud800b\"}",
                "{\"words\":\"a\\u001bb\"}",
                "{\"words\":\"a\\u202eb\"}"
            })
    void refusesCharactersThatCannotBeKept(String body) {
        assertRefused(400, send("amina", body, key()));
    }

    @Test
    void refusesJsonOfAThousandFloors() {
        assertRefused(400, send("amina", "{\"words\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}", key()));
        assertRefused(400, send("amina", "{\"words\":" + "{\"a\":".repeat(900) + "1" + "}".repeat(900) + "}", key()));
    }

    @Test
    void refusesABook() {
        String book = "{\"words\":\"" + "long and longer ".repeat(2_500_000) + "\"}";

        assertRefused(413, send("amina", book, key()));
        assertRefused(
                413,
                Caller.send(Caller.as(office, "amina")
                        .request("/api/referrals")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(
                                book.substring(0, 3_000_000).getBytes(java.nio.charset.StandardCharsets.UTF_8))))));
        assertRefused(400, send("amina", but("words", "x".repeat(4001)), key()));
    }

    @Test
    void refusesWhatIsNotSentAsJson() {
        HttpResponse<String> answer = Caller.as(office, "amina")
                .call("POST", "/api/referrals", "words=a", Map.of("Content-Type", "application/x-www-form-urlencoded"));

        assertRefused(415, answer);
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertRefused(400, send("amina", referral(), "two words"));
        assertRefused(400, send("amina", referral(), "k".repeat(201)));
    }

    private static void assertRefused(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        JsonNode problem = Caller.json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).endsWith(".");
        assertThat(problem.path("errors").isArray()).isTrue();
    }
}
