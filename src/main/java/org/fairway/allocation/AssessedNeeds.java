package org.fairway.allocation;

import java.math.BigDecimal;
import java.util.List;

/** What an assessment found, as far as an allocation reads it. */
public sealed interface AssessedNeeds {
    /**
     * An adult's eligible needs.
     *
     * @param outcomes the outcomes the adult cannot achieve
     * @param breaks replacement care while carers take a break: care given to the adult, so it is the adult's budget
     */
    record AdultNeeds(List<OutcomeNeed> outcomes, List<CarersBreak> breaks) implements AssessedNeeds {
        public AdultNeeds {
            outcomes = List.copyOf(outcomes);
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * A carer's needs.
     *
     * @param band how hard caring bears on the carer, from 1
     * @param answer that answer in plain words
     */
    record CarerNeeds(int band, String answer) implements AssessedNeeds {}

    /** A disabled child's needs: the hours of short breaks a week that the worker found are needed. */
    record ChildNeeds(BigDecimal hoursAWeek) implements AssessedNeeds {}

    /**
     * One outcome that the adult cannot achieve.
     *
     * @param key the outcome as the rows name it, such as {@code personal-hygiene}
     * @param words the outcome in plain words
     */
    record OutcomeNeed(String key, String words, Level level, FamilyHelp help) {}

    /** Hours of replacement care a week, and why. */
    record CarersBreak(BigDecimal hoursAWeek, String reason) {}

    /** How much support an outcome calls for, whoever gives it. */
    enum Level {
        LOW("a little support"),
        MEDIUM("a good deal of support"),
        HIGH("a lot of support");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** What family and friends do about it and are willing and able to go on with. Nothing else is ever taken off. */
    enum FamilyHelp {
        NOTHING,
        PART,
        ALL
    }
}
