package org.fairway.planning;

/**
 * A need that the council must see met, from the determination.
 *
 * @param code the need or outcome as the determination codes it
 * @param text the same in words
 */
public record EligibleNeed(String code, String text) {}
