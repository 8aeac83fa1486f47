package org.fairway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.Office;

/** Sends the forms of pages, with the token that the page gives. */
final class PagePost {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----fairway";

    private final Office office;

    PagePost(Office office) {
        this.office = office;
    }

    HttpResponse<String> send(String person, String path, Map<String, String> fields) {
        Desk desk = office.desk(person);
        return desk.send(request(path, "application/x-www-form-urlencoded", encoded(fields) + "&_csrf=" + token(desk)));
    }

    HttpResponse<String> sendWithoutToken(String person, String path, Map<String, String> fields) {
        return office.desk(person).send(request(path, "application/x-www-form-urlencoded", encoded(fields)));
    }

    /** Files are those fields whose words have more than a line. */
    HttpResponse<String> upload(String person, String path, Map<String, String> fields) {
        Desk desk = office.desk(person);
        StringBuilder body = new StringBuilder();
        part(body, "_csrf", token(desk));
        fields.forEach((name, value) -> part(body, name, value));
        body.append("--").append(BOUNDARY).append("--\r\n");
        return desk.send(request(path, "multipart/form-data; boundary=" + BOUNDARY, body.toString()));
    }

    private static void part(StringBuilder body, String name, String value) {
        boolean file = value.contains("\n");
        body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n"
                .formatted(BOUNDARY, name, file ? "; filename=\"table.txt\"\r\nContent-Type: text/plain" : ""));
        body.append("\r\n").append(value).append("\r\n");
    }

    private HttpRequest.Builder request(String path, String type, String body) {
        return HttpRequest.newBuilder(URI.create(office.address() + path))
                .header("Content-Type", type)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String token(Desk desk) {
        Matcher token = TOKEN.matcher(desk.get("/").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
