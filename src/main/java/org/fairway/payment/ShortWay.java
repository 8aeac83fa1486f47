package org.fairway.payment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/** The cases of which a run does not read everything again, and what came of it whenever some were read in full. */
public interface ShortWay {
    /** Some of those cases, other ones each time. */
    List<CaseNumber> some(int most);

    /** Shows these cases to the reader as a run reads them. */
    void asRunsRead(Collection<CaseNumber> cases, Predicate<CaseAccount> reader);

    /** Shows these cases to the reader with all that was ever paid. */
    void inFull(Collection<CaseNumber> cases, Predicate<CaseAccount> reader);

    /** Notes how many were compared, and the first that came to another result. */
    void note(LocalDate payDate, long cases, @Nullable CaseNumber differs);

    /** The first case that came to another result when it was looked at last; empty when none did. */
    Optional<CaseNumber> differing();
}
