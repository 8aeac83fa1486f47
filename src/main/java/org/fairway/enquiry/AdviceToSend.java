package org.fairway.enquiry;

import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.RunNumber;
import org.jspecify.annotations.Nullable;

/** Of which payments of a run people are still to be told by letter: first payments, and those that differ from the last. */
public interface AdviceToSend {
    /** The cases, in order of their numbers, after that one. */
    List<CaseNumber> waiting(RunNumber run, @Nullable CaseNumber after, int most);

    /** Notes that people were told; what was noted before stays. Gives the cases of which that was new. */
    List<CaseNumber> sent(RunNumber run, List<CaseNumber> cases, String by);
}
