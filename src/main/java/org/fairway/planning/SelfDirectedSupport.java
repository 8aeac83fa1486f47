package org.fairway.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many people direct their own support: the shares that the adult social care outcomes framework asks for (measure 3D,
 * formerly 1C), of everybody with long-term support in the community.
 *
 * @param directPaymentOnly people with a direct payment and nothing else
 * @param partDirectPayment people with a direct payment for a part
 * @param managed people whose personal budget the council manages
 * @param commissioned people whose support the council arranges without a personal budget
 */
public record SelfDirectedSupport(long directPaymentOnly, long partDirectPayment, long managed, long commissioned) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SelfDirectedSupport {
        if (directPaymentOnly < 0 || partDirectPayment < 0 || managed < 0 || commissioned < 0) {
            throw new IllegalArgumentException("Nobody can be counted less than not at all");
        }
    }

    /** One person of that plan, as the return counts them. */
    public static SelfDirectedSupport of(Deployment deployment) {
        return switch (deployment) {
            case DIRECT_PAYMENT, THIRD_PARTY -> new SelfDirectedSupport(1, 0, 0, 0);
            case MIXED -> new SelfDirectedSupport(0, 1, 0, 0);
            case MANAGED -> new SelfDirectedSupport(0, 0, 1, 0);
        };
    }

    public SelfDirectedSupport plus(SelfDirectedSupport other) {
        return new SelfDirectedSupport(
                directPaymentOnly + other.directPaymentOnly,
                partDirectPayment + other.partDirectPayment,
                managed + other.managed,
                commissioned + other.commissioned);
    }

    public long people() {
        return directPaymentOnly + partDirectPayment + managed + commissioned;
    }

    /** Out of a hundred, those with a personal budget, however it is held; nil where nobody is counted. */
    public BigDecimal selfDirected() {
        return share(directPaymentOnly + partDirectPayment + managed);
    }

    /** Out of a hundred, those with a direct payment for all or a part; nil where nobody is counted. */
    public BigDecimal directPayments() {
        return share(directPaymentOnly + partDirectPayment);
    }

    private BigDecimal share(long some) {
        return people() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(some)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(people()), 1, RoundingMode.HALF_UP);
    }
}
