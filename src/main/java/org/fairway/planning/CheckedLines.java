package org.fairway.planning;

import java.util.List;

/** What came of checking the lines of a plan. */
public sealed interface CheckedLines {
    /** Every line holds. */
    record LinesAccepted(List<PlanLine> lines) implements CheckedLines {
        public LinesAccepted {
            lines = List.copyOf(lines);
        }
    }

    /** Something is wrong; nothing is kept. */
    record LinesRefused(List<Fault> faults) implements CheckedLines {
        public LinesRefused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param row the line, from 0; -1 when it is about the lines as a whole
     * @param part the part of the line, such as {@code unitPrice}; empty when it is about the lines as a whole
     * @param reason what is wrong and how to mend it, as a sentence
     */
    record Fault(int row, String part, String reason) {
        public static final int WHOLE_PLAN = -1;
    }
}
