package org.fairway.payment.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;
import org.fairway.reference.ReferenceData;

/** Freezes a run: adds it up once more, against what was approved, and refuses what no file could carry. */
public final class FreezeManifest {
    private static final String ITEM_LIMIT = "payment-file.item-limit";
    private static final String DAY_LIMIT = "payment-file.day-limit";
    private final ReferenceData reference;

    public FreezeManifest(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * Freezes the payments, which come in the order of their pay dates.
     *
     * @param approvedCount how many payments were approved
     * @param approvedTotal what they were approved to come to
     * @param day the day whose limits hold
     */
    public Outcome freeze(
            RunNumber run,
            Originator originator,
            FrozenItems items,
            long approvedCount,
            Money approvedTotal,
            LocalDate day)
            throws IOException {
        Reasons reasons = new Reasons();
        Tally tally = new Tally(originator);
        Money itemLimit = reference.on(ITEM_LIMIT, day).money();
        Set<String> seen = new HashSet<>();
        items.giveTo(item -> {
            tally.add(item);
            if (!seen.add(item.paymentId())) {
                reasons.add("Payment " + item.paymentId() + " is in the run twice.");
            }
            if (item.amount().isMoreThan(itemLimit)) {
                reasons.add("Payment " + item.paymentId() + " of " + item.amount() + " is more than " + itemLimit
                        + ", the most that one payment can be.");
            }
        });
        List<DaySum> days = tally.days();
        checkDays(days, reference.on(DAY_LIMIT, day).money(), reasons);
        checkTotals(days, approvedCount, approvedTotal, reasons);
        return reasons.isEmpty()
                ? new Frozen(new Manifest(run, originator, days, tally.hash(), items))
                : new Refused(reasons.all());
    }

    private static void checkDays(List<DaySum> days, Money dayLimit, Reasons reasons) {
        if (days.isEmpty()) {
            reasons.add("The run has no payment.");
        }
        for (int at = 0; at < days.size(); at++) {
            DaySum day = days.get(at);
            if (at > 0 && !days.get(at - 1).payDate().isBefore(day.payDate())) {
                reasons.add("The payments are not in the order of their days at " + Reasons.day(day.payDate()) + ".");
            }
            if (day.total().isMoreThan(dayLimit)) {
                reasons.add("The payments of " + Reasons.day(day.payDate()) + " come to " + day.total()
                        + ", more than the " + dayLimit + " that one file can carry for a day. Make two runs of them.");
            }
        }
    }

    private static void checkTotals(List<DaySum> days, long approvedCount, Money approvedTotal, Reasons reasons) {
        long count = days.stream().mapToLong(DaySum::count).sum();
        Money total = days.stream().map(DaySum::total).reduce(Money.NIL, Money::plus);
        if (count != approvedCount || !total.equals(approvedTotal)) {
            reasons.add("Approved were " + approvedCount + " payments of " + approvedTotal + " together, and here are "
                    + count + " of " + total + ".");
        }
    }

    /** A frozen run, or why it cannot be frozen. */
    public sealed interface Outcome {}

    public record Frozen(Manifest manifest) implements Outcome {}

    /** Plain sentences, none of which names an account. */
    public record Refused(List<String> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
