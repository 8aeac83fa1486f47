package org.fairway.referral;

import org.jspecify.annotations.Nullable;

/**
 * Who got in touch.
 *
 * @param name null when it was the person
 * @param relation what they are to the person: daughter, district nurse, ward sister; null when it was the person
 * @param telephone null when not known
 */
public record Requester(
        RequesterKind kind,
        @Nullable String name,
        @Nullable String relation,
        @Nullable String telephone) {}
