package org.fairway.payment.file.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns of one record, counted from one, and what is wrong with them. A fault says where, never what stands there. */
final class Columns {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int FAULTS_MAX = 50;
    private final String record;
    private final long line;
    private final List<String> faults;

    Columns(String record, long line, List<String> faults) {
        this.record = record;
        this.line = line;
        this.faults = faults;
    }

    /** All faults of a file, of which so many are told. */
    static List<String> faults() {
        return new ArrayList<>();
    }

    String text(int from, int to) {
        return record.substring(from - 1, to);
    }

    String whole() {
        return record;
    }

    Columns must(int from, String expected) {
        return must(
                from,
                from + expected.length() - 1,
                text(from, from + expected.length() - 1).equals(expected));
    }

    Columns blank(int from, int to) {
        return must(from, to, text(from, to).isBlank());
    }

    Columns must(int from, int to, boolean sound) {
        if (!sound && faults.size() < FAULTS_MAX) {
            faults.add("Line " + line + ", columns " + from + " to " + to + ", is not as Standard 18 has it.");
        }
        return this;
    }

    /** Digits that are not all 0. */
    String number(int from, int to) {
        String text = text(from, to);
        must(from, to, DIGITS.matcher(text).matches() && text.chars().anyMatch(digit -> digit != '0'));
        return text;
    }

    long amount(int from, int to) {
        String text = number(from, to);
        return DIGITS.matcher(text).matches() ? Long.parseLong(text) : 0;
    }

    /** A blank, two digits of the year and three of the day; null, and a fault, when it is no day. */
    @Nullable
    LocalDate day(int from) {
        Optional<LocalDate> day = parsed(text(from, from + 5));
        must(from, from + 5, day.isPresent());
        return day.orElse(null);
    }

    private static Optional<LocalDate> parsed(String text) {
        if (text.charAt(0) != ' ' || !DIGITS.matcher(text.substring(1)).matches()) {
            return Optional.empty();
        }
        LocalDate year = LocalDate.of(2000 + Integer.parseInt(text.substring(1, 3)), 1, 1);
        int day = Integer.parseInt(text.substring(3));
        return day >= 1 && day <= year.lengthOfYear() ? Optional.of(year.withDayOfYear(day)) : Optional.empty();
    }
}
