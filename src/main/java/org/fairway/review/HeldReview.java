package org.fairway.review;

import java.time.LocalDate;

/** That a review of a kind was held on a day: all that the next date depends on. */
public record HeldReview(ReviewKind kind, LocalDate heldOn) {}
