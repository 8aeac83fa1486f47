package org.fairway.referral;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;

/** Begins a referral of which something is already known: from another system, or when needs changed after a case ended. */
public class StartReferral {
    private final Cases cases;
    private final ReferralRequests requests;
    private final Pathways pathways;

    public StartReferral(Cases cases, ReferralRequests requests, Pathways pathways) {
        this.cases = cases;
        this.requests = requests;
        this.pathways = pathways;
    }

    /** Begins it and gives the number of the new case. */
    public CaseNumber start(ReferralRequest request, String team, String by, LocalDate today) {
        CaseNumber number = cases.nextNumber(today);
        requests.record(number, request, by);
        pathways.start(number, team);
        return number;
    }
}
