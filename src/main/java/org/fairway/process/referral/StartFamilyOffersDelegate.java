package org.fairway.process.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.family.FamilyOfferStarts;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.pathway.ReferralOutcome;
import org.fairway.process.variable.CaseVariables;
import org.fairway.referral.Contact;
import org.fairway.referral.Contacts;
import org.springframework.stereotype.Component;

/**
 * A carer has a right of their own whatever becomes of the adult's contact, unless another council is responsible. A child's
 * parents are assessed with the child (Children Act 1989, section 17ZD), so they get no offer as carers of an adult.
 */
@Component("startFamilyOffersDelegate")
class StartFamilyOffersDelegate implements JavaDelegate {
    private final Contacts contacts;
    private final FamilyOfferStarts offers;

    StartFamilyOffersDelegate(Contacts contacts, FamilyOfferStarts offers) {
        this.contacts = contacts;
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (ReferralProcess.CONTACT_ROUTE.in(execution) == ReferralOutcome.REFER_ELSEWHERE) {
            return;
        }
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        String team = CaseVariables.TEAM.in(execution);
        Contact contact = contacts.of(caseNumber);
        LegalBasis basis = CaseVariables.LEGAL_BASIS.in(execution);
        if (basis == LegalBasis.CARE_ACT_ADULT) {
            offers.toCarers(caseNumber, team, contact.receivedOn());
        }
        offers.forChildren(caseNumber, basis, team, contact.receivedOn());
    }
}
