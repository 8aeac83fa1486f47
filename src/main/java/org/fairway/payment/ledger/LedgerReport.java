package org.fairway.payment.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of proving the ledger.
 *
 * @param head the newest seal; null where nothing was ever posted
 */
public record LedgerReport(List<Line> lines, @Nullable Seal head) {
    public LedgerReport {
        lines = List.copyOf(lines);
    }

    /**
     * One promise.
     *
     * @param fault the first row for which it does not hold; null when it holds
     */
    public record Line(
            String invariant, String promise, @Nullable String fault) {
        public boolean holds() {
            return fault == null;
        }
    }

    public boolean holds() {
        return lines.stream().allMatch(Line::holds);
    }

    /** The report as plain text, a line for each promise and one more for each that is broken. */
    public String text() {
        StringBuilder text = new StringBuilder(2_000);
        for (Line line : lines) {
            text.append(String.format(
                    "%-4s %-7s %s%n", line.invariant(), line.holds() ? "holds" : "BROKEN", line.promise()));
            if (!line.holds()) {
                text.append(String.format("     first:  %s%n", line.fault()));
            }
        }
        text.append(head == null ? "Nothing was posted yet." : "Head of the chain: " + head.words())
                .append(System.lineSeparator());
        return text.append(
                        holds()
                                ? "Everything holds."
                                : "THE LEDGER IS NOT AS IT MUST BE. Keep a copy and tell your auditor.")
                .toString();
    }
}
