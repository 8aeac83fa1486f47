package org.fairway.process.family;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fairway.person.Relationship;

/** How forms and letters of this stage write things. */
final class Words {
    static final String TOO_LONG = "This is too long. Shorten it.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String relationship(Relationship relationship) {
        return switch (relationship) {
            case PARTNER -> "a husband, wife or partner";
            case PARENT -> "a parent";
            case SON_OR_DAUGHTER -> "a son or daughter";
            case BROTHER_OR_SISTER -> "a brother or sister";
            case GRANDPARENT -> "a grandparent";
            case GRANDCHILD -> "a grandchild";
            case OTHER_RELATIVE -> "a relative";
            case FRIEND_OR_NEIGHBOUR -> "a friend or neighbour";
            case OTHER -> "someone who knows them";
        };
    }
}
