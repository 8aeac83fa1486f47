package org.fairway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.reference.ReferenceData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Bank holidays are there for everybody to look up; an administrator adds one that is proclaimed. */
@FairwayTest
class BankHolidaysPageTest {
    private static final String PATH = "/rates/bank-holidays";

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

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void showsEverybodyTheDaysToCome() {
        assertThat(office.desk("amina").get(PATH).body())
                .contains("Friday 25 December", "Boxing Day", "known until 31 December 2035")
                .doesNotContain("2025</h2>", "Add this day");
        assertThat(office.desk("amina").get("/rates").body()).contains(PATH);
    }

    @Test
    void countsADayThatIsProclaimedFromThenOn() {
        LocalDate day = LocalDate.of(2034, 11, 15);
        assertThat(reference.workingDays().isWorkingDay(day)).isTrue();
        int before = audit.of("reference").size();

        Map<String, String> typed = Map.of("day", day.toString(), "name", "Coronation", "source", "London Gazette 1");
        assertThat(send("admin", typed).statusCode()).isEqualTo(302);
        assertThat(send("admin", typed).statusCode()).isEqualTo(302);

        assertThat(reference.workingDays().isWorkingDay(day)).isFalse();
        assertThat(office.desk("tom").get(PATH).body())
                .contains("Wednesday 15 November", "Coronation", "London Gazette 1 (entered by admin)");
        List<AuditEntry> since =
                audit.of("reference").subList(before, audit.of("reference").size());
        assertThat(since)
                .singleElement()
                .satisfies(entry -> assertThat(entry.what()).isEqualTo("BankHolidayAdded"));
        assertThat(audit.firstBreak("reference")).isEmpty();
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        HttpResponse<String> answer = send("admin", Map.of("day", "2026-12-05", "name", "A Saturday", "source", ""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "Nothing was added",
                        "Banks are closed on Saturdays",
                        "value=\"A Saturday\"",
                        "href=\"#source\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina", "helen", "nadia", "priya"})
    void letsOnlyAdministratorsAddADay(String person) {
        assertThat(send(person, Map.of("day", "2034-11-16", "name", "Day", "source", "Gazette"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(reference.workingDays().isWorkingDay(LocalDate.of(2034, 11, 16)))
                .isTrue();
    }

    private HttpResponse<String> send(String person, Map<String, String> typed) {
        return new PagePost(office).send(person, PATH, typed);
    }
}
