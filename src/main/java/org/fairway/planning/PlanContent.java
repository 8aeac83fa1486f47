package org.fairway.planning;

/**
 * What a plan says in words (Care Act 2014 section 25(1) to (5)).
 *
 * @param outcomes what the person wants to achieve, in their own words
 * @param involved who took part in making the plan, and how
 * @param risks what could go wrong and what is done about it
 * @param contingency what happens when the usual support fails
 * @param advice how the person can meet, reduce, delay or prevent needs themselves
 * @param reviewWishes when, where and with whom the person wants the plan to be reviewed
 */
public record PlanContent(
        String outcomes,
        String involved,
        Risk risk,
        String risks,
        String contingency,
        String advice,
        String reviewWishes) {}
