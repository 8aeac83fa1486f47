package org.fairway.paymentchange;

import java.util.List;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an employer still owes when a direct payment ends: it is paid before anything else.
 *
 * @param inAccount how much of it can be paid from what is in the direct payment account already
 * @param representative who acts for somebody who died; null where nobody is known
 */
public record LastCosts(
        List<Cost> costs, Money inAccount, @Nullable String representative) {
    public static final LastCosts NONE = new LastCosts(List.of(), Money.NIL, null);

    public LastCosts {
        costs = List.copyOf(costs);
    }

    /** What is owed. */
    public enum Kind {
        NOTICE_PAY("notice pay"),
        HOLIDAY_PAY("holiday pay"),
        REDUNDANCY_PAY("redundancy pay"),
        FINAL_PAYROLL("final payroll and tax"),
        OTHER("another cost of ending");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** One sum that is owed. */
    public record Cost(Kind kind, Money amount, @Nullable String note) {}

    public Money total() {
        return costs.stream().map(Cost::amount).reduce(Money.NIL, Money::plus);
    }

    /** What the council pays on top of what is in the account. */
    public Money toPay() {
        return total().minus(inAccount).atLeast(Money.NIL);
    }
}
