package org.fairway.process.eligibility;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.family.FamilyOfferStarts;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Starts the offers to those whom an adult's assessment brought to light. */
@Component("offerToFamilyFoundDelegate")
class OfferToFamilyFoundDelegate implements JavaDelegate {
    private final FamilyOfferStarts offers;
    private final BusinessClock clock;

    OfferToFamilyFoundDelegate(FamilyOfferStarts offers, BusinessClock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (CaseVariables.LEGAL_BASIS.in(execution) != LegalBasis.CARE_ACT_ADULT) {
            return;
        }
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        offers.toCarers(caseNumber, CaseVariables.TEAM.in(execution), clock.today());
    }
}
