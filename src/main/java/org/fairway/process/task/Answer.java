package org.fairway.process.task;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.fairway.kernel.KeptText;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One answer read as the kind that is wanted, or what is wrong with it.
 *
 * @param value the answer; null when the question was left blank
 */
record Answer(@Nullable Object value, Optional<String> problem) {
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    static Answer read(Class<?> wanted, @Nullable Object sent) {
        if (wanted == boolean.class || wanted == Boolean.class) {
            return yesOrNo(wanted, sent);
        }
        if (sent == null || (sent instanceof String text && text.isBlank())) {
            return of(null);
        }
        if (wanted == Integer.class || wanted == int.class) {
            return sent instanceof Integer
                    ? of(sent)
                    : parsed(sent, Integer::valueOf, "Write a whole number, such as 12.");
        }
        if (!(sent instanceof String text)) {
            return wrong("This answer cannot be read.");
        }
        String answer = text.strip();
        if (wanted == String.class) {
            return KeptText.isFit(answer) ? of(answer) : wrong("This answer has characters that cannot be kept.");
        }
        if (wanted == LocalDate.class) {
            return date(answer);
        }
        if (wanted == Money.class) {
            return Money.parse(answer)
                    .map(Answer::of)
                    .orElse(wrong("Write an amount in pounds and pence, such as 23.91."));
        }
        if (wanted == BigDecimal.class) {
            return answer.matches("-?\\d{1,9}(\\.\\d{1,4})?")
                    ? of(new BigDecimal(answer))
                    : wrong("Write a number, such as 10.5.");
        }
        if (wanted.isEnum()) {
            return choice(wanted, answer);
        }
        throw new IllegalStateException("No form can answer with a " + wanted.getName());
    }

    private static Answer yesOrNo(Class<?> wanted, @Nullable Object sent) {
        if (sent == null) {
            return of(wanted == boolean.class ? Boolean.FALSE : null);
        }
        return sent instanceof Boolean ? of(sent) : wrong("Tick the box or leave it.");
    }

    private static Answer date(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? wrong("Check the year of this date.") : of(day);
        } catch (DateTimeException notADate) {
            return wrong("Write a date, such as 22/11/2026.");
        }
    }

    private static Answer choice(Class<?> wanted, String text) {
        for (Object constant : wanted.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return of(constant);
            }
        }
        return wrong("Choose one of the answers given.");
    }

    private static Answer parsed(Object sent, Function<String, Object> parse, String otherwise) {
        try {
            return sent instanceof String text ? of(parse.apply(text.strip())) : wrong(otherwise);
        } catch (NumberFormatException notANumber) {
            return wrong(otherwise);
        }
    }

    private static Answer of(@Nullable Object value) {
        return new Answer(value, Optional.empty());
    }

    private static Answer wrong(String reason) {
        return new Answer(null, Optional.of(reason));
    }
}
