package org.fairway.charging;

import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Why a full assessment was not needed: SI 2014/2672, regulation 10. It needs the person's agreement, and they can have a
 * full one whenever they ask.
 *
 * @param evidence what showed it
 * @param charge what the person plainly can pay a week, for {@link Ground#SMALL_CHARGE} only, because without it they would owe
 *     the whole of any cost; null for the others and in records of before it was asked
 */
public record LightTouch(
        Ground ground, String evidence, @Nullable Money charge) {
    /** What can be seen without a full assessment. */
    public enum Ground {
        /** The person plainly has capital above the upper limit and pays the full cost. */
        CAPITAL_ABOVE_LIMIT(
                "It is plain without a full assessment that your savings and other capital are above the limit"),
        /** The charge is small and the person plainly has the income to pay it: they owe that sum, and never more than care costs. */
        SMALL_CHARGE("The charge is small, and it is plain without a full assessment that you can pay it"),
        /** The benefits that the person gets show that nothing could be asked. */
        BENEFITS_SHOW_NOTHING_DUE(
                "The benefits that you get show without a full assessment that you have nothing to pay");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** As the person reads it. */
        public String words() {
            return words;
        }
    }
}
