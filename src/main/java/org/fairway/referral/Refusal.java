package org.fairway.referral;

/**
 * Why something that was handed in cannot be kept.
 *
 * @param field the question it is about, by the name of the answer; with the row for repeating rows: {@code carers[1].birthDate}
 * @param reason what is wrong and how to mend it, as a sentence
 */
public record Refusal(String field, String reason) {}
