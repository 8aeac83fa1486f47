package org.fairway.family;

import java.util.List;
import org.fairway.kernel.CaseNumber;

/** All notices of care that ends. Whoever assesses, plans or reviews for the adult reads them. */
public interface CareNotices {
    /** Records it; recording the same one again changes nothing. */
    void record(CareNotice notice);

    /** The notices for that adult's case, the latest first. */
    List<CareNotice> of(CaseNumber adultCase);
}
