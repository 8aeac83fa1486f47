package org.fairway.payment;

import java.util.List;
import org.fairway.kernel.CaseNumber;

/**
 * What one case is entitled to, and what it was paid.
 *
 * @param timelines its entitlements, the earliest start first; at least one
 * @param paid what the ledger says was paid for their periods
 */
public record CaseAccount(CaseNumber caseNumber, List<Timeline> timelines, List<Paid> paid) {
    public CaseAccount {
        timelines = List.copyOf(timelines);
        paid = List.copyOf(paid);
    }
}
