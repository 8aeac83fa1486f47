package org.fairway.process.family;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.family.FamilyOffer;
import org.fairway.family.FamilyOffers;
import org.fairway.family.OfferKind;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Households;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.ProcessVariable;
import org.springframework.stereotype.Component;

/**
 * Starts one process for each offer that a case gives reason for: to each carer of an adult, and for the children of the
 * household. An offer that was started is never started again, whoever asks and however often.
 */
@Component
public class FamilyOfferStarts {
    static final String PROCESS = "FamilyAssessmentProcess";

    public static final ProcessVariable<UUID> FAMILY_OFFER_ID =
            ProcessVariable.text("familyOfferId", UUID::fromString, UUID::toString);
    public static final ProcessVariable<OfferKind> FAMILY_OFFER_KIND =
            ProcessVariable.choice("familyOfferKind", OfferKind.class);

    private final Households households;
    private final FamilyOffers offers;
    private final PathwayStarter starter;

    FamilyOfferStarts(Households households, FamilyOffers offers, PathwayStarter starter) {
        this.households = households;
        this.offers = offers;
        this.starter = starter;
    }

    /** Starts the offers to the adult's carers that were not started yet: Care Act 2014, section 10. */
    public void toCarers(CaseNumber adultCase, String team, LocalDate madeOn) {
        households
                .carers(adultCase)
                .forEach(carer -> offers.ensure(FamilyOffer.toCarer(
                        carer.id(), adultCase, null, carer.name(), carer.birthDate(), carer.telephone(), madeOn)));
        start(adultCase, team);
    }

    /** Starts the one offer for the children of the household, if there are any: SI 2014/2827, regulation 4. */
    public void forChildren(CaseNumber caseNumber, String team, LocalDate madeOn) {
        if (!households.children(caseNumber).isEmpty()) {
            offers.ensure(FamilyOffer.forChildren(UUID.randomUUID(), caseNumber, madeOn));
            start(caseNumber, team);
        }
    }

    private void start(CaseNumber caseNumber, String team) {
        offers.claimUnstarted(caseNumber)
                .forEach(offer -> starter.start(
                        PROCESS,
                        caseNumber.text(),
                        Facts.NONE
                                .with(CaseVariables.TEAM, team)
                                .with(FAMILY_OFFER_ID, offer.id())
                                .with(FAMILY_OFFER_KIND, offer.kind())));
    }
}
