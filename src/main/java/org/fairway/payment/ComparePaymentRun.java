package org.fairway.payment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets a run beside what was paid before: who is new, who is no longer paid, and whose payment has changed. */
public final class ComparePaymentRun {
    private static final int DAYS_BACK = 62;
    private final PaymentRuns runs;
    private final RunLists lists;
    private final PaymentCalendar calendar;

    public ComparePaymentRun(PaymentRuns runs, RunLists lists, PaymentCalendar calendar) {
        this.runs = runs;
        this.lists = lists;
        this.calendar = calendar;
    }

    public List<RunLists.Difference> compare(RunNumber number, long percent, int most) {
        PaymentRun run = runs.find(number).orElseThrow();
        return lists.compare(number, percent, paidSince(run), most);
    }

    /** Only frequencies of which this run pays a new period: of the others nobody has stopped by not being in it. */
    private Map<Frequency, LocalDate> paidSince(PaymentRun run) {
        Map<Frequency, LocalDate> since = new EnumMap<>(Frequency.class);
        Optional<PaymentRun> last = runs.lastSent();
        for (Frequency frequency : Frequency.values()) {
            if (last.isPresent() && frequency != Frequency.ONE_OFF) {
                LocalDate before = calendar.horizon(frequency, last.get().payDate());
                if (calendar.horizon(frequency, run.payDate()).isAfter(before)) {
                    since.put(
                            frequency, firstPaying(frequency, before, last.get().payDate()));
                }
            }
        }
        return since;
    }

    private LocalDate firstPaying(Frequency frequency, LocalDate horizon, LocalDate payDate) {
        LocalDate first = payDate;
        while (first.isAfter(payDate.minusDays(DAYS_BACK))
                && calendar.horizon(frequency, first.minusDays(1)).equals(horizon)) {
            first = first.minusDays(1);
        }
        return first;
    }
}
