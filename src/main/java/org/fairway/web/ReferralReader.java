package org.fairway.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fairway.kernel.KeptText;
import org.fairway.person.NhsNumber;
import org.fairway.process.engine.Role;
import org.fairway.web.Problems.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads a referral strictly, and finds everything that is wrong with it at once. */
final class ReferralReader {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> FIELDS = Set.of(
            "words",
            "receivedOn",
            "team",
            "givenName",
            "familyName",
            "birthDate",
            "nhsNumber",
            "telephone",
            "requesterName");
    private static final int OLDEST_YEARS = 120;
    private static final int LATEST_MONTHS = 12;

    private final List<FieldProblem> problems = new ArrayList<>();
    private final JsonNode body;
    private final LocalDate today;

    private ReferralReader(JsonNode body, LocalDate today) {
        this.body = body;
        this.today = today;
    }

    /** The referral; throws a refusal that names every field that is wrong. */
    static Received read(byte[] body, Set<String> groups, LocalDate today) {
        JsonNode sent = object(body);
        return new Received(new ReferralReader(sent, today).read(groups), digest(sent));
    }

    /** Over what was sent and not over what was filled in, so that it is the same on another day. */
    private static String digest(JsonNode sent) {
        try {
            byte[] canonical = JSON.writeValueAsBytes(JSON.convertValue(sent, TreeMap.class));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("A referral cannot be digested", impossible);
        }
    }

    private static JsonNode object(byte[] body) {
        try {
            JsonNode read = JSON.readTree(body);
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (IOException notJson) {
            // Said below; the parser's own words quote what was sent
        }
        throw Problems.refused(HttpStatus.BAD_REQUEST, "The body cannot be read. Send one JSON object.");
    }

    private NewReferral read(Set<String> groups) {
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                problems.add(new FieldProblem(shortened(name), "A referral has no field of this name."));
            }
        });
        String words = text("words", 4000);
        LocalDate received = received();
        String team = team(groups);
        NewReferral referral = new NewReferral(
                words == null ? "" : words,
                received,
                team == null ? "" : team,
                text("givenName", 80),
                text("familyName", 80),
                born(),
                nhsNumber(),
                telephone(),
                text("requesterName", 120));
        if (words == null
                && problems.stream().noneMatch(problem -> problem.field().equals("words"))) {
            problem("words", "Say what the person needs, in a sentence or two.");
        }
        if (!problems.isEmpty()) {
            throw Problems.refused(
                    HttpStatus.BAD_REQUEST, "The referral cannot be taken in as it is. Nothing was kept.", problems);
        }
        return referral;
    }

    private @Nullable String text(String field, int charactersMax) {
        JsonNode value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        String text = value.isTextual() ? value.asText().strip() : null;
        if (text == null) {
            problem(field, "Send this as text.");
        } else if (text.codePointCount(0, text.length()) > charactersMax) {
            problem(field, "This is too long: use %,d characters or fewer.".formatted(charactersMax));
        } else if (!KeptText.isFit(text)) {
            problem(field, "This has characters that cannot be kept.");
        } else if (!text.isEmpty()) {
            return text;
        }
        return null;
    }

    private @Nullable LocalDate day(String field) {
        String text = text(field, 10);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            problem(field, "Send a date as 2026-11-22.");
            return null;
        }
    }

    private LocalDate received() {
        LocalDate day = day("receivedOn");
        if (day == null) {
            return today;
        }
        if (day.isAfter(today)) {
            problem("receivedOn", "This date is in the future.");
        } else if (day.isBefore(today.minusMonths(LATEST_MONTHS))) {
            problem("receivedOn", "This date is more than a year ago. Check the year.");
        }
        return day;
    }

    private @Nullable LocalDate born() {
        LocalDate day = day("birthDate");
        if (day != null && day.isAfter(today)) {
            problem("birthDate", "A date of birth cannot be in the future.");
        } else if (day != null && day.isBefore(today.minusYears(OLDEST_YEARS))) {
            problem(
                    "birthDate",
                    "This date of birth makes the person over %d. Check the year.".formatted(OLDEST_YEARS));
        }
        return day;
    }

    private @Nullable String nhsNumber() {
        String typed = text("nhsNumber", 14);
        if (typed == null) {
            return null;
        }
        Optional<NhsNumber> number = NhsNumber.parse(typed);
        if (number.isEmpty()) {
            problem("nhsNumber", "This is not an NHS number: check its ten digits, or leave it out.");
        }
        return number.map(NhsNumber::digits).orElse(null);
    }

    private @Nullable String telephone() {
        String typed = text("telephone", 30);
        if (typed != null && !typed.matches("[0-9+() .-]{5,30}")) {
            problem("telephone", "Send a telephone number in digits, or leave it out.");
        }
        return typed;
    }

    private @Nullable String team(Set<String> groups) {
        String named = text("team", 20);
        if (named != null) {
            if (!Role.TEAMS.contains(named)) {
                problem("team", "This is not a team. The teams are " + String.join(", ", Role.TEAMS) + ".");
            }
            return named;
        }
        Optional<String> own = Role.TEAMS.stream()
                .filter(team -> groups.stream().anyMatch(group -> group.startsWith(team + "-")))
                .findFirst();
        if (own.isEmpty()
                && problems.stream().noneMatch(problem -> problem.field().equals("team"))) {
            problem("team", "Your account is in no team, so name the team that is to take it in.");
        }
        return own.orElse(null);
    }

    private void problem(String field, String reason) {
        problems.add(new FieldProblem(field, reason));
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    /**
     * A referral as it came.
     *
     * @param digest the same for every call that says the same
     */
    record Received(NewReferral referral, String digest) {}
}
