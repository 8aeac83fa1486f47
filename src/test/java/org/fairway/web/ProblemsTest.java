package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** However a call fails, it is told why in the same shape and in plain words. */
@FairwayTest
class ProblemsTest {
    @Autowired
    Office office;

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/nothing, 404",
        "GET,    /api/cases, 404",
        "GET,    /api/cases/FW-2026-000123-X, 400",
        "GET,    /api/work-list/cards, 400",
        "DELETE, /api/cases/FW-2026-000123-H, 405",
        "PUT,    /api/referrals, 405",
        "GET,    /api/referrals, 405",
        "GET,    /actuator/prometheus, 403",
        "GET,    /actuator/env, 403",
        "GET,    /api//nothing, 400",
        "GET,    /api/nothing;a=b, 400",
        "GET,    /api/cases/%00, 400",
        "GET,    /engine-rest/task/%00, 400",
        "GET,    /%00, 400",
        "GET,    /engine-rest//task, 400",
        "GET,    /engine-rest;a=b/task, 400",
        "GET,    /v3/api-docs/nothing, 404"
    })
    void saysWhatIsWrongAsAProblem(String method, String path, int status) {
        assertProblem(status, Caller.as(office, "amina").call(method, path, null, Map.of()));
    }

    @Test
    void saysSoToAStranger() {
        assertProblem(401, Caller.stranger(office).get("/api/cases/FW-2026-000123-H"));
        assertProblem(401, Caller.stranger(office).get("/engine-rest/task"));
        assertProblem(401, Caller.stranger(office).get("/actuator/prometheus"));
    }

    @Test
    void saysSoToACallerWhoTakesNoJson() {
        HttpResponse<String> answer = Caller.as(office, "amina")
                .call("GET", "/api/work-list/cards?tasks=a", null, Map.of("Accept", "text/csv"));

        assertProblem(406, answer);
    }

    @Test
    void namesTheMethodsThatAnAddressTakes() {
        HttpResponse<String> answer = Caller.as(office, "amina").get("/api/referrals");

        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void tellsABrowserOfNoPasswordWindow() {
        HttpResponse<String> answer = Caller.stranger(office)
                .call("GET", "/api/cases/FW-2026-000123-H", null, Map.of("Sec-Fetch-Mode", "cors"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void tellsPeopleByAPage() {
        HttpResponse<String> page = office.desk("amina")
                .send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(office.address() + "/no/such/page"))
                        .header("Accept", "text/html,application/xhtml+xml"));

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("Page not found");
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("springframework")
                .doesNotContain("org.fairway");
        JsonNode problem = Caller.json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotEmpty();
        assertThat(problem.path("detail").asText()).endsWith(".");
        assertThat(problem.path("errors").isArray()).isTrue();
    }
}
