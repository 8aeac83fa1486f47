package org.fairway.reviewrequest;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The worker of a case has taken in what a new contact told.
 *
 * @param request the request that the contact became
 * @param on the day the worker spoke with whoever got in touch, or looked at it
 * @param done what was done with it
 */
public record TakenIn(UUID request, LocalDate on, String done) {}
