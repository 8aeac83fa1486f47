package org.fairway.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the direct payments officer found out about the conditions.
 *
 * @param askedBy who asks: the person, or the name of whoever is authorised
 * @param askedOn the day of the request
 * @param nominee who receives and manages the money for a person with capacity; null when they do it themselves
 * @param help the help that makes it manageable; null when none is needed
 * @param prohibition the order or licence condition that excludes the person; null when there is none
 * @param appropriateReasons why it is, or is not, an appropriate way to meet these needs
 * @param relative how somebody who will be paid is related to the person
 * @param relativeNecessary whether the council finds it necessary to let a relative be paid whom regulation 3 bars; null
 *     when none is barred
 * @param relativePaidFor what a relative would be paid for whom regulation 3 bars; null when none is barred
 * @param relativeReasons why it is, or is not, necessary; null when no relative is barred
 * @param ownWords what the person says about having a direct payment
 * @param meanwhile present exactly where a payment goes on through a loss of capacity that is for a time
 */
public record DirectPaymentCheck(
        UUID id,
        CaseNumber caseNumber,
        DirectPaymentTests tests,
        String askedBy,
        LocalDate askedOn,
        @Nullable String nominee,
        @Nullable String help,
        @Nullable String prohibition,
        String appropriateReasons,
        PaidRelative relative,
        @Nullable RelativePaidFor relativePaidFor,
        @Nullable Boolean relativeNecessary,
        @Nullable String relativeReasons,
        String ownWords,
        String checkedBy,
        LocalDate checkedOn,
        @Nullable Meanwhile meanwhile) {
    /**
     * Who manages the payment while the person has no capacity, and when it is looked at again.
     *
     * @param by who agreed to manage it
     * @param until the day on which it is looked at again at the latest
     */
    public record Meanwhile(String by, LocalDate until) {}

    /** What was written about the condition that fails; null where the answers alone say it. */
    public @Nullable String foundOut(FailedCondition failed) {
        return switch (failed) {
            case PROHIBITED -> prohibition;
            case CANNOT_BE_MANAGED -> help;
            case NOT_APPROPRIATE -> appropriateReasons;
            case LACKS_CAPACITY,
                    NOMINEE_DISAGREES,
                    NOT_SUPPORTED,
                    TOO_YOUNG,
                    NOW_ADULT,
                    IN_PRISON,
                    NOT_IN_BEST_INTERESTS,
                    NOTHING_TO_PAY,
                    NONE -> null;
        };
    }

    /** Whether the money may pay the relative who was named. Regulation 3 is no ground to refuse the direct payment. */
    public boolean mayPayRelative() {
        return relative.mayBePaid(relativeNecessary);
    }

    /** Whether the money may pay that relative for that: what was found necessary is one relative and one purpose. */
    public boolean mayPay(PaidRelative other, RelativePaidFor purpose) {
        return !other.isBarred() || (mayPayRelative() && relative == other && relativePaidFor == purpose);
    }
}
