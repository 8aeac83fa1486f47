package org.fairway.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The talk about how to take the budget: every way was explained, and the person chose in their own words. A direct
 * payment is only ever made at the person's request (Care Act 2014 section 31(1); Statutory Guidance 12.5).
 *
 * @param heldOn the day of the talk
 * @param choice the way that was chosen
 * @param directPaymentAskedFor whether the person, or someone authorised for them, asked for a direct payment
 * @param ownWords what the person said about it
 * @param paymentFrequency how often the direct payment is to be paid; null where none was chosen, or in plans written
 *     before this was asked
 */
public record ChoiceConversation(
        LocalDate heldOn,
        Deployment choice,
        boolean directPaymentAskedFor,
        String ownWords,
        @Nullable PaymentFrequency paymentFrequency) {
    /** How the budget is taken and how often it is paid, as a letter says it after "take it as", without the last full stop. */
    public String words() {
        return paymentFrequency == null
                ? choice.words()
                : choice.words() + ". We pay it " + paymentFrequency.words() + ", in advance";
    }
}
