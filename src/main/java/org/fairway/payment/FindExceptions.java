package org.fairway.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.fairway.kernel.CaseNumber;
import org.fairway.reference.ReferenceData;

/** Looks through the payments of a run that was calculated for what somebody should look at. */
public final class FindExceptions {
    private final RunExceptions exceptions;
    private final ReferenceData reference;

    public FindExceptions(RunExceptions exceptions, ReferenceData reference) {
        this.exceptions = exceptions;
        this.reference = reference;
    }

    /**
     * Finds them by the limits of the day; again, it finds the same.
     *
     * @param financeLate the cases whose financial assessment is late, which is the council's own fault
     */
    public void find(RunNumber number, LocalDate today, Collection<CaseNumber> financeLate) {
        exceptions.find(
                number,
                new RunExceptions.Limits(
                        pence("payment.limit-a-payment", today),
                        pence("payment.limit-a-run", today),
                        pence("payment.limit-a-person", today),
                        reference.on("payment.limit-person-days", today).value().intValueExact()),
                today,
                financeLate);
    }

    private long pence(String key, LocalDate today) {
        BigDecimal pounds = reference.on(key, today).value();
        return pounds.movePointRight(2).longValueExact();
    }
}
