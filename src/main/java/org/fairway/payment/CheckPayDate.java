package org.fairway.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.reference.ReferenceData;

/**
 * Whether the banks are open on a pay date. A bank holiday may be proclaimed after a run was prepared, so it is asked again
 * before the run is approved and before it is released, whichever way its file goes.
 */
public final class CheckPayDate {
    private final ReferenceData reference;

    public CheckPayDate(ReferenceData reference) {
        this.reference = reference;
    }

    /** Why nobody can be paid on the day; empty when the banks are open. */
    public Optional<String> whyNot(LocalDate payDate) {
        return reference.workingDays().isWorkingDay(payDate)
                ? Optional.empty()
                : Optional.of("%s is not a working day: the banks are closed.".formatted(Wording.day(payDate)));
    }

    /** The same for a run that was prepared before the day became a bank holiday. */
    public Optional<String> whyNoLonger(LocalDate payDate) {
        return whyNot(payDate)
                .map(reason -> reason + " Cancel or withdraw this run and prepare one for the working day before it.");
    }
}
