package org.fairway.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a person told the council about their money. Once recorded it is never changed; what is put right later is a new
 * record.
 *
 * @param asOf the day whose rates are used
 * @param birthDate the person's, which decides the age band
 * @param partnerBirthDate the partner's when the person lives with one; null when they live without
 * @param children how many children of the household the person is responsible for
 * @param disclosed whether the person told about their money; when not, no list is read
 * @param premiumGrounds why a premium is due besides what the benefits show
 * @param representation who acts for the person
 * @param representative the name of who acts; null when the person does, or nobody
 * @param nobodyToArrange whether the person lacks capacity to arrange care and nobody else is able to
 * @param asksCouncilToArrange whether the person, if above the limit, asks the council to arrange care all the same
 * @param findings what was found besides what was told
 */
public record FinancialInformation(
        UUID id,
        CaseNumber caseNumber,
        LocalDate asOf,
        LocalDate birthDate,
        @Nullable LocalDate partnerBirthDate,
        int children,
        boolean disclosed,
        List<IncomeItem> income,
        List<CapitalItem> capital,
        List<HousingCost> housing,
        List<DisabilityCost> disabilityCosts,
        Set<PremiumGround> premiumGrounds,
        Representation representation,
        @Nullable String representative,
        boolean nobodyToArrange,
        boolean asksCouncilToArrange,
        Findings findings) {
    public FinancialInformation {
        income = List.copyOf(income);
        capital = List.copyOf(capital);
        housing = List.copyOf(housing);
        disabilityCosts = List.copyOf(disabilityCosts);
        premiumGrounds = Set.copyOf(premiumGrounds);
        findings = findings == null ? Findings.NONE : findings; // records of before there were any
    }

    /** The same, as if it had been told on another day: for the rates and ages of that day. */
    public FinancialInformation asOf(LocalDate day) {
        return new FinancialInformation(
                id,
                caseNumber,
                day,
                birthDate,
                partnerBirthDate,
                children,
                disclosed,
                income,
                capital,
                housing,
                disabilityCosts,
                premiumGrounds,
                representation,
                representative,
                nobodyToArrange,
                asksCouncilToArrange,
                findings);
    }

    public boolean livesWithPartner() {
        return partnerBirthDate != null;
    }
}
