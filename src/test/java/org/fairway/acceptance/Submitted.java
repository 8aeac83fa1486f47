package org.fairway.acceptance;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fairway.demo.DemoPeople;
import org.fairway.demo.DemoPeople.Colleague;

/** The words that tests have handed in, none of which may turn up in the engine's tables. */
final class Submitted {
    private static final int ACCOUNT_DIGITS = 8;
    private static final Set<String> WORDS = ConcurrentHashMap.newKeySet();
    private static final Set<String> SIGN_INS =
            DemoPeople.COLLEAGUES.stream().map(Colleague::id).collect(Collectors.toUnmodifiableSet());

    private Submitted() {}

    /** Notes an answer; an account number as its bare digits. */
    static void note(String question, Object value) {
        if (question.equals("accountNumber") && value instanceof String number) {
            String digits = number.replaceAll("\\D", "");
            if (digits.length() == ACCOUNT_DIGITS) {
                WORDS.add(digits);
            }
        } else {
            note(value);
        }
    }

    /**
     * Notes free text: not choices in capitals, dates, amounts or the shortest words, which say nothing of a person, nor
     * the names by which colleagues sign in, which the engine keeps as theirs.
     */
    private static void note(Object value) {
        if (value instanceof String text
                && text.length() >= 5
                && text.matches("(?s).*[a-z].*")
                && !SIGN_INS.contains(text)) {
            WORDS.add(text);
        } else if (value instanceof Collection<?> rows) {
            rows.forEach(Submitted::note);
        } else if (value instanceof Map<?, ?> row) {
            row.values().forEach(Submitted::note);
        }
    }

    static Set<String> words() {
        return Set.copyOf(WORDS);
    }
}
