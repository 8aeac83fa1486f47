package org.fairway.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decisions of one record that can be made again from what is kept of them. */
public interface Replayable {
    /** Which record, such as {@code FinancialAssessment}. */
    String kind();

    /** Makes the next decisions after the mark again, oldest first; none that was recorded at {@code before} or later. */
    List<Replayed> next(Mark after, Instant before, int most);

    /** Makes every decision about the subject again, oldest first. */
    List<Replayed> of(String subject);

    /** Makes one decision again; empty if its record is gone. */
    Optional<Replayed> again(String id);
}
