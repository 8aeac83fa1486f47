package org.fairway.process.task;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps account numbers out of free text. */
public final class AccountNumbers {
    public static final String NOT_HERE = "Write no account number here. The last four digits are enough.";
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{4}[ -]?\\d{4}(?!\\d)");

    private AccountNumbers() {}

    /** Objects to text that holds eight digits in a row. */
    public static Objections refuse(Objections objections, String field, @Nullable String text) {
        return objections.when(text != null && NUMBER.matcher(text).find(), field, NOT_HERE);
    }
}
