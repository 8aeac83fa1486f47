package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import org.fairway.reference.ReferenceData;

/** Reckons what every case is to be paid on a pay date, by the settings of that day. */
public final class ReckonPayments {
    private final Entitlements entitlements;
    private final Ledger ledger;
    private final PaymentCalendar calendar;
    private final ReferenceData reference;

    public ReckonPayments(Entitlements entitlements, Ledger ledger, PaymentCalendar calendar, ReferenceData reference) {
        this.entitlements = entitlements;
        this.ledger = ledger;
        this.calendar = calendar;
        this.reference = reference;
    }

    List<Reckoning> by(LocalDate payDate) {
        return Reckoning.all(
                entitlements.all(),
                ledger.paid(),
                calendar,
                payDate,
                reference.on("payment.taken-back-percent", payDate).value());
    }
}
