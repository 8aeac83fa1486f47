package org.fairway.process.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How forms and letters of this stage write things. */
final class Words {
    static final String TOO_LONG = "This is too long. Shorten it.";
    static final String HOURS = "Write hours a week, such as 3.5: more than 0 and no more than 168.";
    static final String NOT_YET = "This day has not come yet.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String bullets(List<String> sentences) {
        return sentences.stream().map(sentence -> "- " + sentence).collect(Collectors.joining("\n"));
    }

    static String paragraphs(List<String> sentences) {
        return String.join("\n\n", sentences);
    }
}
