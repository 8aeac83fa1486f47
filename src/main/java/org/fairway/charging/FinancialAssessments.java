package org.fairway.charging;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/** All financial information, what was worked out from it, and what people were told. Added to and never changed. */
public interface FinancialAssessments {
    /** Records what a person told; the same record again changes nothing. */
    void record(FinancialInformation information, String by);

    /** The latest that the person of that case told. */
    Optional<FinancialInformation> latestInformation(CaseNumber caseNumber);

    /** What was told for the latest assessment that the person was told of: what the next one carries forward. */
    Optional<FinancialInformation> informationLastUsed(CaseNumber caseNumber);

    /**
     * Keeps what was worked out; the same assessment again changes nothing.
     *
     * @param changesOn the first day on which another amount is known to be due; null when none is
     */
    void keep(FinancialAssessment assessment, @Nullable LocalDate changesOn);

    /** The latest that was worked out, told or not: for the finance officer, never to collect by. */
    Optional<FinancialAssessment> latest(CaseNumber caseNumber);

    /** Notes that the assessment was sent back for what is missing. */
    void sendBack(FinancialAssessment assessment, String missing, String by);

    /** What was missing when the latest assessment was sent back; empty when it was not. */
    Optional<String> sentBackFor(CaseNumber caseNumber);

    /** Notes the check; checking the same assessment again changes nothing. */
    void verify(Verification verification);

    /** Puts the checked assessment of the case in force; doing so again changes nothing. */
    void settle(CaseNumber caseNumber);

    /**
     * The contribution in force on the day. Empty when there is none yet, or the person may not be charged: nothing is
     * collected then and nothing waits for it.
     */
    Optional<Contribution> current(CaseNumber caseNumber, LocalDate day);

    /**
     * The latest contribution that the person has been told, though it may be owed only from a later day. For decisions
     * that follow from means, not for collecting.
     */
    Optional<Contribution> told(CaseNumber caseNumber);
}
