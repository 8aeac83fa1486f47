package org.fairway.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/** All recoveries. They are added to and never changed. */
public interface Recoveries {
    /** Keeps a claim; the same again changes nothing. */
    void claim(Claim claim);

    /** The claim; throws {@link java.util.NoSuchElementException} when there is none. */
    Claim get(RecoveryId id);

    /** The recovery of the case that is not settled, if there is one. */
    Optional<RecoveryId> underWay(CaseNumber caseNumber);

    void record(Told told);

    /** The letter of that number; throws {@link java.util.NoSuchElementException} before it was sent. */
    Told told(RecoveryId id, int number);

    void record(Answer answer);

    Answer answer(RecoveryId id);

    void record(RecoveryDecision decision);

    /** The decision that was made last, if there is one. */
    Optional<RecoveryDecision> lastDecision(RecoveryId id);

    /** Keeps a repayment and posts it; the same again changes nothing. */
    void receive(Repayment repayment, Claim claim);

    /** What came in for the decision. */
    Money received(RecoveryId id, int decision);

    /** Posts what is claimed as owed, so that what was paid is what was due, and what may be kept. Again changes nothing. */
    void postClaim(Claim claim, LocalDate on, String by);

    /** Posts that so much is not to come back; again changes nothing. */
    void postLetOff(Claim claim, RecoveryDecision decision, String by);

    /** Keeps that nothing is open any more; the same again changes nothing. */
    void settle(RecoveryId id, LocalDate on, String by);

    /** Cases of which no agreement runs on the day, that may have been paid too much, and that nobody has taken up. */
    List<CaseNumber> toLookAt(LocalDate day);

    /** The cases that were ever paid, by the name of the person. */
    List<PaidPerson> people();

    /** A case that was paid. */
    record PaidPerson(CaseNumber number, String person) {}
}
