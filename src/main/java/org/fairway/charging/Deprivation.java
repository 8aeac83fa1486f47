package org.fairway.charging;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.kernel.Sentence;

/**
 * What a person gave away or gave up, and what a finance officer found about it: SI 2014/2672, regulations 17 and 22. Whether
 * somebody did so to pay less is a matter of their reasons, so it is judged by a person and never worked out.
 *
 * @param what what it was, in plain words
 * @param amount its value; for an income, a week
 * @param on the day it was given away or given up
 * @param finding what was decided
 * @param reasons why, so that the person can challenge it
 * @param countedFrom the first day that it is counted in a charge; capital falls from then on by what is paid because of it
 */
public record Deprivation(
        Kind kind, String what, Money amount, LocalDate on, Finding finding, String reasons, LocalDate countedFrom) {
    /** What it was that the person no longer has. */
    public enum Kind {
        CAPITAL("Capital given away or spent"),
        INCOME("Income given up"),
        INCOME_NOT_CLAIMED("Income they could have if they asked for it");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean isIncome() {
            return this != CAPITAL;
        }
    }

    /** What a person decided about it. */
    public enum Finding {
        /** Done to pay less: treated as if the person still had it. */
        STILL_COUNTS,
        /** Done for other reasons: the person no longer has it. */
        DOES_NOT_COUNT
    }

    /** As the working and the person's letter say it, with the reasons. */
    String label() {
        String day = Wording.day(on);
        String decided = counts() ? "counted as if you still had it" : "not counted, because you no longer have it";
        return "%s: %s, on %s (%s). Our reasons: %s"
                .formatted(kind.words(), Sentence.open(what), day, decided, Sentence.open(reasons));
    }

    boolean counts() {
        return finding == Finding.STILL_COUNTS;
    }
}
