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
            case PARTNER -> "their husband, wife or partner";
            case PARENT -> "their parent";
            case SON_OR_DAUGHTER -> "their son or daughter";
            case BROTHER_OR_SISTER -> "their brother or sister";
            case GRANDPARENT -> "their grandparent";
            case GRANDCHILD -> "their grandchild";
            case OTHER_RELATIVE -> "a relative";
            case FRIEND_OR_NEIGHBOUR -> "a friend or neighbour";
            case OTHER -> "someone who knows them";
        };
    }
}
