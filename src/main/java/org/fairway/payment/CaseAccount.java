package org.fairway.payment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;

/**
 * What one case is entitled to, and what it was paid.
 *
 * @param timelines its entitlements, the earliest start first; at least one
 * @param paid what the ledger says was paid for the periods of each that are not known to be settled
 * @param settled how far each of them is settled; one that is not named has to be reckoned from its start
 */
public record CaseAccount(
        CaseNumber caseNumber,
        List<Timeline> timelines,
        Map<EntitlementId, List<Paid>> paid,
        Map<EntitlementId, Settled> settled) {
    public CaseAccount {
        timelines = List.copyOf(timelines);
        paid = Map.copyOf(paid);
        settled = Map.copyOf(settled);
    }

    /** An account of which nothing is known to be settled. */
    public CaseAccount(CaseNumber caseNumber, List<Timeline> timelines, List<Paid> paid) {
        this(caseNumber, timelines, paid.stream().collect(Collectors.groupingBy(Paid::entitlement)), Map.of());
    }
}
