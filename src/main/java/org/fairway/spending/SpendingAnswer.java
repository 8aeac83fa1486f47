package org.fairway.spending;

import org.fairway.pathway.LegalBasis;

/**
 * The answer to a question about spending.
 *
 * @param law the law that the answer stands on
 * @param words the answer as the person reads it
 * @param instead what they can do now
 * @param rule the rule that decided
 * @param reason that rule in words
 */
public record SpendingAnswer(
        SpendingReply reply,
        SpendingGround ground,
        String law,
        String words,
        String instead,
        String rule,
        String reason) {
    /** The answer to a question, under the law of the case and the limits of the day. */
    public static SpendingAnswer to(
            SpendingQuestion question, LegalBasis basis, SpendingLimits limits, SpendingRules rules) {
        SpendingRules.Ruled ruled = rules.rule(
                question.kind(),
                question.cover(),
                question.helpsWithANeed(),
                question.against(limits),
                question.relativeBarred());
        return new SpendingAnswer(
                ruled.reply(),
                ruled.ground(),
                ruled.ground().law(basis),
                ruled.words(),
                ruled.instead(),
                ruled.rule(),
                ruled.reason());
    }
}
