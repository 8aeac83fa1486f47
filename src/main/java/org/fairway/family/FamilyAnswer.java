package org.fairway.family;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an offer. A refusal is for now: the offer is made again on a day that is agreed, and at once when the
 * carer asks or things change (Care Act 2014, section 11(5)-(7)).
 *
 * @param ownWords what they said, in their own words; null when they said nothing more
 * @param askAgainOn when the offer is made again; null when it need not be
 * @param person who accepted; null otherwise
 */
public record FamilyAnswer(
        UUID id,
        UUID offer,
        OfferAnswer answer,
        @Nullable String ownWords,
        @Nullable LocalDate askAgainOn,
        @Nullable PersonId person,
        LocalDate answeredOn,
        String recordedBy) {
    public FamilyAnswer {
        if ((answer == OfferAnswer.DECLINED || answer == OfferAnswer.ASK_LATER) && askAgainOn == null) {
            throw new IllegalArgumentException("An offer that is not accepted is made again on some day");
        }
        if (answer == OfferAnswer.ACCEPTED && person == null) {
            throw new IllegalArgumentException("An offer is accepted by somebody");
        }
    }
}
