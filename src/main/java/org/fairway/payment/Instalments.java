package org.fairway.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Money;

/** What is taken off each period, one after the other, until every recovery is all back. */
class Instalments {
    private final List<EntitlementLine.Recovery> recoveries = new ArrayList<>();
    private final List<Money> left = new ArrayList<>();

    Instalments(List<EntitlementLine> lines) {
        for (EntitlementLine line : lines) {
            if (line instanceof EntitlementLine.Recovery recovery) {
                recoveries.add(recovery);
                left.add(recovery.inAll());
            }
        }
    }

    /** Takes the instalments of the period that starts on the day, never more than there is to take them of. */
    Money take(LocalDate first, Money payment) {
        Money taken = Money.NIL;
        for (int at = 0; at < recoveries.size(); at++) {
            EntitlementLine.Recovery recovery = recoveries.get(at);
            if (!first.isBefore(recovery.from())) {
                Money instalment = recovery.aPeriod().atMost(left.get(at)).atMost(payment.minus(taken));
                left.set(at, left.get(at).minus(instalment));
                taken = taken.plus(instalment);
            }
        }
        return taken;
    }
}
