package org.fairway.signoff;

import java.util.Arrays;
import java.util.Optional;
import org.fairway.reference.RowName;

/** What a limit of approval is set on. */
public enum LimitKind {
    /** What the plan costs a week, in pounds. */
    WEEKLY,
    /** What the plan costs once, in pounds. */
    ONE_OFF,
    /** By how much the plan goes above the indicative budget, in per cent. */
    OVER_INDICATIVE;

    String key() {
        return RowName.of(this);
    }

    static Optional<LimitKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
