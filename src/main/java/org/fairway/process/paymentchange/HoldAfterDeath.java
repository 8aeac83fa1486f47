package org.fairway.process.paymentchange;

import org.fairway.payment.Entitlements;
import org.fairway.payment.Hold;
import org.fairway.payment.HoldId;
import org.fairway.payment.Holds;
import org.fairway.payment.Timeline;
import org.fairway.paymentchange.Happening;
import org.fairway.paymentchange.PaymentChange;
import org.springframework.stereotype.Component;

/** Holds the payments of somebody who is said to have died, from the day on which it is heard until it is decided. */
@Component
class HoldAfterDeath {
    private final Holds holds;
    private final Entitlements entitlements;

    HoldAfterDeath(Holds holds, Entitlements entitlements) {
        this.holds = holds;
        this.entitlements = entitlements;
    }

    void place(PaymentChange change) {
        if (change.happening() == Happening.DIED) {
            for (Timeline timeline : entitlements.of(change.caseNumber())) {
                holds.place(new Hold(
                        id(change, timeline),
                        timeline.entitlement().id(),
                        Hold.Cause.CONCERN,
                        change.id().toString(),
                        "The person is said to have died",
                        change.proposedBy()));
            }
        }
    }

    /** Lets the payments that are still due, such as an employer’s last costs, go on. */
    void lift(PaymentChange change, String reason, String by) {
        if (change.happening() == Happening.DIED) {
            entitlements.of(change.caseNumber()).forEach(timeline -> holds.lift(id(change, timeline), reason, by));
        }
    }

    private static HoldId id(PaymentChange change, Timeline timeline) {
        return HoldId.of(
                timeline.entitlement().id(), Hold.Cause.CONCERN, change.id().toString());
    }
}
