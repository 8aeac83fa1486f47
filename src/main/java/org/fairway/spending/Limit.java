package org.fairway.spending;

/** Whether what is asked about keeps within the limit for its kind. */
public enum Limit {
    WITHIN,
    OVER,
    /** It depends on a text of law that nobody has confirmed. */
    UNCLEAR;

    static Limit of(boolean within) {
        return within ? WITHIN : OVER;
    }
}
