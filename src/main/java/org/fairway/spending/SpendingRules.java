package org.fairway.spending;

/** The decision table of permitted spend. */
public interface SpendingRules {
    Ruled rule(SpendingKind kind, PlanCover cover, boolean meetsNeed, Limit limit, boolean relativeBarred);

    /**
     * What the table said.
     *
     * @param rule the rule that fired
     * @param reason that rule in words, with its source
     * @param words the answer as the person reads it
     * @param instead what they can do now
     */
    record Ruled(
            SpendingReply reply, SpendingGround ground, String rule, String reason, String words, String instead) {}
}
