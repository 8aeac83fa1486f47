package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Addressee;
import org.fairway.letter.CannotBePrinted;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Column;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Section;
import org.fairway.letter.Statement.Table;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FairwayTest
class LettersTest {
    private static final Statement FIGURES = new Statement(
            Map.of("councilShare", "£109.45"),
            List.of(new Section(
                    "Your budget is £155.00 a week",
                    List.of(),
                    new Table(
                            "Who pays what",
                            List.of(Column.words("Who pays"), Column.amount("A week")),
                            List.of(Row.of("You pay", "£45.55"), Row.of("The council pays", "£109.45"))),
                    List.of())));

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    Letters letters;

    @Autowired
    AuditTrail audit;

    private CaseNumber number;
    private UUID letter;

    @BeforeEach
    void aCaseWithALetter() {
        office.today(LocalDate.of(2026, 11, 22));
        number = new SomeCases(office, people, cases).quiet("Rosalind", LegalBasis.CARE_ACT_ADULT, "north", null);
        letter = send(
                "BUDGET_STATEMENT", "# Your personal budget\n\nDear {person}\n\n{statement}\n\nYours sincerely\nAmina");
    }

    @AfterEach
    void now() {
        office.time().backToNow();
    }

    private UUID send(String kind, String words) {
        UUID id = UUID.randomUUID();
        letters.record(new Letter(id, number, kind, words, LocalDate.of(2026, 11, 20), SentBy.POST, FIGURES), "amina");
        return id;
    }

    private String path(String rest) {
        return "/api/cases/" + number.text() + "/letters" + rest;
    }

    @Test
    void keepsTheStatementAndTheNameWithTheLetter() {
        Letter kept = letters.of(number).get(0);

        assertThat(kept.statement()).isEqualTo(FIGURES);
        assertThat(kept.text()).contains("Dear Rosalind Winterbourne");
        assertThat(kept.wholeText()).contains("- The council pays; A week: £109.45");
    }

    @Test
    void listsTheLettersOfACase() {
        JsonNode list = Caller.json(Caller.as(office, "amina").get(path("")));

        assertThat(list).hasSize(1);
        assertThat(list.path(0).path("title").asText()).isEqualTo("Your personal budget");
        assertThat(list.path(0).path("kind").asText()).isEqualTo("BUDGET_STATEMENT");
        assertThat(list.path(0).path("sentOn").asText()).isEqualTo("2026-11-20");
        assertThat(list.path(0).path("sentBy").asText()).isEqualTo("POST");
        assertThat(read("amina")).contains("Letters");
    }

    @Test
    void showsALetterAsAPageThatLoadsNothing() {
        HttpResponse<String> page = Caller.as(office, "amina").get(path("/" + letter + ".html"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .contains("lang=\"en-GB\"", "<title>Your personal budget</title>", "Dear Rosalind Winterbourne")
                .contains("<td class=\"amount\">£109.45</td>", "class=\"standard\"");
        assertThat(audit.of(number.text()))
                .filteredOn(entry -> entry.kind() == AuditEntry.Kind.READ)
                .last()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo("Letter");
                    assertThat(entry.who()).isEqualTo("amina");
                    assertThat(entry.payload()).containsEntry("letter", letter.toString());
                });
    }

    @Test
    void givesTheSameLetterAsAPdfAndInLargePrint() {
        HttpResponse<String> pdf = Caller.as(office, "amina").get(path("/" + letter + ".pdf?print=large"));

        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("inline; filename=\"" + number.text() + "-budget-statement.pdf\"");
        assertThat(pdf.body()).startsWith("%PDF-1.");
        assertThat(Caller.as(office, "amina")
                        .get(path("/" + letter + ".html?print=large"))
                        .body())
                .contains("class=\"large\"");
    }

    /** The roles that send letters of a kind read them again when their task is done, and no others. */
    @ParameterizedTest
    @CsvSource({
        "CONTRIBUTION, tom",
        "SPENDING_ANSWER, sofia",
        "DIRECT_PAYMENT_REFUSED, sofia",
        "ACCOUNT_CHANGED, sofia",
        "ACCOUNT_CHANGED, owen",
        "SUPPORT_ARRANGED, ruth",
        "ADVICE, grace",
        "CONTRIBUTION, priya",
        "CONTRIBUTION, amina",
        "CONTRIBUTION, daniel",
        "CONTRIBUTION, george"
    })
    void showsALetterToTheRoleThatSendsItsKind(String kind, String person) {
        UUID own = send(kind, "# About it\n\nDear {person}\n\n{statement}\n\nYours sincerely\nSomebody");

        assertThat(Caller.json(Caller.as(office, person).get(path(""))).findValuesAsText("kind"))
                .contains(kind);
        assertThat(Caller.as(office, person).get(path("/" + own + ".html")).statusCode())
                .isEqualTo(200);
        assertThat(Caller.as(office, person).get(path("/" + own + ".pdf")).statusCode())
                .isEqualTo(200);
        assertThat(read(person)).contains("Letters", "Letter");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRIBUTION, tom, COPY_OF_ASSESSMENT",
        "SPENDING_ANSWER, sofia, CONTRIBUTION",
        "ADVICE, grace, CONTRIBUTION",
        "ADVICE, grace, COPY_OF_PLAN",
        "SUPPORT_ARRANGED, ruth, SPENDING_ANSWER",
        "ACCOUNT_CHANGED, owen, CONTRIBUTION"
    })
    void keepsLettersOfOtherKindsFromARole(String own, String person, String other) {
        send(own, "# About it\n\nDear {person}\n\nWe tell you.");
        UUID closed = send(other, "# Not for them\n\nDear {person}\n\nThis is between us.");

        assertThat(Caller.json(Caller.as(office, person).get(path(""))).findValuesAsText("kind"))
                .containsExactly(own);
        for (String form : List.of(".html", ".pdf")) {
            HttpResponse<String> answer = Caller.as(office, person).get(path("/" + closed + form));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Caller.json(answer).path("detail").asText())
                    .isEqualTo("Your role does not read letters of this kind. Ask the case’s worker or their manager.");
        }
        assertThat(read(person)).doesNotContain("Letter");
    }

    /** Grace works in North as well; Ben's team is South. */
    @Test
    void showsAnEmptyListToAContactOfficerAndNothingToAnotherTeam() {
        HttpResponse<String> answer = Caller.as(office, "grace").get(path(""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Caller.json(answer)).isEmpty();
        assertThat(office.desk("grace").get("/letters?case=" + number.text()).body())
                .contains("You see the letters that your role sends.", "No such letter has been sent yet.")
                .doesNotContain("Your personal budget");
        send("ADVICE", "# Advice\n\nDear {person}\n\nAsk us.");
        assertThat(Caller.as(office, "ben").get(path("")).statusCode()).isEqualTo(403);
    }

    /** Who may not read the case learns nothing of its letters, not even whether there is one. */
    @ParameterizedTest
    @ValueSource(strings = {"ben", "leah", "tom", "nadia", "admin"})
    void showsNothingToThoseWhoMayNotReadTheCase(String person) {
        for (String rest :
                List.of("", "/" + letter + ".html", "/" + letter + ".pdf", "/" + UUID.randomUUID() + ".pdf")) {
            HttpResponse<String> answer = Caller.as(office, person).get(path(rest));
            assertThat(answer.statusCode()).as(rest).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("Rosalind").doesNotContain("109.45");
        }
        assertThat(Caller.stranger(office).get(path("")).statusCode()).isEqualTo(401);
        assertThat(read(person)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/00000000-0000-0000-0000-000000000000.html, 404, no such letter",
        "/00000000-0000-0000-0000-000000000000.pdf, 404, no such letter",
        "/not-an-id.pdf, 404, no such letter",
        "/LETTER.html?print=huge, 400, 'standard, large or easy-read'",
        "/LETTER.pdf?print=easy-read, 404, no Easy Read template"
    })
    void saysPlainlyWhatIsNotThere(String rest, int status, String words) {
        HttpResponse<String> answer = Caller.as(office, "amina").get(path(rest.replace("LETTER", letter.toString())));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Caller.json(answer).path("detail").asText()).contains(words);
    }

    @Test
    void givesNoLetterOfAnotherCase() {
        CaseNumber other =
                new SomeCases(office, people, cases).quiet("Basil", LegalBasis.CARE_ACT_ADULT, "north", null);

        HttpResponse<String> answer =
                Caller.as(office, "amina").get("/api/cases/" + other.text() + "/letters/" + letter + ".html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Rosalind");
    }

    @Test
    void sendsALetterThatThePdfCannotPrintToTheBrowser() {
        UUID strange = UUID.randomUUID();
        String words = "# Advice\n\nDear {person}\n\nYou told us: 文文";
        letters.record(new Letter(strange, number, "ADVICE", words, LocalDate.of(2026, 11, 20), SentBy.EMAIL), "amina");

        HttpResponse<String> answer = Caller.as(office, "amina").get(path("/" + strange + ".pdf"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Caller.json(answer).path("detail").asText()).contains("文", "web page");
        assertThat(Caller.as(office, "amina").get(path("/" + strange + ".html")).body())
                .contains("文文");
    }

    @Test
    void keepsNoLetterAsSentOnPaperThatPaperCannotShow() {
        assertThatThrownBy(() -> send("ADVICE", "# Advice\n\nDear {person}\n\nYou told us: 文文"))
                .isInstanceOfSatisfying(
                        CannotBePrinted.class,
                        refused -> assertThat(refused.reason()).contains("文", "by email"));
        assertThat(letters.of(number)).hasSize(1);
    }

    @Test
    void saysOnThePageThatALetterCannotBeAPdf() {
        assertThat(office.desk("amina")
                        .get("/letters?case=" + number.text() + "&unprintable=" + letter)
                        .body())
                .contains("Open it as a web page, and print that.");
    }

    @Test
    void writesToSomebodyElseWithoutThePersonsAddress() {
        Person person = people.get(cases.get(number).person());
        people.save(new Person(
                person.id(),
                person.givenName(),
                person.familyName(),
                person.birthDate(),
                null,
                "4 Mill Lane, Exeter",
                "EX2 4QD",
                null,
                null));
        UUID toCarer = UUID.randomUUID();
        String words = "# The offer stays open\n\nDear " + person.name() + "\n\nTo ask for more, ring us.";
        letters.record(
                new Letter(toCarer, number, "CARERS_OFFER_DECLINED", words, LocalDate.of(2026, 11, 20), SentBy.POST)
                        .to(Addressee.named("Ivy Bracken")),
                "amina");

        assertThat(page(letter)).contains("<p>Rosalind Winterbourne</p>", "<p>4 Mill Lane</p>", "<p>EX2 4QD</p>");
        assertThat(page(toCarer)).contains("<p>Ivy Bracken</p>").doesNotContain("Mill Lane");
    }

    @Test
    void showsWorkersTheLettersOnAPage() {
        String page = office.desk("amina").get("/letters?case=" + number.text()).body();

        assertThat(page)
                .contains("Letters of a case", "Your personal budget", "20 November 2026, by post")
                .contains("/api/cases/" + number.text() + "/letters/" + letter + ".html")
                .contains("/api/cases/" + number.text() + "/letters/" + letter + ".pdf?print=large");
        assertThat(office.desk("amina").get("/").body()).contains("href=\"/letters\"");
    }

    @Test
    void saysOnThePageWhyThereIsNothingToShow() {
        HttpResponse<String> mistyped = office.desk("amina").get("/letters?case=FW-2026-1");
        HttpResponse<String> forbidden = office.desk("ben").get("/letters?case=" + number.text());

        assertThat(mistyped.statusCode()).isEqualTo(400);
        assertThat(mistyped.body()).contains("This is not a case number");
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.body()).contains("not your team").doesNotContain("Rosalind");
    }

    @Test
    void saysThatNothingWasSentBeforeTheContactIsRecorded() {
        CaseNumber waiting = new CaseNumber(office.desk("admin").start("ProbeProcess"));

        HttpResponse<String> list = Caller.as(office, "amina").get("/api/cases/" + waiting.text() + "/letters");
        HttpResponse<String> page = office.desk("amina").get("/letters?case=" + waiting.text());

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(Caller.json(list)).isEmpty();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("No letter has been sent yet.");
    }

    private String page(UUID id) {
        return Caller.as(office, "amina").get(path("/" + id + ".html")).body();
    }

    private List<String> read(String reader) {
        return audit.of(number.text()).stream()
                .filter(entry ->
                        entry.kind() == AuditEntry.Kind.READ && entry.who().equals(reader))
                .map(AuditEntry::what)
                .toList();
    }
}
