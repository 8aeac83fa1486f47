package org.fairway.eligibility;

/**
 * What became of the offer of a supported self-assessment: SI 2014/2827, regulation 2. It is offered to everyone who has
 * the capacity to take part, and done when they want it.
 */
public enum SelfAssessment {
    WANTED,
    NOT_WANTED,
    CANNOT_TAKE_PART
}
