package org.fairway.paymentchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.payment.Notice;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** On which days a change counts, by the notice and the settings of the day on which the person is told. */
public final class ChangeDays {
    private static final String PAUSE_MOST = "payment-change.pause-most-days";
    private static final String HOSPITAL_PAID = "payment-change.hospital-paid-days";
    private static final String KEPT_MOST = "payment-change.kept-most-days";
    private static final String REVIEWED_BEFORE = "payment-change.pause-reviewed-days-before";
    private final ReferenceData reference;

    public ChangeDays(ReferenceData reference) {
        this.reference = reference;
    }

    /** Days that are paid alike in a pause. */
    public record Stretch(LocalDate first, LocalDate last, Money kept) {}

    /** The first day without payment, or that is paid again. Less is paid only once notice is over, where there is one. */
    public LocalDate first(What what, LocalDate toldOn) {
        LocalDate wanted = switch (what.happening()) {
            case HOSPITAL -> what.from().plusDays(days(HOSPITAL_PAID, toldOn));
            case DIED -> what.from().plusDays(1);
            default -> what.from();
        };
        LocalDate over = notice(what, toldOn).over(reference);
        return over.isAfter(wanted) ? over : wanted;
    }

    /** On what the change rests, as far as notice depends on it. */
    Notice notice(What what, LocalDate toldOn) {
        return new Notice(toldOn, noticeGround(what));
    }

    private static Notice.Ground noticeGround(What what) {
        return switch (what.happening()) {
            case DIED -> Notice.Ground.DEATH;
            case AGREED_END -> Notice.Ground.AGREED_END;
            case ASKED_TO_STOP, RESTART -> Notice.Ground.OWN_REQUEST;
            default -> what.agreed() ? Notice.Ground.OWN_REQUEST : Notice.Ground.COUNCILS_DECISION;
        };
    }

    /** The last day of a pause that begins on the day: no later than the setting allows without deciding again. */
    public LocalDate lastOfPause(LocalDate first, @Nullable LocalDate until, LocalDate on) {
        LocalDate most = latest(first, on);
        return until == null || until.isAfter(most) ? most : until;
    }

    LocalDate latest(LocalDate first, LocalDate on) {
        return first.plusDays(days(PAUSE_MOST, on) - 1);
    }

    /** When a pause comes back to somebody: some days before its last one, and never on a day that has passed. */
    public LocalDate review(LocalDate last, LocalDate today) {
        LocalDate before = last.minusDays(days(REVIEWED_BEFORE, today));
        return before.isAfter(today) ? before : today;
    }

    /** The days of a pause with what is kept on them: it is kept for so many days of the whole pause and no longer. */
    List<Stretch> stretches(LocalDate firstOfAll, LocalDate first, LocalDate last, Money kept, LocalDate on) {
        LocalDate keptUntil = firstOfAll.plusDays(days(KEPT_MOST, on) - 1);
        List<Stretch> stretches = new ArrayList<>();
        if (kept.isNil() || keptUntil.isBefore(first)) {
            stretches.add(new Stretch(first, last, Money.NIL));
        } else if (keptUntil.isBefore(last)) {
            stretches.add(new Stretch(first, keptUntil, kept));
            stretches.add(new Stretch(keptUntil.plusDays(1), last, Money.NIL));
        } else {
            stretches.add(new Stretch(first, last, kept));
        }
        return stretches;
    }

    /** For how many days something is kept at most. */
    public long mostKept(LocalDate on) {
        return days(KEPT_MOST, on);
    }

    private long days(String key, LocalDate on) {
        return reference.on(key, on).value().longValueExact();
    }
}
