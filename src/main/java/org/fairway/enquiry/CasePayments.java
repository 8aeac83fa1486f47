package org.fairway.enquiry;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairway.enquiry.PaymentHistory.Place;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.payment.ComingPayment;
import org.fairway.payment.Funder;
import org.fairway.payment.Paid;
import org.fairway.payment.StandingHold;
import org.fairway.payment.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The money of a case as it stands.
 *
 * @param agreements its direct payment agreements, the earliest first
 * @param paid what the ledger says was paid, by period and funder
 * @param payments a page of its payments, the newest first
 * @param more whether older ones follow
 * @param holds why nothing is paid now, if that is so
 * @param coming what it will be paid next, if nothing is recorded in between
 */
public record CasePayments(
        CaseNumber number,
        List<Timeline> agreements,
        List<Paid> paid,
        List<MadePayment> payments,
        boolean more,
        List<StandingHold> holds,
        List<ComingPayment> coming) {
    public CasePayments {
        agreements = List.copyOf(agreements);
        paid = List.copyOf(paid);
        payments = List.copyOf(payments);
        holds = List.copyOf(holds);
        coming = List.copyOf(coming);
    }

    /** What was paid so far, all in all. */
    public Money paidSoFar() {
        return paid.stream().map(Paid::amount).reduce(Money.NIL, Money::plus);
    }

    /** What each funder has borne of it, the council first. */
    public SortedMap<Funder, Money> paidByFunder() {
        SortedMap<Funder, Money> parts = new TreeMap<>();
        paid.forEach(each -> parts.merge(each.funder(), each.amount(), Money::plus));
        return parts;
    }

    /** The payment that was sent last, if it is on this page. */
    public Optional<MadePayment> lastSent() {
        return payments.stream().filter(MadePayment::isSent).findFirst();
    }

    /** Where the next page begins; null where there is none. */
    public @Nullable Place next() {
        if (!more) {
            return null;
        }
        MadePayment last = payments.get(payments.size() - 1);
        return new Place(last.payDate(), last.run());
    }
}
