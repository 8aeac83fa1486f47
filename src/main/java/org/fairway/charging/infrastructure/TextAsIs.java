package org.fairway.charging.infrastructure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a record of one text is written inside a column that is only read back whole: as that text. */
abstract class TextAsIs {
    @JsonCreator
    TextAsIs(String text) {}

    @JsonValue
    abstract String text();
}
