package org.fairway.review;

/**
 * One thing that a carer does for the person, and whether the carer goes on with it. Nobody's care is ever assumed.
 *
 * @param carer who does it, as the plan names them
 * @param goesOn whether the carer is still able and willing
 */
public record CaringTaskNow(String carer, String task, boolean goesOn) {}
