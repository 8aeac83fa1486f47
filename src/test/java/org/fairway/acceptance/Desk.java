package org.fairway.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairway.demo.DemoPeople;

/**
 * Somebody signed in at the work list. It takes the very route that the work list's pages take: a session, its token, and
 * the engine's interface behind the webapps.
 */
public final class Desk {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;
    private final String person;
    private final BiConsumer<String, Runnable> handingIn;

    private Desk(String address, String person, BiConsumer<String, Runnable> handingIn) {
        this.address = address;
        this.person = person;
        this.handingIn = handingIn;
    }

    static Desk signIn(String address, String person, BiConsumer<String, Runnable> handingIn) {
        Desk desk = new Desk(address, person, handingIn);
        Matcher csrf = CSRF.matcher(desk.get("/login").body());
        if (!csrf.find()) {
            throw new AssertionError("The log-in page has no token");
        }
        String form = "username=" + person + "&password=" + DemoPeople.PASSWORD + "&_csrf="
                + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
        HttpResponse<String> answer = desk.send(HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new AssertionError(person + " cannot sign in: " + answer.statusCode());
        }
        // With the page comes the token, and a call without it ends the session
        if (desk.get("/camunda/app/tasklist/default/").statusCode() == 403) {
            desk.get("/camunda/app/cockpit/default/");
        }
        return desk;
    }

    /** Starts a process as the work list does and gives its business key. */
    public String start(String processKey) {
        JsonNode definition = json(found(engine("/process-definition/key/" + processKey)));
        JsonNode instance = json(expect(
                200,
                post(
                        engine("/process-definition/" + definition.path("id").asText() + "/submit-form"),
                        Map.of("variables", Map.of()))));
        return instance.path("businessKey").asText();
    }

    /** The task of the case that this person can see; fails when there is not exactly one. */
    public String task(String businessKey, String taskKey) {
        List<String> tasks = tasks(businessKey, taskKey);
        if (tasks.size() != 1) {
            throw new AssertionError(person + " sees " + tasks.size() + " tasks " + taskKey + " of " + businessKey
                    + "; open tasks in sight: " + keys(businessKey));
        }
        return tasks.get(0);
    }

    public boolean sees(String businessKey, String taskKey) {
        return !tasks(businessKey, taskKey).isEmpty();
    }

    /** The keys of all tasks of the case that this person can see. */
    public List<String> keys(String businessKey) {
        List<String> keys = new ArrayList<>();
        json(found(engine("/task?maxResults=100&processInstanceBusinessKey=" + businessKey)))
                .forEach(task -> keys.add(task.path("taskDefinitionKey").asText()));
        return keys;
    }

    private List<String> tasks(String businessKey, String taskKey) {
        List<String> ids = new ArrayList<>();
        json(found(engine("/task?maxResults=100&processInstanceBusinessKey=" + businessKey + "&taskDefinitionKey="
                        + taskKey)))
                .forEach(task -> ids.add(task.path("id").asText()));
        return ids;
    }

    /** Takes the task and hands in its form; fails unless it is accepted. */
    public void complete(String businessKey, String taskKey, Map<String, ?> answers) {
        String task = task(businessKey, taskKey);
        claim(task);
        handingIn.accept(taskKey, () -> expect(204, submit(task, answers)));
    }

    /** Takes the task and hands in its form; fails unless it is refused. Gives what was wrong. */
    public Refusal refused(String businessKey, String taskKey, Map<String, ?> answers) {
        String task = task(businessKey, taskKey);
        claim(task);
        return refusal(expect(400, submit(task, answers)));
    }

    public Refusal refusal(HttpResponse<String> answer) {
        JsonNode body = json(answer);
        Map<String, String> problems = new LinkedHashMap<>();
        body.path("problems")
                .forEach(problem -> problems.put(
                        problem.path("field").asText(), problem.path("reason").asText()));
        return new Refusal(answer.statusCode(), body.path("message").asText(), problems);
    }

    public void claim(String task) {
        expect(204, post(engine("/task/" + task + "/claim"), Map.of("userId", person)));
    }

    /** Hands in a form as the work list does: lists as JSON text, everything else as it is. */
    public HttpResponse<String> submit(String task, Map<String, ?> answers) {
        return post(engine("/task/" + task + "/submit-form"), Map.of("variables", variables(answers)));
    }

    public static Map<String, Object> variables(Map<String, ?> answers) {
        Map<String, Object> variables = new LinkedHashMap<>();
        answers.forEach((name, value) -> {
            Submitted.note(name, value);
            variables.put(
                    name, value instanceof List<?> rows ? Map.of("type", "Json", "value", text(rows)) : single(value));
        });
        return variables;
    }

    private static Map<String, Object> single(Object value) {
        Map<String, Object> variable = new LinkedHashMap<>();
        variable.put("value", value);
        return variable;
    }

    /** The first values of the task's form. */
    public JsonNode form(String businessKey, String taskKey) {
        JsonNode values = json(expect(
                200, get(engine("/task/" + task(businessKey, taskKey) + "/form-variables?deserializeValues=false"))));
        ObjectNode form = JSON.createObjectNode();
        values.properties().forEach(entry -> form.set(entry.getKey(), value(entry.getValue())));
        return form;
    }

    private static JsonNode value(JsonNode variable) {
        return variable.path("type").asText().equals("Json")
                ? read(variable.path("value").asText())
                : variable.path("value");
    }

    private HttpResponse<String> found(String path) {
        return expect(200, get(path));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header(
                        "Accept",
                        path.startsWith("/camunda/api") || path.startsWith("/api") ? "application/json" : "*/*")
                .GET());
    }

    public HttpResponse<String> post(String path, Object body) {
        return call("POST", path, text(body));
    }

    /** Sends the text as the work list's pages send theirs. */
    public HttpResponse<String> call(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", token())
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The path of the engine's interface behind the work list. */
    public static String engine(String path) {
        return "/camunda/api/engine/engine/default" + path;
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new AssertionError("Expected " + status + " from " + answer.uri() + " but got " + answer.statusCode()
                    + ": " + answer.body());
        }
        return answer;
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return read(answer.body());
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("Not JSON: " + text, notJson);
        }
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
