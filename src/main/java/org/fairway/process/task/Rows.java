package org.fairway.process.task;

/**
 * Repeating rows as a form carries them.
 *
 * @param json the rows as JSON text
 */
public record Rows(String json) {}
