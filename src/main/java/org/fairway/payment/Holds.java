package org.fairway.payment;

import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/**
 * Payments that wait. While a hold stands on any entitlement of a case, no run pays the case; what is due meanwhile is paid
 * as arrears once it is lifted. Holds are added to and never changed.
 */
public interface Holds {
    /** Places a hold; the same id again changes nothing. */
    void place(Hold hold);

    /** Lifts a hold; one that was lifted before stays as it was. */
    void lift(HoldId id, String reason, String by);

    /** How many holds were ever placed on the entitlement. */
    int placed(EntitlementId entitlement);

    /** The hold, if it is known and not lifted. */
    Optional<StandingHold> find(HoldId id);

    /** All holds that stand, the newest first. */
    List<StandingHold> standing();

    /** The holds that stand for the case, the newest first. */
    List<StandingHold> of(CaseNumber caseNumber);
}
