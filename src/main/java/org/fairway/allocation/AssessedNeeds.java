package org.fairway.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairway.kernel.Hours;
import org.fairway.kernel.Sentence;
import org.fairway.pathway.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What an assessment found, as far as an allocation reads it. */
public sealed interface AssessedNeeds {
    /** The law the assessment was made under. */
    LegalBasis basis();

    /** How the rows of this basis begin. */
    String rows();

    /** The answers that give points or weights, each with the end of the row that says how much. */
    List<Answer> answers();

    /** Replacement care, which belongs to the adult's budget alone. */
    default List<CarersBreak> breaks() {
        return List.of();
    }

    /** What else the assessment found that may change the sum, where the council has a row for it. */
    default List<Circumstance> circumstances() {
        return List.of();
    }

    /**
     * Why no method can make a figure of these needs; empty when there is something to count. Nothing counted is no
     * budget of nil: whoever is told £0.00 is told that they need nothing.
     */
    default Optional<String> nothingToCount() {
        return answers().isEmpty() && breaks().isEmpty()
                ? Optional.of(
                        "The assessment names no outcome with a level of support, and our method counts nothing else.")
                : Optional.empty();
    }

    /**
     * An adult's eligible needs.
     *
     * @param outcomes the outcomes the adult cannot achieve
     * @param breaks replacement care while carers take a break: care given to the adult, so it is the adult's budget
     */
    record AdultNeeds(List<OutcomeNeed> outcomes, List<CarersBreak> breaks, List<Circumstance> circumstances)
            implements AssessedNeeds {
        public AdultNeeds {
            outcomes = List.copyOf(outcomes);
            breaks = List.copyOf(breaks);
            circumstances = List.copyOf(circumstances);
        }

        /** Needs without circumstances of their own. */
        public AdultNeeds(List<OutcomeNeed> outcomes, List<CarersBreak> breaks) {
            this(outcomes, breaks, List.of());
        }

        @Override
        public LegalBasis basis() {
            return LegalBasis.CARE_ACT_ADULT;
        }

        @Override
        public String rows() {
            return "allocation.adult";
        }

        @Override
        public List<Answer> answers() {
            return outcomes.stream().map(OutcomeNeed::asAnswer).toList();
        }
    }

    /**
     * A carer's needs.
     *
     * @param band how hard caring bears on the carer, from 1
     * @param answer that answer in plain words
     * @param outcomes the outcomes that caring keeps the carer from, as the rows name them, with their words
     */
    record CarerNeeds(int band, String answer, List<Circumstance> outcomes) implements AssessedNeeds {
        public CarerNeeds {
            outcomes = List.copyOf(outcomes);
        }

        /** Needs of which only the band is known. */
        public CarerNeeds(int band, String answer) {
            this(band, answer, List.of());
        }

        @Override
        public LegalBasis basis() {
            return LegalBasis.CARE_ACT_CARER;
        }

        @Override
        public String rows() {
            return "allocation.carer";
        }

        @Override
        public List<Answer> answers() {
            Answer effect = new Answer("effect." + band, answer, BigDecimal.ONE, FamilyHelp.NOTHING);
            List<Answer> kept = outcomes.stream()
                    .map(outcome -> new Answer(
                            "outcome." + outcome.key(),
                            Sentence.capitalised(outcome.words()),
                            BigDecimal.ONE,
                            FamilyHelp.NOTHING))
                    .toList();
            return Stream.concat(Stream.of(effect), kept.stream()).toList();
        }
    }

    /**
     * A disabled child's needs.
     *
     * @param hoursAWeek the hours of short breaks a week that the worker found are needed; nil where support of another
     *     kind is needed and no short breaks
     */
    record ChildNeeds(BigDecimal hoursAWeek) implements AssessedNeeds {
        @Override
        public Optional<String> nothingToCount() {
            return hoursAWeek.signum() == 0
                    ? Optional.of(
                            "The assessment found support other than hours of short breaks, and our method counts only those hours.")
                    : Optional.empty();
        }

        @Override
        public LegalBasis basis() {
            return LegalBasis.CHILDREN_ACT;
        }

        @Override
        public String rows() {
            return "allocation.child";
        }

        @Override
        public List<Answer> answers() {
            return List.of(new Answer(
                    "short-break-hour",
                    "Short breaks: %s a week".formatted(Hours.words(hoursAWeek)),
                    hoursAWeek,
                    FamilyHelp.NOTHING));
        }
    }

    /**
     * One outcome that the adult cannot achieve.
     *
     * @param key the outcome as the rows name it, such as {@code personal-hygiene}
     * @param words the outcome in plain words
     * @param hoursAWeek the hours of support a week, whoever gives it; null where the worker could not say
     */
    record OutcomeNeed(
            String key,
            String words,
            Level level,
            FamilyHelp help,
            @Nullable BigDecimal hoursAWeek) {
        /** A need whose hours nobody could say. */
        public OutcomeNeed(String key, String words, Level level, FamilyHelp help) {
            this(key, words, level, help, null);
        }

        Answer asAnswer() {
            return new Answer(
                    key + "." + level.row(), Sentence.capitalised(words) + ": " + level.words(), BigDecimal.ONE, help);
        }
    }

    /**
     * One answer that a row gives points or pounds for.
     *
     * @param key the end of its row's key
     * @param words the answer in plain words
     * @param number how many times the row counts: once for a choice, the number itself for a number
     */
    record Answer(String key, String words, BigDecimal number, FamilyHelp help) {}

    /**
     * Something found, as the rows name it and in plain words.
     *
     * @param key such as {@code needs-come-and-go}
     */
    record Circumstance(String key, String words) {}

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

        String row() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What family and friends do about it and are willing and able to go on with. Nothing else is ever taken off. */
    enum FamilyHelp {
        NOTHING,
        PART,
        ALL;

        String row() {
            return name().toLowerCase(Locale.ROOT);
        }

        String words() {
            return this == ALL
                    ? "family or friends do this and are willing and able to go on"
                    : "family or friends do part of this and are willing and able to go on";
        }
    }
}
