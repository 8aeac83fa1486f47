package org.fairway.web.calculator;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairway.kernel.KeptText;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/** One value of a body, read as what it should be or refused with the reason. */
final class SentValue {
    private static final Pattern POUNDS = Pattern.compile("[0-9]{1,9}[.][0-9]{2}");
    private static final Pattern FAR_TOO_MUCH = Pattern.compile("[0-9]{10,}[.][0-9]{2}");
    private static final Pattern BELOW_NOTHING = Pattern.compile("-[0-9.]+");
    private static final int TEXT_MAX = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private final JsonNode sent;
    private final String path;
    private final Refusals refusals;

    private SentValue(JsonNode sent, String path, Refusals refusals) {
        this.sent = sent;
        this.path = path;
        this.refusals = refusals;
    }

    /** Whether a value of the type is one value and no object with fields. */
    static boolean reads(Class<?> type) {
        return type == Money.class;
    }

    static @Nullable Object of(JsonNode sent, Class<?> type, String path, Refusals refusals) {
        SentValue value = new SentValue(sent, path, refusals);
        if (type.isEnum()) {
            return value.code(type);
        }
        if (type == Money.class) {
            return value.money();
        }
        if (type == LocalDate.class) {
            return value.day();
        }
        if (type == boolean.class || type == Boolean.class) {
            return sent.isBoolean() ? (Object) sent.asBoolean() : value.refuse("Send true or false.");
        }
        if (type == int.class || type == Integer.class) {
            return sent.isInt() ? (Object) sent.intValue() : value.refuse("Send a whole number.");
        }
        if (type == BigDecimal.class) {
            return value.number();
        }
        return value.text();
    }

    private @Nullable Object refuse(String reason) {
        refusals.add(path, sent.isTextual() ? sent.asText() : sent, reason);
        return null;
    }

    private @Nullable Object code(Class<?> type) {
        Enum<?>[] codes = (Enum<?>[]) type.getEnumConstants();
        for (Enum<?> code : codes) {
            if (sent.isTextual() && code.name().equals(sent.asText())) {
                return code;
            }
        }
        return refuse("This code is not known. It is one of: "
                + Arrays.stream(codes).map(Enum::name).collect(Collectors.joining(", "))
                + ".");
    }

    private @Nullable Object money() {
        if (sent.isTextual() && POUNDS.matcher(sent.asText()).matches()) {
            return Money.ofPounds(new BigDecimal(sent.asText()));
        }
        if (FAR_TOO_MUCH.matcher(sent.asText()).matches()) {
            return refuse("Check this amount: nothing costs so much.");
        }
        return refuse(
                BELOW_NOTHING.matcher(sent.asText()).matches()
                        ? "An amount cannot be less than nothing."
                        : "Send an amount as text in pounds with two places, such as \"343.90\".");
    }

    private @Nullable Object day() {
        try {
            LocalDate day = sent.isTextual() ? LocalDate.parse(sent.asText()) : null;
            if (day != null) {
                return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)
                        ? refuse("This day is out of the question. Check the year.")
                        : day;
            }
        } catch (DateTimeException notADay) {
            // Said below
        }
        return refuse("Send a date as 2026-11-22.");
    }

    private @Nullable Object number() {
        BigDecimal number = sent.isNumber() ? sent.decimalValue() : null;
        if (number == null) {
            return refuse("Send a number.");
        }
        int places = Math.max(0, number.stripTrailingZeros().scale());
        return places > 2 ? refuse("Send no more than two decimal places.") : number.setScale(places);
    }

    private @Nullable Object text() {
        String text = sent.isTextual() ? sent.asText().strip() : "";
        if (text.isEmpty()) {
            return refuse(sent.isTextual() ? "This is needed, and it is empty." : "Send this as text.");
        }
        if (text.codePointCount(0, text.length()) > TEXT_MAX) {
            return refuse("This is too long: use %d characters or fewer.".formatted(TEXT_MAX));
        }
        return KeptText.isFit(text) ? text : refuse("This has characters that nobody can read.");
    }
}
