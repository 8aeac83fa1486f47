package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.fairway.reference.ReferenceData;

/** Reckons what every case is to be paid on a pay date, by the settings of that day. */
public final class ReckonPayments {
    private final Entitlements entitlements;
    private final Ledger ledger;
    private final Holds holds;
    private final PaymentCalendar calendar;
    private final ReferenceData reference;

    public ReckonPayments(
            Entitlements entitlements, Ledger ledger, Holds holds, PaymentCalendar calendar, ReferenceData reference) {
        this.entitlements = entitlements;
        this.ledger = ledger;
        this.holds = holds;
        this.calendar = calendar;
        this.reference = reference;
    }

    /** What every case is to be paid that is not held. */
    List<Reckoning> by(LocalDate payDate) {
        return by(payDate, holds.standing());
    }

    /** The same, of which these are held. */
    List<Reckoning> by(LocalDate payDate, List<StandingHold> held) {
        Set<CaseNumber> waiting = held.stream().map(StandingHold::caseNumber).collect(Collectors.toSet());
        return Reckoning.all(
                entitlements.all().stream()
                        .filter(timeline ->
                                !waiting.contains(timeline.entitlement().caseNumber()))
                        .toList(),
                ledger.paid(),
                calendar,
                payDate,
                reference.on("payment.taken-back-percent", payDate).value());
    }
}
