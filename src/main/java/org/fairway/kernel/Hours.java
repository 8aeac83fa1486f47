package org.fairway.kernel;

import java.math.BigDecimal;

/** Hours as people read them. */
public final class Hours {
    private Hours() {}

    /** Such as "1 hour", "4.5 hours". */
    public static String words(BigDecimal hours) {
        return plain(hours) + (hours.compareTo(BigDecimal.ONE) == 0 ? " hour" : " hours");
    }

    /** Without noughts that say nothing. */
    public static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }
}
