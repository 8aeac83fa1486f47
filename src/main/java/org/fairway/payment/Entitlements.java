package org.fairway.payment;

import java.util.Collection;
import java.util.List;
import org.fairway.kernel.CaseNumber;

/** All entitlements of the council. They and their lines are added to and never changed. */
public interface Entitlements {
    /**
     * Waits until nobody else is changing what the case is paid, and keeps others waiting until this is done. What is read
     * afterwards is what holds.
     */
    void claim(CaseNumber caseNumber);

    /** The entitlements of the case, the earliest start first. */
    List<Timeline> of(CaseNumber caseNumber);

    /** The entitlements of some cases, asked for together, by case and start. */
    List<Timeline> ofCases(Collection<CaseNumber> caseNumbers);

    /** Adds an entitlement with its first lines; the same id again changes nothing. */
    void add(Timeline timeline, String by);

    /** Adds lines to an entitlement. */
    void add(EntitlementId id, List<EntitlementLine> lines, String by);
}
