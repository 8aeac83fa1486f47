package org.fairway.reference;

import java.util.Set;

/** Which units are counted and not measured. */
public final class Units {
    private static final Set<String> WHOLE =
            Set.of("years", "months of age", "weeks", "days", "nights", "rows", "people");

    private Units() {}

    /** Whether a value in the unit has no fraction, such as {@code years}: rules read it as a whole number. */
    public static boolean whole(String unit) {
        return WHOLE.contains(unit);
    }
}
