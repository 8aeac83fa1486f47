package org.fairway.eligibility;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways in which someone counts as unable to achieve an outcome. Any one is enough: SI 2015/313, regulation 2(3) for
 * adults (all four) and regulation 3(3) for carers (the first three only).
 */
public enum Limb {
    NEEDS_HELP("cannot do it without help or prompting"),
    PAIN_OR_DISTRESS("can do it alone, but with significant pain, distress or anxiety"),
    DANGER("can do it alone, but it endangers them or someone else"),
    TAKES_LONGER("can do it alone, but it takes much longer than would be expected");

    private final String words;

    Limb(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Those limbs as a letter tells them to whom they hold for, in the order of the test. */
    public static String told(Set<Limb> limbs) {
        return Stream.of(values()).filter(limbs::contains).map(Limb::toYou).collect(Collectors.joining(" "));
    }

    private String toYou() {
        return switch (this) {
            case NEEDS_HELP -> "You cannot do it without help or a reminder.";
            case PAIN_OR_DISTRESS -> "Doing it gives you a lot of pain, distress or worry.";
            case DANGER -> "Doing it puts you or someone else in danger.";
            case TAKES_LONGER -> "It takes you much longer than would be expected.";
        };
    }

    public boolean countsForCarers() {
        return this != TAKES_LONGER;
    }
}
