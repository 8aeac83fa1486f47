package org.fairway.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fairway.enquiry.CasePayments;
import org.fairway.enquiry.ChangeWords;
import org.fairway.enquiry.DayWords;
import org.fairway.enquiry.MadePayment;
import org.fairway.enquiry.PaidDays;
import org.fairway.enquiry.PaymentHistory.Place;
import org.fairway.kernel.Money;
import org.fairway.payment.ComingPayment;
import org.fairway.payment.Difference;
import org.fairway.payment.Due;
import org.fairway.payment.Payee;
import org.fairway.payment.StandingHold;
import org.jspecify.annotations.Nullable;

/**
 * The money of a case as a page shows it.
 *
 * @param paid what was paid so far
 * @param paidBy who bore it, where that is not the council alone
 * @param holds why nothing is paid now
 * @param older where the next page begins; null where there is none
 */
record CasePaymentsView(
        String paid,
        List<Part> paidBy,
        List<Agreement> agreements,
        List<String> holds,
        List<Payment> payments,
        @Nullable Place older,
        List<Coming> coming) {
    /** Who bears how much. */
    record Part(String who, String amount) {}

    /** A payment of the list. */
    record Payment(
            String run,
            String payDate,
            String amount,
            String state,
            boolean wrong,
            String account,
            String days,
            List<Part> parts,
            List<String> why,
            boolean told) {}

    /** A payment to come. */
    record Coming(String payDate, String note, String amount, List<Part> parts, List<String> why) {}

    static CasePaymentsView of(CasePayments payments, List<Agreement> agreements) {
        return new CasePaymentsView(
                payments.paidSoFar().toString(),
                payments.paidByFunder().size() < 2
                        ? List.of()
                        : payments.paidByFunder().entrySet().stream()
                                .map(each -> new Part(
                                        DayWords.funder(each.getKey()),
                                        each.getValue().toString()))
                                .toList(),
                agreements,
                payments.holds().stream().map(CasePaymentsView::hold).toList(),
                made(payments.payments()),
                payments.next(),
                payments.coming().stream().map(CasePaymentsView::coming).toList());
    }

    private static String hold(StandingHold hold) {
        return "Nothing is paid to %s since %s: %s"
                .formatted(hold.payee(), DayWords.day(hold.since()), hold.hold().reason());
    }

    private static List<Payment> made(List<MadePayment> payments) {
        List<Payment> rows = new ArrayList<>();
        for (int place = 0; place < payments.size(); place++) {
            rows.add(payment(payments.get(place), place + 1 < payments.size() ? payments.get(place + 1) : null));
        }
        return rows;
    }

    private static Payment payment(MadePayment made, @Nullable MadePayment before) {
        Payee payee = made.payee();
        return new Payment(
                made.run().text(),
                DayWords.weekday(made.payDate()),
                made.amount().toString(),
                state(made),
                made.held() || made.returned() != null,
                payee == null ? "nobody is paid" : payee.name() + ", ending " + payee.accountEnding(),
                DayWords.days(made.days()),
                parts(made),
                ChangeWords.of(PaidDays.of(made.lines()), before),
                made.isPayment() && made.isSent());
    }

    private static String state(MadePayment made) {
        MadePayment.Returned returned = made.returned();
        if (returned != null) {
            return "Came back on %s: %s %s".formatted(DayWords.day(returned.on()), returned.reason(), returned.state());
        }
        if (made.held()) {
            return "Held: left out of this run";
        }
        return switch (made.status()) {
            case PREPARED -> "Being prepared";
            case APPROVED -> "Approved, to be released";
            case RELEASED -> "Released, to be sent";
            case SENT -> made.payee() == null ? "Posted" : "Sent";
            case CANCELLED -> "Cancelled";
        };
    }

    private static List<Part> parts(MadePayment made) {
        return made.byFunder().size() < 2
                ? List.of()
                : made.byFunder().entrySet().stream()
                        .map(each -> new Part(
                                DayWords.funder(each.getKey()), each.getValue().toString()))
                        .toList();
    }

    private static Coming coming(ComingPayment payment) {
        return new Coming(
                DayWords.weekday(payment.payDate()),
                payment.isMoved()
                        ? "instead of %s, which is no working day".formatted(DayWords.weekday(payment.usualDay()))
                        : "",
                payment.amount().toString(),
                List.of(),
                why(payment));
    }

    /** What a payment to come is made of, where it is more than the days that are paid in turn. */
    private static List<String> why(ComingPayment payment) {
        List<PaidDays> days = PaidDays.of(payment.lines());
        if (days.isEmpty() && payment.amount().equals(Money.NIL)) {
            return List.of(Objects.requireNonNull(standing(payment)));
        }
        List<String> changes = ChangeWords.of(days, null);
        List<PaidDays> inTurn = days.stream()
                .filter(each -> each.reason() == Difference.Reason.IN_TURN && each.kind() != Due.Kind.RECOVERY)
                .toList();
        List<String> words = new ArrayList<>(changes);
        for (PaidDays each : inTurn) {
            words.add(
                    days.size() == 1
                            ? DayWords.days(each.days())
                            : "%s is for %s.".formatted(each.amount(), DayWords.days(each.days())));
        }
        return words;
    }

    private static String standing(ComingPayment payment) {
        return switch (payment.standing()) {
            case SUSPENDED -> "Payment rests.";
            case COVERED_BY_CONTRIBUTION -> "The person’s contribution is as much as the support costs.";
            case WITHOUT_AMOUNT -> "The agreement runs, but no amount was recorded for it.";
            case PAID_FOR, NOT_RUNNING -> "Nothing is due.";
        };
    }
}
