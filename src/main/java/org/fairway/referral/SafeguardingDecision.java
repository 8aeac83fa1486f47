package org.fairway.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a concern that an adult is abused or neglected: Care Act 2014, section 42.
 *
 * @param hasNeeds whether the adult has needs for care and support, whether or not the council meets any
 * @param atRisk whether they are experiencing, or at risk of, abuse or neglect
 * @param cannotProtectThemselves whether they cannot protect themselves because of those needs
 * @param madeSafe what was done at once for their safety
 * @param personsWishes what the person wants to happen
 * @param enquiryLead who makes the enquiry; null when none is made
 */
public record SafeguardingDecision(
        UUID id,
        CaseNumber caseNumber,
        LocalDate decidedOn,
        boolean hasNeeds,
        boolean atRisk,
        boolean cannotProtectThemselves,
        String madeSafe,
        String personsWishes,
        String reasons,
        @Nullable String enquiryLead) {
    /** With all three the council must enquire; without, it may. */
    public boolean mustEnquire() {
        return hasNeeds && atRisk && cannotProtectThemselves;
    }

    public boolean enquiryMade() {
        return enquiryLead != null;
    }
}
