package org.fairway.enquiry;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/** The cases that are or were paid, by the name of whose budget it is or of who is paid. */
public interface FindCases {
    /** The cases of people whose name begins with the words, in order of names. */
    List<Found> named(String words, @Nullable Place after, int most);

    /**
     * A case that is paid.
     *
     * @param team the team that holds it
     */
    record Found(CaseNumber caseNumber, String familyName, String givenName, LocalDate born, String team) {
        public Place place() {
            return new Place(familyName, givenName, caseNumber.text());
        }
    }

    /** Where a page ends. */
    record Place(String familyName, String givenName, String caseNumber) {}
}
