package org.fairway.database;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fairway.kernel.Money;

/** How money is written inside a column that is only read back whole: as whole pence. */
public abstract class PenceAsNumber {
    @JsonValue
    abstract long pence();

    @JsonCreator
    static Money ofPence(long pence) {
        return Money.ofPence(pence);
    }
}
