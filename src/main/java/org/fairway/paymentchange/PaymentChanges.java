package org.fairway.paymentchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All changes of direct payments. They are added to and never changed. */
public interface PaymentChanges {
    /** Keeps a proposal; the same version again changes nothing. */
    void propose(PaymentChange change);

    /** The change as it was proposed last; throws {@link java.util.NoSuchElementException} when there is none. */
    PaymentChange get(PaymentChangeId id);

    /** Keeps a step; the same again changes nothing. */
    void record(ChangeStep step);

    /** The steps of the change, the first one first. */
    List<ChangeStep> steps(PaymentChangeId id);

    /** The changes of the case that are neither written nor withdrawn, the earliest first. */
    List<PaymentChange> underWay(CaseNumber caseNumber);

    /** The step by which the person was told; throws {@link java.util.NoSuchElementException} before they were. */
    default ChangeStep told(PaymentChangeId id) {
        return step(id, ChangeState.TOLD).orElseThrow();
    }

    default Optional<ChangeStep> step(PaymentChangeId id, ChangeState state) {
        return steps(id).stream().filter(step -> step.state() == state).reduce((earlier, later) -> later);
    }

    /** Keeps days of a pause; the same number again changes nothing. */
    void record(Pause pause);

    /** The days for which a pause was decided, the first ones first. */
    List<Pause> pauses(PaymentChangeId id);

    /** Keeps that an account is closed; the same again changes nothing. */
    void record(ClosedAccount closed);

    Optional<ClosedAccount> closed(PaymentChangeId id);

    /** The cases that are paid on the day or later, by the name of the person. */
    List<PaidCase> paid(LocalDate day);
}
