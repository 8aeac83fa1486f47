package org.fairway.person;

import org.jspecify.annotations.Nullable;

/**
 * What was decided for someone and how: Mental Capacity Act 2005, section 4.
 *
 * @param authorisedPerson the attorney or deputy; null when the council decides
 * @param consulted who was asked, and what the person's wishes, feelings, beliefs and values are
 */
public record BestInterests(
        DecisionMaker decisionMaker, @Nullable String authorisedPerson, String consulted, String conclusion) {}
