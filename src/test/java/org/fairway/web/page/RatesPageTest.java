package org.fairway.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rates are there for everybody to look up; only an administrator adds a year, and sees first what it does. */
@FairwayTest
class RatesPageTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern BOX = Pattern.compile("name=\"(value\\.[^\"]+)\" value=\"([^\"]*)\"");

    private static final Pattern EXPECTED = Pattern.compile("data-label=\"Expected\">([0-9.]*)</td>");

    @Autowired
    Office office;

    @Autowired
    ReferenceData reference;

    @Autowired
    AuditTrail audit;

    @BeforeEach
    void onTheDay() {
        office.today(LocalDate.of(2026, 11, 22));
    }

    @Test
    void showsEverybodyEachFigureWithItsSource() {
        String page = office.desk("amina").get("/rates/charging-rates").body();

        assertThat(page)
                .contains(
                        "Guarantee: single, pension age", "£241.45", "6 April 2026", "Announcement of 12 February 2026")
                .contains("Worked out, to be confirmed.")
                .doesNotContain("Add a year");
        assertThat(office.desk("amina").get("/rates").body())
                .contains("Rates of the means test", "Who may approve how much")
                .doesNotContain("Signoff", "Charging rates");
    }

    @Test
    void showsDeadlinesAndMethodsToo() {
        String page = office.desk("tom").get("/rates/settings").body();

        assertThat(page)
                .contains(
                        "Verify means test",
                        "28 days",
                        "10 working days",
                        "1 working day<",
                        "Charging: income, private pension",
                        "Counted")
                .contains("<strong>Tom Hughes</strong>", "Front page");
    }

    /** What is expected is compared with and never taken over: nobody keeps figures that they have not written. */
    @Test
    void putsNothingIntoTheBoxes() {
        String sheet = office.desk("admin")
                .get("/rates/charging-rates/new-year?from=2027-04-06&percent=3.8")
                .body();

        assertThat(BOX.matcher(sheet).results().map(box -> box.group(2)))
                .isNotEmpty()
                .containsOnly("");
    }

    /** What rows show only together is said once, at the row, with what was typed there. */
    @Test
    void namesTheRowOfWhatOnlyShowsTogether() {
        Map<String, String> year = new HashMap<>(year("charging-rates", "2027-04-01", ""));
        year.put("value.allocation.adult.family-help-percent.all", "999");

        String page = send("admin", "/rates/allocation/new-year/check", year).body();

        assertThat(page)
                .contains("href=\"#allocation.adult.family-help-percent.all\"", "You gave “999”.", "autofocus")
                .contains("aria-invalid=\"true\"");
        assertThat(page.split("href=\"#allocation.adult.family-help-percent.all\"", -1))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina", "nadia", "george", "priya"})
    void letsOnlyAdministratorsAddAYear(String person) {
        assertThat(office.desk(person).get("/rates/uprating/new-year").statusCode())
                .isEqualTo(403);
        assertThat(send(person, "/rates/uprating/new-year", year("uprating", "2027-04-06", "0.05"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(reference
                        .on("uprating.national-step", LocalDate.of(2027, 4, 6))
                        .from())
                .isNotEqualTo(LocalDate.of(2027, 4, 6));
    }

    @Test
    void takesNothingWithoutTheTokenOfThePage() {
        HttpResponse<String> answer =
                office.desk("admin").send(post("/rates/uprating/new-year", year("uprating", "2027-04-06", "0.05")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void saysBesideEachFigureWhatIsWrong() {
        HttpResponse<String> answer =
                send("admin", "/rates/charging-rates/new-year/check", year("charging-rates", "2027-04-06", "-5"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "Nothing is kept yet",
                        "href=\"#guarantee.lone-parent\"",
                        "value=\"-5\"",
                        "These are raised together");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2"})
    void keepsNoNumberOfPeopleThatIsNoPanel(String people) {
        LocalDate first = LocalDate.of(2027, 4, 1);
        Map<String, String> year = new HashMap<>(year("charging-rates", first.toString(), ""));
        year.put("value.panel.quorum", people);

        assertThat(send("admin", "/rates/signoff/new-year", year).body()).contains(people + " people are no panel");
        assertThat(reference.on("panel.quorum", first).value()).isEqualByComparingTo("3");
    }

    @Test
    void showsWhichCasesANewYearTouches() {
        Map<String, String> all = filledIn("charging-rates", "2027-04-06", "3.8");

        String page = send("admin", "/rates/charging-rates/new-year/check", all).body();

        assertThat(page).contains("What this touches", "pay by a means test with older rates", "Keep these figures");
    }

    @Test
    void keepsAYearOnceAndRulesReadItFromItsFirstDay() {
        LocalDate first = LocalDate.of(2027, 2, 22);
        Map<String, String> year = new HashMap<>(year("uprating", first.toString(), "0.10"));
        int before = audit.of("reference").size();

        assertThat(send("admin", "/rates/uprating/new-year", year).body())
                .contains("Moves much further than rates are raised");
        assertThat(reference.on("uprating.national-step", first).value()).isEqualByComparingTo("0.05");

        year.put("seen", "yes");
        assertThat(send("admin", "/rates/uprating/new-year", year).statusCode()).isEqualTo(302);
        assertThat(reference.on("uprating.national-step", first).value()).isEqualByComparingTo("0.1");
        assertThat(reference.on("uprating.national-step", first.minusDays(1)).value())
                .isEqualByComparingTo("0.05");
        assertThat(send("admin", "/rates/uprating/new-year", year).statusCode()).isEqualTo(302);

        List<AuditEntry> since =
                audit.of("reference").subList(before, audit.of("reference").size());
        assertThat(since).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("admin");
            assertThat(entry.what()).isEqualTo("RatesAdded");
            assertThat(entry.payload()).asString().contains(first.toString(), "0.10");
        });
        assertThat(audit.firstBreak("reference")).isEmpty();
        assertThat(office.desk("amina").get("/rates/uprating").body()).contains("entered by admin");
    }

    @Test
    void keepsWhatDiffersOnlyWhenThatWasSeen() {
        Map<String, String> year = filledIn("charging-rates", "2027-04-06", "3.8");
        year.put("value.guarantee.lone-parent", "999.99");

        assertThat(send("admin", "/rates/charging-rates/new-year", year).body())
                .contains("Look again at what is marked", "Differs from what was expected", "999.99");
        assertThatThrownBy(() -> reference.on("guarantee.lone-parent", LocalDate.of(2027, 4, 6)))
                .isInstanceOf(NoValueOnDate.class);
    }

    /** Eight weeks before the national rates end, whoever has to act is told; a day before, nobody is. */
    @Test
    void warnsInTimeThatRatesEnd() {
        String words = "Rates of the means test end on 5 April 2027.";
        office.today(LocalDate.of(2027, 2, 8));
        assertThat(office.desk("admin").get("/rates").body()).doesNotContain(words);

        office.today(LocalDate.of(2027, 2, 9));
        assertThat(office.desk("admin").get("/rates").body()).contains(words, "Add a year to rates of the means test");
        assertThat(office.desk("amina").get("/rates/charging-rates").body())
                .contains(words, "An administrator adds them");
        assertThat(office.desk("amina").get("/rates/prices").body()).doesNotContain(words);
        assertThat(office.desk("admin").get("/").body()).contains(words);
        assertThat(office.desk("tom").get("/").body()).contains(words);
        assertThat(office.desk("amina").get("/").body()).doesNotContain(words);

        office.today(LocalDate.of(2027, 4, 6));
        assertThat(office.desk("tom").get("/").body()).contains("Rates of the means test ended on 5 April 2027.");
    }

    @Test
    void knowsNoGroupOfAnotherName() {
        assertThat(office.desk("admin").get("/rates/nothing").statusCode()).isEqualTo(404);
    }

    /** What the sheet expects when the per cent is given, and the questions below it answered. */
    private Map<String, String> filledIn(String group, String from, String percent) {
        String sheet = office.desk("admin")
                .get("/rates/" + group + "/new-year?from=" + from + "&percent=" + percent)
                .body();
        List<String> expected =
                EXPECTED.matcher(sheet).results().map(one -> one.group(1)).toList();
        List<String> boxes =
                BOX.matcher(sheet).results().map(box -> box.group(1)).toList();
        assertThat(expected).hasSameSizeAs(boxes).isNotEmpty();
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            fields.put(boxes.get(i), expected.get(i));
        }
        fields.putAll(Map.of("from", from, "percent", percent, "source", "A circular", "confidence", "CONFIRMED"));
        return fields;
    }

    private static Map<String, String> year(String group, String from, String value) {
        String key = group.equals("uprating") ? "uprating.national-step" : "guarantee.lone-parent";
        return Map.of("from", from, "source", "A circular", "confidence", "CONFIRMED", "value." + key, value);
    }

    private HttpResponse<String> send(String person, String path, Map<String, String> fields) {
        Desk desk = office.desk(person);
        Matcher token = TOKEN.matcher(desk.get("/").body());
        assertThat(token.find()).isTrue();
        Map<String, String> signed = new HashMap<>(fields);
        signed.put("_csrf", token.group(1));
        return desk.send(post(path, signed));
    }

    private HttpRequest.Builder post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(office.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
