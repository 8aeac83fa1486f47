package org.fairway.eligibility;

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

    public boolean countsForCarers() {
        return this != TAKES_LONGER;
    }
}
