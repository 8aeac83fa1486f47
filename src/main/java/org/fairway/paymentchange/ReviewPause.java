package org.fairway.paymentchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.LetterText;
import org.fairway.payment.ChangeSupport;
import org.fairway.payment.Entitlements;

/** Decides again, before a pause ends by itself, whether it goes on. */
public final class ReviewPause {
    private final PaymentChanges changes;
    private final Entitlements entitlements;
    private final ChangeSupport support;
    private final WritePaymentChange write;
    private final ChangeDays days;

    public ReviewPause(
            PaymentChanges changes,
            Entitlements entitlements,
            ChangeSupport support,
            WritePaymentChange write,
            ChangeDays days) {
        this.changes = changes;
        this.entitlements = entitlements;
        this.support = support;
        this.write = write;
        this.days = days;
    }

    /** Whether payment rests on the last day of the pause as it was decided. */
    public boolean stands(PaymentChange change) {
        LocalDate last = last(change).last();
        return isSuspendedOn(change.caseNumber(), last);
    }

    private boolean isSuspendedOn(CaseNumber caseNumber, LocalDate day) {
        return entitlements.of(caseNumber).stream()
                .anyMatch(timeline -> timeline.isLiveOn(day) && timeline.isSuspendedOn(day));
    }

    /** The days that were decided last. */
    public Pause last(PaymentChange change) {
        List<Pause> pauses = changes.pauses(change.id());
        return pauses.get(pauses.size() - 1);
    }

    /** The last day for which the pause can be prolonged now, without deciding again. */
    public LocalDate latest(PaymentChange change, LocalDate today) {
        return days.latest(firstOfNext(change, today), today);
    }

    /** A pause that has ended meanwhile can only begin anew. */
    private LocalDate firstOfNext(PaymentChange change, LocalDate today) {
        LocalDate next = last(change).last().plusDays(1);
        return next.isBefore(today) ? today : next;
    }

    /** Lets the pause go on. Gives what is against it; then nothing has changed. */
    public Optional<Objection> prolong(
            PaymentChange change,
            LocalDate until,
            String reasons,
            CareGoingOn care,
            UUID letter,
            LocalDate today,
            String by) {
        Pause before = last(change);
        Optional<Objection> objection = objection(change, until, care, today, by);
        if (objection.isPresent()) {
            return objection;
        }
        entitlements.claim(change.caseNumber());
        Pause next = new Pause(
                change.id(), before.number() + 1, firstOfNext(change, today), until, reasons, care, letter, by);
        changes.record(next);
        write.rest(change, next, changes.pauses(change.id()).get(0).first(), today, by);
        return Optional.empty();
    }

    private Optional<Objection> objection(
            PaymentChange change, LocalDate until, CareGoingOn care, LocalDate today, String by) {
        Optional<Objection> own = own(change, by);
        if (own.isPresent()) {
            return own;
        }
        if (until.isBefore(firstOfNext(change, today)) || until.isAfter(latest(change, today))) {
            return Optional.of(new Objection(
                    Objection.About.UNTIL,
                    "Choose a day from %s to %s. For longer, somebody decides again."
                            .formatted(
                                    LetterText.day(firstOfNext(change, today)),
                                    LetterText.day(latest(change, today)))));
        }
        if (care.lines().isEmpty()) {
            return Optional.of(new Objection(
                    Objection.About.CARE, "Say who provides which support while payment rests. Needs have to be met."));
        }
        return Optional.empty();
    }

    /** Lets payment go on from the day. Gives what is against it; then nothing has changed. */
    public Optional<Objection> end(PaymentChange change, LocalDate from, String by) {
        Optional<Objection> own = own(change, by);
        if (own.isEmpty()) {
            support.restart(change.caseNumber(), from, "Payment starts again", by);
        }
        return own;
    }

    private static Optional<Objection> own(PaymentChange change, String by) {
        return change.proposedBy().equals(by)
                ? Optional.of(new Objection(
                        Objection.About.DECISION,
                        "You proposed this pause. Somebody else has to decide whether it goes on: release the task."))
                : Optional.empty();
    }
}
