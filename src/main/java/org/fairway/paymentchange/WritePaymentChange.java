package org.fairway.paymentchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fairway.kernel.Money;
import org.fairway.letter.LetterText;
import org.fairway.payment.ChangeSupport;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlements;
import org.fairway.payment.PayLastCosts;

/** Writes a change that was decided and told into what is paid. */
public final class WritePaymentChange {
    private final PaymentChanges changes;
    private final Entitlements entitlements;
    private final ChangeSupport support;
    private final EndEntitlement end;
    private final PayLastCosts lastCosts;
    private final ChangeDays days;

    public WritePaymentChange(
            PaymentChanges changes,
            Entitlements entitlements,
            ChangeSupport support,
            EndEntitlement end,
            PayLastCosts lastCosts,
            ChangeDays days) {
        this.changes = changes;
        this.entitlements = entitlements;
        this.support = support;
        this.end = end;
        this.lastCosts = lastCosts;
        this.days = days;
    }

    /** Writes it; writing it again changes nothing. */
    public void write(PaymentChange change, LocalDate today, String by) {
        entitlements.claim(change.caseNumber());
        if (changes.step(change.id(), ChangeState.WRITTEN).isPresent()) {
            return;
        }
        ChangeStep told = changes.told(change.id());
        LocalDate first = Objects.requireNonNull(told.effectiveOn());
        switch (change.happening().kind()) {
            case PAUSE -> pause(change, told, first, by);
            case RESTART -> support.restart(change.caseNumber(), first, "Payment starts again", by);
            case END -> end(change, first.minusDays(1), by);
        }
        changes.record(ChangeStep.of(change, ChangeState.WRITTEN, null, today, by));
    }

    private void pause(PaymentChange change, ChangeStep told, LocalDate first, String by) {
        LocalDate last = days.lastOfPause(first, change.what().until(), told.on());
        Pause pause = new Pause(
                change.id(),
                1,
                first,
                last,
                change.what().reasons(),
                change.care(),
                Objects.requireNonNull(told.letter()),
                decidedBy(change));
        changes.record(pause);
        rest(change, pause, first, told.on(), by);
    }

    private String decidedBy(PaymentChange change) {
        return changes.step(change.id(), ChangeState.APPROVED).orElseThrow().by();
    }

    /** Lets payment rest on the days of the pause, with what is kept on them. */
    void rest(PaymentChange change, Pause pause, LocalDate firstOfAll, LocalDate toldOn, String by) {
        List<ChangeDays.Stretch> stretches = days.stretches(
                firstOfAll, pause.first(), pause.last(), pause.care().kept(), toldOn);
        for (ChangeDays.Stretch stretch : stretches) {
            support.suspend(
                    change.caseNumber(),
                    stretch.first(),
                    stretch.last(),
                    stretch.kept(),
                    days.notice(change.what(), changes.told(change.id()).on()),
                    "%s: payment rests until %s".formatted(change.happening().words(), LetterText.day(stretch.last())),
                    by);
        }
    }

    private void end(PaymentChange change, LocalDate lastDay, String by) {
        if (change.lastCosts().toPay().isMoreThan(Money.NIL)) {
            lastCosts.pay(change.caseNumber(), change.lastCosts().toPay(), lastDay, "Last costs of an employer", by);
        }
        end.end(change.caseNumber(), lastDay, change.happening().words(), by);
    }
}
