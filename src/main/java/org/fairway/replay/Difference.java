package org.fairway.replay;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that came out differently.
 *
 * @param what where, such as {@code working[3].amount}
 * @param kept what the record says
 * @param again what making the decision again says
 */
public record Difference(String what, String kept, String again) {
    /** Every difference between two records of one kind, line by line. Empty where they say the same. */
    public static List<Difference> between(String what, @Nullable Object kept, @Nullable Object again) {
        List<Difference> found = new ArrayList<>();
        compare(what, kept, again, found);
        return found;
    }

    private static void compare(String what, @Nullable Object kept, @Nullable Object again, List<Difference> found) {
        if (kept instanceof Record one && again instanceof Record other && one.getClass() == other.getClass()) {
            for (RecordComponent part : one.getClass().getRecordComponents()) {
                compare(what + "." + part.getName(), read(part, one), read(part, other), found);
            }
        } else if (kept instanceof List<?> some && again instanceof List<?> others) {
            for (int line = 0; line < Math.max(some.size(), others.size()); line++) {
                compare("%s[%d]".formatted(what, line), at(some, line), at(others, line), found);
            }
        } else if (!same(kept, again)) {
            found.add(new Difference(what, String.valueOf(kept), String.valueOf(again)));
        }
    }

    private static boolean same(@Nullable Object kept, @Nullable Object again) {
        if (kept instanceof BigDecimal one && again instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        return Objects.equals(kept, again);
    }

    private static @Nullable Object at(List<?> lines, int line) {
        return line < lines.size() ? lines.get(line) : null;
    }

    private static @Nullable Object read(RecordComponent part, Record record) {
        try {
            Method accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("A record of " + record.getClass() + " cannot be compared", unreadable);
        }
    }
}
