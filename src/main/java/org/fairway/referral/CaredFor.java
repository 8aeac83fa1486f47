package org.fairway.referral;

import org.fairway.person.Relationship;

/**
 * The adult whom a carer looks after, where the contact is for the carer.
 *
 * @param relationship what the carer is to that adult
 * @param hoursAWeek about how many hours a week the carer gives; as the statutory return asks it
 */
public record CaredFor(String name, Relationship relationship, int hoursAWeek) {}
