package org.fairway.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairway.pathway.LegalBasis;

/**
 * The draft of a letter, which the worker may make personal before it is sent. Drafts are the texts of {@code letters/},
 * named after the kind: {@code ADVICE} is {@code letters/advice.txt}. In a draft {@code {name}} stands for a value and
 * {@code {>challenge}} for another draft that is put in its place. What only the worker can write stands in square brackets.
 * Where a case's legal basis calls for other words, there is a draft of that basis beside the ordinary one:
 * {@code challenge.children-act.txt}. How words are laid out: {@link LetterWords}.
 */
public final class LetterText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern TO_FILL = Pattern.compile("\\[[^\\[\\]]+]");
    private static final Pattern GREETING = Pattern.compile("(?m)^Dear .*$");
    private static final Pattern MARK = Pattern.compile("^(?:(?:#+|-)(?:\\s+|$))+");
    private static final Pattern PLACE = Pattern.compile("\\{(>?)([A-Za-z-]+)}");

    private LetterText() {}

    /**
     * The draft of that kind with the values put in.
     *
     * @throws IllegalArgumentException if there is no draft of that kind, or it names a value that is not given
     */
    static String of(String kind, Map<String, String> values) {
        return fill(name(kind), "", values);
    }

    /**
     * The draft of that kind for a case of that legal basis, with the values put in. A letter about a child greets the
     * parents.
     *
     * @throws IllegalArgumentException if there is no draft of that kind, or it names a value that is not given
     */
    static String of(String kind, LegalBasis basis, Map<String, String> values) {
        String words = fill(name(kind), "." + name(basis.name()), values);
        return basis == LegalBasis.CHILDREN_ACT ? GREETING.matcher(words).replaceFirst("Dear parents") : words;
    }

    private static String name(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A day as letters write it: {@code 22 November 2026}. */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** Words about somebody as they are said to them: {@code time for themselves} becomes {@code time for yourself}. */
    public static String toYou(String words) {
        return words.replace("they wish", "you wish").replace("themselves", "yourself");
    }

    /**
     * Words of somebody as they are quoted in a letter: they make no heading, no list and no place for anything, however
     * they begin.
     */
    public static String quoted(String words) {
        return words.strip()
                .lines()
                .map(line -> MARK.matcher(line.strip()).replaceFirst(""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"))
                .replace('{', '(')
                .replace('}', ')');
    }

    /** The first place in square brackets that the worker has not filled yet; a letter with one must not be sent. */
    public static Optional<String> unfilled(String letter) {
        return TO_FILL.matcher(letter).results().map(MatchResult::group).findFirst();
    }

    private static String fill(String draft, String basis, Map<String, String> values) {
        Matcher places = PLACE.matcher(read(draft, basis));
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            String name = places.group(2);
            String words = places.group(1).isEmpty() ? value(draft, name, values) : fill(name, basis, values);
            places.appendReplacement(text, Matcher.quoteReplacement(words));
        }
        return places.appendTail(text).toString().strip();
    }

    private static String value(String draft, String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The letter " + draft + " needs a value for " + name);
        }
        return value;
    }

    private static String read(String draft, String basis) {
        return text(draft + basis)
                .or(() -> text(draft))
                .orElseThrow(() -> new IllegalArgumentException("There is no draft letters/" + draft + ".txt"));
    }

    private static Optional<String> text(String draft) {
        try (InputStream file = LetterText.class.getResourceAsStream("/letters/" + draft + ".txt")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
