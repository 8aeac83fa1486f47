package org.fairway.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.fairway.kernel.CaseNumber;

/** Which open cases new rates touch. Each stage that reads rates answers for its own. */
public interface TouchedCases {
    /**
     * The open cases that will be decided anew by rates of these keys, or owe another amount by them.
     *
     * @param keys the keys that get a new value
     * @param from the first day of the new values
     * @param proposed what rules would read with them
     * @return what it means for them, or an empty list when the stage does not read these keys
     */
    List<Touched> by(Collection<String> keys, LocalDate from, ReferenceData proposed);

    /**
     * Cases touched in one way.
     *
     * @param what what happens to them, as a sentence
     * @param cases how many there are
     * @param first some of them with what is known, the lowest numbers first
     */
    record Touched(String what, long cases, List<Example> first) {
        public Touched {
            first = List.copyOf(first);
        }
    }

    /**
     * One of the cases.
     *
     * @param effect what the new values would mean for it; blank when only a review can tell
     */
    record Example(CaseNumber caseNumber, String effect) {}
}
