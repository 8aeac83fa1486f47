package org.fairway.process.family;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.family.FamilyOffer;
import org.fairway.family.FamilyOfferStarts;
import org.fairway.family.FamilyOffers;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.Households;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Starts one process for each offer that a case gives reason for. */
@Component
class EngineFamilyOfferStarts implements FamilyOfferStarts {
    private final Households households;
    private final FamilyOffers offers;
    private final PathwayStarter starter;

    EngineFamilyOfferStarts(Households households, FamilyOffers offers, PathwayStarter starter) {
        this.households = households;
        this.offers = offers;
        this.starter = starter;
    }

    @Override
    public void toCarers(CaseNumber adultCase, String team, LocalDate madeOn) {
        households
                .carers(adultCase)
                .forEach(carer -> offers.ensure(FamilyOffer.toCarer(
                        carer.id(), adultCase, null, carer.name(), carer.birthDate(), carer.telephone(), madeOn)));
        start(adultCase, LegalBasis.CARE_ACT_ADULT, team);
    }

    @Override
    public void forChildren(CaseNumber caseNumber, LegalBasis basis, String team, LocalDate madeOn) {
        if (!households.children(caseNumber).isEmpty()) {
            offers.ensure(FamilyOffer.forChildren(UUID.randomUUID(), caseNumber, madeOn));
            start(caseNumber, basis, team);
        }
    }

    private void start(CaseNumber caseNumber, LegalBasis basis, String team) {
        offers.claimUnstarted(caseNumber)
                .forEach(offer -> starter.start(
                        FamilyAssessmentProcess.KEY,
                        caseNumber.text(),
                        Facts.NONE
                                .with(CaseVariables.TEAM, team)
                                .with(CaseVariables.WORKER_GROUP, CaseVariables.workerGroup(basis, team))
                                .with(FamilyAssessmentProcess.FAMILY_OFFER_ID, offer.id())
                                .with(FamilyAssessmentProcess.FAMILY_OFFER_KIND, offer.kind())));
    }
}
