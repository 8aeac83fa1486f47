package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.demo.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FairwayTest
class SignInTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @Autowired
    Office office;

    @Autowired
    JdbcClient database;

    @Autowired
    IdentityService identity;

    private final CookieManager cookies = new CookieManager();
    private HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void newBrowser() {
        browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    @Test
    void endsTheSessionOfSomebodyWhoseRolesHaveChanged() throws Exception {
        logIn(token());
        identity.createMembership("amina", "finance-officer");
        try {
            assertThat(get("/camunda/api/engine/engine/default/task/count").statusCode())
                    .isEqualTo(401);
            logIn(token());
            assertThat(get("/camunda/api/engine/engine/default/task/count").statusCode())
                    .isEqualTo(200);
        } finally {
            identity.deleteMembership("amina", "finance-officer");
        }
    }

    @Test
    void opensAgainHoweverOftenAStrangerGuessed() {
        database.sql("UPDATE engine.act_id_user SET attempts_ = 10 WHERE id_ = 'owen'")
                .update();

        assertThat(Caller.as(office, "owen").get("/engine-rest/task/count").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/engine",
                "/engine-rest/version",
                "/engine-rest/process-definition",
                "/engine-rest/deployment",
                "/engine-rest/user",
                "/engine-rest/identity/verify",
                "/engine-rest/telemetry/configuration",
                "/engine-rest/engine/default/task",
                "/engine-rest/nothing",
                "/engine-rest/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine",
                "/camunda/api/cockpit/plugin/base/default/process-definition/queryStatistics",
                "/camunda/api/admin/auth/user/default",
                "/api/work-list/cards?tasks=a",
                "/api/cases/FW-2026-000123-H",
                "/api/cases/FW-2026-000123-H/decisions",
                "/api/nothing",
                "/v3/api-docs",
                "/v3/api-docs/swagger-config",
                "/actuator/prometheus",
                "/actuator/info",
                "/actuator"
            })
    void answersNoStranger(String path) {
        Caller stranger = Caller.stranger(office);

        assertThat(stranger.get(path).statusCode()).isEqualTo(401);
        assertThat(stranger.post(path, Map.of()).statusCode()).isIn(401, 403);
        assertThat(stranger.call("DELETE", path, null, Map.of()).statusCode()).isIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api-docs",
                "/swagger-ui/index.html",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/no/such/page"
            })
    void asksAStrangerToLogInBeforeAPage(String path) {
        HttpResponse<String> answer = Caller.stranger(office).get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @Test
    void answersAStrangerAboutHealthAndNothingMore() {
        HttpResponse<String> answer = Caller.stranger(office).get("/actuator/health");

        assertThat(answer.statusCode()).isIn(200, 503);
        assertThat(Caller.json(answer).properties())
                .extracting(Map.Entry::getKey)
                .containsOnly("status");
    }

    @Test
    void refusesAWrongPasswordWithoutSayingWhichIsWrong() {
        HttpResponse<String> answer = Caller.as(office, "nobody-of-this-name").get("/api/cases/FW-2026-000123-H");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
        assertThat(Caller.json(answer).path("detail").asText()).isEqualTo("The name or the password is not right.");
    }

    @Test
    void leavesNoSessionBehindForACallOfAStranger() {
        assertThat(Caller.stranger(office).get("/api/nothing").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void givesANewSessionAtTheLogIn() throws Exception {
        String token = token();
        String before = session();

        logIn(token);

        assertThat(session()).isNotEmpty().isNotEqualTo(before);
        assertThat(get("/engine-rest/nothing").statusCode()).isEqualTo(401);
        assertThat(get(Desk.engine("/task?maxResults=1")).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsTheSessionsCookieFromScriptsAndOtherSites() throws Exception {
        HttpResponse<String> answer = get("/login");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void sendsThePagesTokenToThisSiteOnly() throws Exception {
        logIn(token());

        HttpResponse<String> answer = get("/camunda/app/tasklist/default/");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax"));
    }

    @Test
    void refusesALogInWithoutTheFormsToken() throws Exception {
        token();

        assertThat(logIn("").statusCode()).isEqualTo(403);
        assertThat(get(Desk.engine("/task?maxResults=1")).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesAChangeWithoutThePagesToken() throws Exception {
        logIn(token());
        get("/camunda/app/tasklist/default/");

        assertThat(post("/api/referrals").statusCode()).isEqualTo(403);
        assertThat(post(Desk.engine("/task/count")).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logout", "/camunda/api/admin/auth/user/default/logout"})
    void reallyLogsOut(String door) throws Exception {
        String token = token();
        logIn(token);
        String old = session();
        String fresh = TOKEN.matcher(get("/").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        browser.send(
                request(door)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + fresh))
                        .build(),
                BodyHandlers.ofString());

        HttpRequest.Builder again = HttpRequest.newBuilder(
                        URI.create(office.address() + Desk.engine("/task?maxResults=1")))
                .header("Cookie", "JSESSIONID=" + old)
                .header("Accept", "application/json");
        assertThat(Caller.send(again).statusCode()).isEqualTo(401);
        assertThat(get(Desk.engine("/task?maxResults=1")).statusCode()).isEqualTo(401);
    }

    private String token() throws Exception {
        Matcher token = TOKEN.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> logIn(String token) throws Exception {
        String form = "username=amina&password=" + DemoPeople.PASSWORD + (token.isEmpty() ? "" : "&_csrf=" + token);
        return browser.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path) throws Exception {
        return browser.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(office.address() + path)).header("Accept", "*/*");
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
