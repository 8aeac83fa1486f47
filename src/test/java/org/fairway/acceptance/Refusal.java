package org.fairway.acceptance;

import java.util.Map;

/**
 * An answer that refuses.
 *
 * @param problems the reasons by field
 */
public record Refusal(int status, String message, Map<String, String> problems) {}
