package org.fairway.uplift;

/** What came of a step of an uplift. */
public sealed interface UpliftStep {
    /** The step is taken. */
    record Taken(Uplift uplift) implements UpliftStep {}

    /**
     * The step is not taken and nothing has changed.
     *
     * @param field what of the answers is wrong
     * @param reason a plain sentence
     */
    record Refused(String field, String reason) implements UpliftStep {}
}
