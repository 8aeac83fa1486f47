package org.fairway.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person says about the plan. The council must take all reasonable steps to agree it with them (Care Act 2014
 * section 25(5)); where they do not agree, it goes on with their disagreement recorded beside it.
 *
 * @param speaker whose words they are
 * @param ownWords the view in the person's own words
 * @param wantedChanges what they want changed; present when they want changes
 * @param copies what they have been sent
 */
public record PersonsView(
        PlanId plan,
        LocalDate givenOn,
        Stance stance,
        Speaker speaker,
        String ownWords,
        @Nullable String wantedChanges,
        CopiesSent copies) {
    /** Where the person stands. */
    public enum Stance {
        AGREES,
        DISAGREES,
        WANTS_CHANGES
    }

    /** Who speaks. */
    public enum Speaker {
        PERSON,
        ADVOCATE,
        FAMILY_OR_FRIEND,
        AUTHORISED_PERSON
    }
}
