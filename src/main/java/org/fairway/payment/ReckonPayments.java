package org.fairway.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.fairway.reference.ReferenceData;

/** Reckons what every case is to be paid on a pay date, by the settings of that day. */
public final class ReckonPayments {
    private final CaseAccounts accounts;
    private final Holds holds;
    private final PaymentCalendar calendar;
    private final ReferenceData reference;

    public ReckonPayments(CaseAccounts accounts, Holds holds, PaymentCalendar calendar, ReferenceData reference) {
        this.accounts = accounts;
        this.holds = holds;
        this.calendar = calendar;
        this.reference = reference;
    }

    /** What every case is to be paid that is not held, reckoned while it is being taken. */
    Reckonings by(LocalDate payDate) {
        return by(payDate, holds.standing());
    }

    /** The same, of which these are held. */
    Reckonings by(LocalDate payDate, List<StandingHold> held) {
        Set<CaseNumber> waiting = held.stream().map(StandingHold::caseNumber).collect(Collectors.toSet());
        BigDecimal mostTakenBack =
                reference.on("payment.taken-back-percent", payDate).value();
        return taker -> accounts.each(account -> waiting.contains(account.caseNumber())
                || taker.test(Reckoning.of(account, calendar, payDate, mostTakenBack)));
    }
}
