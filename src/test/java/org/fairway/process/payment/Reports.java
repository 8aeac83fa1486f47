package org.fairway.process.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.Office;

/** Brings reports to the page of returns as a browser does, and presses the buttons of the page of files. */
final class Reports {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----report";
    private final Office office;

    Reports(Office office) {
        this.office = office;
    }

    /** Gives what the page says afterwards. */
    String take(String person, String kind, String report) {
        HttpResponse<String> answer = post(person, kind, report);
        return answer.statusCode() == 302 ? office.desk(person).get("/returns").body() : answer.body();
    }

    HttpResponse<String> post(String person, String kind, String report) {
        String body = part("_csrf", "", token(person)) + part("kind", "", kind)
                + part("report", "; filename=\"report\"\r\nContent-Type: application/octet-stream", report)
                + "--" + BOUNDARY + "--\r\n";
        return send(person, "/returns", "multipart/form-data; boundary=" + BOUNDARY, body);
    }

    HttpResponse<String> send(String person, String path) {
        String token = URLEncoder.encode(token(person), StandardCharsets.UTF_8);
        return send(person, path, "application/x-www-form-urlencoded", "_csrf=" + token);
    }

    private HttpResponse<String> send(String person, String path, String type, String body) {
        Desk desk = office.desk(person);
        return desk.send(HttpRequest.newBuilder(URI.create(office.address() + path))
                .header("Content-Type", type)
                .header("Accept", "text/html, */*")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String token(String person) {
        Matcher token = TOKEN.matcher(office.desk(person).get("/").body());
        assertThat(token.find()).as("the page has a token").isTrue();
        return token.group(1);
    }

    private static String part(String name, String more, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value
                + "\r\n";
    }
}
