package org.fairway.referral;

import java.util.List;
import org.fairway.kernel.CaseNumber;

/** All handovers of people to others. */
public interface Handovers {
    void record(Handover handover, String by);

    List<Handover> of(CaseNumber caseNumber);
}
