package org.fairway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.demo.DemoPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.ui.ExtendedModelMap;

@FairwayTest
class FrontDoorTest {
    private final Office office;
    private final HttpClient stranger = HttpClient.newHttpClient();

    @Autowired
    FrontDoorTest(Office office) {
        this.office = office;
    }

    @Test
    void sendsStrangersToTheLogIn() throws Exception {
        HttpResponse<String> answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @Test
    void introducesTheDemoPeopleAtTheLogIn() throws Exception {
        String page = get("/login").body();
        assertThat(page).contains("lang=\"en-GB\"", "Do not enter anybody real", "Log in as Amina");
        DemoPeople.COLLEAGUES.forEach(colleague -> assertThat(page).contains("<code>" + colleague.id() + "</code>"));
    }

    @Test
    void introducesNobodyWithoutTheDemonstration() {
        ExtendedModelMap page = new ExtendedModelMap();
        new FrontDoor(new StaticListableBeanFactory().getBeanProvider(DemoPeople.class)).logIn(page);
        assertThat(page.get("people")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "amina,  true,  false, false",
        "priya,  true,  true,  false",
        "george, false, true,  false",
        "nadia,  false, true,  true",
        "admin,  true,  true,  true"
    })
    void opensTheDoorsOfEachRole(String person, boolean work, boolean watch, boolean rules) {
        String page = office.desk(person).get("/").body();
        assertThat(page.contains("Open my work list")).as("work").isEqualTo(work);
        assertThat(page.contains("Open Cockpit")).as("watch").isEqualTo(watch);
        assertThat(page.contains("Decisions in use")).as("rules").isEqualTo(rules);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/app/tasklist/styles/user-styles.css",
                "/assets/webapps/forms.js"
            })
    void letsNoBrowserKeepWhatAReleaseChanges(String file) {
        HttpResponse<String> answer = office.desk("amina").get(file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-cache"));
        assertThat(answer.body()).doesNotContain("customScripts: [\n  //");
    }

    @Test
    void givesTheWorkListItsWords() {
        HttpResponse<String> answer = office.desk("amina").get("/camunda/app/tasklist/locales/en-GB.json");
        assertThat(answer.body()).contains("Finish this task");
    }

    @Test
    void saysInPlainWordsThatAPageIsNotThere() {
        HttpResponse<String> answer = office.desk("amina")
                .send(HttpRequest.newBuilder(URI.create(office.address() + "/no/such/page"))
                        .header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Page not found", "<strong>Amina Khan</strong>", "Log out", "Front page")
                .doesNotContain("Exception");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return stranger.send(
                HttpRequest.newBuilder(URI.create(office.address() + path))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
