package org.fairway.payment.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Under which codes the finance system knows an account, from a day on.
 *
 * @param funder for transfers of this funder alone; null for all
 * @param legalBasis for cases on this legal basis alone; null for all
 */
public record AccountCode(
        String account,
        @Nullable String funder,
        @Nullable String legalBasis,
        String costCentre,
        String subjectiveCode,
        LocalDate from) {}
