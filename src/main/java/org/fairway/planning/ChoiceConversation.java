package org.fairway.planning;

import java.time.LocalDate;

/**
 * The talk about how to take the budget: every way was explained, and the person chose in their own words. A direct
 * payment is only ever made at the person's request (Care Act 2014 section 31(1); Statutory Guidance 12.5).
 *
 * @param heldOn the day of the talk
 * @param choice the way that was chosen
 * @param directPaymentAskedFor whether the person, or someone authorised for them, asked for a direct payment
 * @param ownWords what the person said about it
 */
public record ChoiceConversation(LocalDate heldOn, Deployment choice, boolean directPaymentAskedFor, String ownWords) {}
