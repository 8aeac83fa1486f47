package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Lists of the payments of a run, a bounded part at a time however long the run is. */
public interface RunLists {
    /**
     * What a run pays for one case.
     *
     * @param lastPaid what the last run that was sent and paid the case paid; null when none has
     * @param hold the hold that keeps it back; null when nothing does
     */
    record Line(
            CaseNumber caseNumber,
            Payee payee,
            Money amount,
            @Nullable Money lastPaid,
            @Nullable HoldId hold,
            @Nullable String holdReason) {}

    /** Some of the lines that were looked for, and how many there are in all. */
    record Page(List<Line> lines, int found) {}

    /** How a payment differs from the last one. */
    enum Change {
        NEW,
        STOPPED,
        CHANGED
    }

    /**
     * The payments that differ in one way.
     *
     * @param now what they come to in this run
     * @param before what they came to in the last runs
     * @param largest those that differ most
     */
    record Difference(Change change, int count, Money now, Money before, List<Line> largest) {}

    /**
     * The payments of a run with those that are held, the largest first.
     *
     * @param words part of the name of the payee or person, or of the case number; all when blank
     */
    Page search(RunNumber number, String words, int from, int most);

    /**
     * The run beside what was paid last: every change is there, if only with a count of nil.
     *
     * @param percent from what difference on a payment counts as changed
     * @param paidSince by frequency, the pay date from which on somebody was paid for the last period before this run
     */
    List<Difference> compare(RunNumber number, long percent, Map<Frequency, LocalDate> paidSince, int most);
}
