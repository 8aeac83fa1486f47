package org.fairway.agreement;

/**
 * The answer to the question whether a direct payment must be made.
 *
 * @param failed the condition that fails; {@link FailedCondition#NONE} when the council must pay
 * @param rule the rule that decided
 * @param reason the rule in words, with its source
 */
public record DirectPaymentRuling(FailedCondition failed, String rule, String reason) {
    /** Where every condition holds the council has no choice: it must pay (sections 31(2) and 32(2)). */
    public boolean mustPay() {
        return failed == FailedCondition.NONE;
    }
}
