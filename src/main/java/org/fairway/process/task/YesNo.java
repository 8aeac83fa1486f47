package org.fairway.process.task;

/** The answer to a question that must be answered and has no safe default. */
public enum YesNo {
    YES,
    NO;

    public boolean yes() {
        return this == YES;
    }
}
