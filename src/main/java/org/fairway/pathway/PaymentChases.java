package org.fairway.pathway;

import java.util.List;
import org.fairway.kernel.CaseNumber;

/** All chases of late first payments. */
public interface PaymentChases {
    void record(PaymentChase chase, String by);

    /** The chases of a case, the oldest first. */
    List<PaymentChase> of(CaseNumber caseNumber);
}
