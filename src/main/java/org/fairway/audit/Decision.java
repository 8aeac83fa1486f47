package org.fairway.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision with what is needed to explain it and to make it again.
 *
 * @param subject the case number, or the number of a payment run
 * @param key what was decided, such as {@code AdultEligibility}
 * @param outcome the answer in words or figures
 * @param reasons why, each a sentence that can be shown to the person
 * @param rules the ids of the rules that fired, if a table decided
 * @param ruleVersion the version of the table; 0 when a person decided
 * @param inputs what the decision was made from; of the same kinds when it is read again
 * @param who the person who decided, or {@code fairway}
 * @param at when, by the business clock
 */
public record Decision(
        String subject,
        String key,
        String outcome,
        List<String> reasons,
        List<String> rules,
        int ruleVersion,
        Map<String, @Nullable Object> inputs,
        String who,
        Instant at) {}
