package org.fairway.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.enquiry.PaymentHistory.Place;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.ComingPayment;
import org.fairway.payment.Difference;
import org.fairway.payment.Due;
import org.fairway.payment.Entitlements;
import org.fairway.payment.ForeseePayments;
import org.fairway.payment.Holds;
import org.fairway.payment.Ledger;
import org.fairway.payment.Paid;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.Timeline;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Answers what a case was paid, from whom and why, what is held or came back, and what comes next. */
public final class AskAboutPayments {
    /** A year of payments by four weeks, as people ask for them; what is shown is counted in payments, never in years. */
    public static final int COMING = 13;

    private static final int ON_A_PAGE = 13;

    private final Entitlements entitlements;
    private final Ledger ledger;
    private final Holds holds;
    private final PaymentHistory history;
    private final ForeseePayments foresee;
    private final ReferenceData reference;

    public AskAboutPayments(
            Entitlements entitlements,
            Ledger ledger,
            Holds holds,
            PaymentHistory history,
            ForeseePayments foresee,
            ReferenceData reference) {
        this.entitlements = entitlements;
        this.ledger = ledger;
        this.holds = holds;
        this.history = history;
        this.foresee = foresee;
        this.reference = reference;
    }

    /** The money of a case as it stands today, with a page of its payments. */
    public CasePayments of(CaseNumber number, LocalDate today, @Nullable Place after) {
        List<MadePayment> page = history.of(number, after, ON_A_PAGE + 1);
        List<MadePayment> newest = after == null ? page : history.of(number, null, ON_A_PAGE);
        boolean more = page.size() > ON_A_PAGE;
        List<Timeline> agreements = entitlements.of(number);
        List<Paid> paid = ledger.paid(number);
        return new CasePayments(
                number,
                agreements,
                paid,
                more ? page.subList(0, ON_A_PAGE) : page,
                more,
                holds.of(number),
                coming(agreements, paid, newest, today));
    }

    private List<ComingPayment> coming(
            List<Timeline> agreements, List<Paid> paid, List<MadePayment> newest, LocalDate today) {
        List<Paid> settled = new ArrayList<>(paid);
        LocalDate earliest = reference.due("earliest-pay-date", today);
        for (MadePayment made : newest) {
            if (!made.held() && made.status() != PaymentRun.Status.SENT) {
                made.lines().forEach(line -> settled.add(asPaid(line)));
            }
            if (!made.held() && !made.payDate().isBefore(earliest)) {
                earliest = made.payDate().plusDays(1);
            }
        }
        return foresee.next(agreements, settled, earliest, COMING);
    }

    private static Paid asPaid(Difference line) {
        Due due = line.due();
        return new Paid(line.entitlement(), due.kind(), due.funder(), due.period(), line.amount());
    }
}
