package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.acceptance.Statements;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FairwayTest
class WorkListCardsTest {
    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    AuditTrail audit;

    @Autowired
    Statements statements;

    @BeforeEach
    void someDay() {
        office.today(LocalDate.of(2026, 11, 22));
    }

    @AfterEach
    void now() {
        office.time().backToNow();
    }

    @Test
    void showsWhoseTaskItIsAndWhenItIsDue() {
        CaseNumber number = open("Wilhelmina");
        String task = task(number);

        JsonNode cards = cards("amina", task);

        assertThat(cards).hasSize(1);
        assertThat(cards.path(0).path("taskId").asText()).isEqualTo(task);
        assertThat(cards.path(0).path("caseNumber").asText()).isEqualTo(number.text());
        assertThat(cards.path(0).path("personName").asText()).isEqualTo("Wilhelmina Winterbourne");
        assertThat(cards.path(0).path("dueOn").asText()).isEqualTo("2026-12-20");
    }

    @Test
    void answersTheWorkListsOwnSession() {
        String task = task(open("Evangeline"));

        HttpResponse<String> answer = office.desk("amina").get("/api/work-list/cards?tasks=" + task);

        assertThat(answer.body()).contains("Evangeline Winterbourne");
    }

    @Test
    void leavesOutWhatOneMayNotRead() {
        String task = task(open("Cornelius"));

        for (String person : List.of("ben", "grace", "leah", "tom", "helen", "nadia")) {
            assertThat(cards(person, task)).as(person).isEmpty();
        }
        assertThat(cards("priya", task)).hasSize(1);
        assertThat(audit.of("work-list/ben"))
                .noneSatisfy(entry -> assertThat(entry.what()).isEqualTo("WorkListCards"));
    }

    @Test
    void namesNobodyToWhoOnlyRunsTheSystem() {
        JsonNode card = cards("admin", task(open("Theodosia"))).path(0);

        assertThat(card.has("caseNumber")).isTrue();
        assertThat(card.has("personName")).isFalse();
    }

    @Test
    void leavesOutWhatIsNotThere() {
        String task = task(open("Leocadia"));

        assertThat(cards("amina", task + ",no-such-task")).hasSize(1);
    }

    @Test
    void hasNoNameWhileTheContactIsBeingRecorded() {
        CaseNumber number = new CaseNumber(office.desk("admin").start("ProbeProcess"));

        JsonNode card = cards("amina", task(number)).path(0);

        assertThat(card.path("caseNumber").asText()).isEqualTo(number.text());
        assertThat(card.has("personName")).isFalse();
    }

    @Test
    void namesAPaymentRunByItsNumber() {
        String run = office.desk("helen").start("PaymentRunProcess");
        String task = office.desk("helen").task(run, "Task_PreparePaymentRun");

        JsonNode card = cards("helen", task).path(0);

        assertThat(card.path("caseNumber").asText()).isEqualTo(run);
        assertThat(card.has("personName")).isFalse();
    }

    @Test
    void asksTheDatabaseAsOftenForManyCardsAsForOne() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            many.add(task(open("Person" + i)));
        }
        cards("amina", many.get(0));

        Statements.Count one = statements.of(() -> cards("amina", many.get(0)));
        Statements.Count all = statements.of(() -> cards("amina", String.join(",", many)));

        assertThat(all.all()).as(all.toString()).hasSameSizeAs(one.all());
        assertThat(all.ours()).filteredOn(sql -> sql.contains("fairway.person")).hasSize(1);
    }

    @Test
    void notesTheReadingOfAListInTheReadersOwnChain() {
        CaseNumber first = open("Hyacinth");
        CaseNumber second = open("Lysander");

        cards("amina", task(first) + "," + task(second));

        assertThat(audit.of("work-list/amina")).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(AuditEntry.Kind.READ);
            assertThat(entry.who()).isEqualTo("amina");
            assertThat(entry.payload().get("cases"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .containsExactlyInAnyOrder(first.text(), second.text());
        });
        assertThat(audit.firstBreak("work-list/amina")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,,b", "%20", "a%00b", "'%20OR%201=1", "%3Cscript%3E", ","})
    void refusesWhatIsNoListOfTasks(String tasks) {
        HttpResponse<String> answer = Caller.as(office, "amina").get("/api/work-list/cards?tasks=" + tasks);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("errors").path(0).path("field").asText())
                .isEqualTo("tasks");
    }

    @Test
    void refusesMoreThanAHundred() {
        String many = IntStream.range(0, 101).mapToObj(i -> "task-" + i).collect(Collectors.joining(","));

        assertThat(Caller.as(office, "amina")
                        .get("/api/work-list/cards?tasks=" + many)
                        .statusCode())
                .isEqualTo(400);
    }

    private CaseNumber open(String givenName) {
        return new SomeCases(office, people, cases).withTask(givenName, LegalBasis.CARE_ACT_ADULT, "north");
    }

    private String task(CaseNumber number) {
        return office.desk("amina").task(number.text(), "Task_AnswerProbe");
    }

    private JsonNode cards(String person, String tasks) {
        HttpResponse<String> answer = Caller.as(office, person).get("/api/work-list/cards?tasks=" + tasks);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Caller.json(answer);
    }
}
