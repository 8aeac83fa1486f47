package org.fairway.family;

import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/** All offers to carers and for children. */
public interface FamilyOffers {
    /**
     * Makes sure that the offer is there. When the adult's case already has one to the same people
     * ({@link FamilyOffer#sameAs}), that one stands and nothing changes. Whoever learns of a carer calls it; the offer's
     * process is started after.
     *
     * @return the offer that stands
     */
    FamilyOffer ensure(FamilyOffer offer);

    FamilyOffer get(UUID id);

    List<FamilyOffer> ofCase(CaseNumber adultCase);

    /** Claims the offers of the case whose process was not started yet: each is given out once and for all. */
    List<FamilyOffer> claimUnstarted(CaseNumber adultCase);
}
