package org.fairway.family;

import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/** Which carer's case each accepted offer led to. */
public interface CarerPathways {
    /**
     * Claims the start of the carer's pathway.
     *
     * @return whether it is to be started now; false when it was started before, by this offer or another
     */
    boolean claim(UUID offer, CaseNumber carersCase);

    /** The carer's case that the offer led to. */
    Optional<CaseNumber> of(UUID offer);
}
