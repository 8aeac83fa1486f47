package org.fairway.process.payment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.payment.ListedPayment;
import org.fairway.payment.Outlook;
import org.fairway.payment.StandingHold;
import org.fairway.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** How the tasks of a run list payments: at most so many, and of an account nothing but its last four digits. */
@Component
class PaymentLists {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final ReferenceData reference;

    PaymentLists(ReferenceData reference) {
        this.reference = reference;
    }

    /** One payment as a row. */
    record PaymentRow(String payee, String ending, String amount, String period, String last) {}

    /** One payee who waits, since when and why. */
    record HeldRow(String caseNumber, String payee, String since, String reason) {}

    /** One thing that stands out. */
    record OddityRow(String who, String what) {}

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String payments(long count) {
        return count == 1 ? "1 payment" : String.format(Locale.UK, "%,d payments", count);
    }

    List<PaymentRow> rows(List<ListedPayment> payments, LocalDate on) {
        return payments.stream().limit(most(on)).map(PaymentLists::row).toList();
    }

    long changePercent(LocalDate on) {
        return reference.on("payment.change-shown-percent", on).value().longValueExact();
    }

    /** Says when not all are listed; empty when they are. */
    String shown(long count, LocalDate on) {
        int most = most(on);
        return count > most ? "The %d largest are listed.".formatted(most) : "";
    }

    List<OddityRow> oddities(List<Outlook.Oddity> oddities, LocalDate on) {
        return oddities.stream()
                .limit(most(on))
                .map(oddity -> new OddityRow(oddity.caseNumber().text(), oddity.what()))
                .toList();
    }

    List<HeldRow> held(List<StandingHold> held, LocalDate on) {
        return held.stream()
                .limit(most(on))
                .map(one -> new HeldRow(
                        one.caseNumber().text(),
                        one.payee(),
                        day(one.since()),
                        one.hold().reason()))
                .toList();
    }

    static String heldWords(int count) {
        return count == 1 ? "1 payee is held" : String.format(Locale.UK, "%,d payees are held", count);
    }

    /** Payments that would be another amount if the run were prepared now. The next run settles the difference. */
    List<OddityRow> overtaken(List<Outlook.Overtaken> overtaken, LocalDate on) {
        return overtaken.stream()
                .limit(most(on))
                .map(payment -> new OddityRow(
                        payment.payee(),
                        "What is due has changed since the run was prepared, to %s. The next run settles the difference."
                                .formatted(payment.now().isNil() ? "nothing" : payment.now())))
                .toList();
    }

    /** How many lines a task shows at most. */
    int most(LocalDate on) {
        return reference.on("payment.rows-shown", on).value().intValueExact();
    }

    private static PaymentRow row(ListedPayment payment) {
        Money last = payment.lastPaid();
        return new PaymentRow(
                payment.payee().name(),
                payment.payee().accountEnding(),
                payment.amount().toString(),
                period(payment.period()),
                last == null ? "First payment" : last.toString());
    }

    private static String period(Period period) {
        return period.days() == 1 ? day(period.first()) : day(period.first()) + " to " + day(period.last());
    }
}
