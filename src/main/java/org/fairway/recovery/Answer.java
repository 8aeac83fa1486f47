package org.fairway.recovery;

import java.time.LocalDate;
import org.fairway.kernel.Money;

/**
 * What the person said to the claim and what they can afford.
 *
 * @param words their own words; empty when nothing came
 * @param leftAWeek what is left to them a week above their minimum income and what they pay for care and disability
 * @param balance what is in the direct payment account
 * @param offered what they offer to pay at once from other money
 */
public record Answer(
        RecoveryId recovery,
        Stance stance,
        String words,
        Money leftAWeek,
        Money balance,
        Money offered,
        LocalDate answeredOn,
        String by) {
    /** How they see it. */
    public enum Stance {
        AGREES("agrees"),
        OBJECTS("objects"),
        NO_ANSWER("has not answered");

        private final String words;

        Stance(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
