package org.fairway.referral;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is already known when a referral begins: it came from another system, or from a case that ended. It fills the form
 * of the first contact and decides nothing.
 *
 * @param earlierCase the person's case that ended; null when there was none
 * @param words what was said
 */
public record ReferralRequest(
        LocalDate receivedOn,
        @Nullable CaseNumber earlierCase,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String nhsNumber,
        @Nullable String telephone,
        @Nullable String requesterName,
        String words) {
    /** The person of a case that ended needs something again. */
    public static ReferralRequest after(CaseNumber earlierCase, LocalDate receivedOn, String words) {
        return new ReferralRequest(receivedOn, earlierCase, null, null, null, null, null, null, words);
    }
}
