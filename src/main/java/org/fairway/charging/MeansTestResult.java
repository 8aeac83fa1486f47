package org.fairway.charging;

import java.util.UUID;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.kernel.Money;

/** What a way of looking at somebody's means came to, before it has a name. */
record MeansTestResult(Basis basis, Money assessedAWeek, Working working) {
    FinancialAssessment as(FinancialInformation information, UUID id) {
        return new FinancialAssessment(
                id,
                information.id(),
                information.caseNumber(),
                information.asOf(),
                basis,
                assessedAWeek,
                information.nobodyToArrange(),
                information.asksCouncilToArrange(),
                working.lines());
    }

    Money contributionTowards(Money weeklyCost) {
        return basis == Basis.ASSESSED ? assessedAWeek.atMost(weeklyCost) : weeklyCost;
    }
}
