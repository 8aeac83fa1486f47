package org.fairway.process.family;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.family.FamilyOffer;
import org.fairway.family.FamilyOffers;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.person.Carer;
import org.fairway.person.Households;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.process.task.OpenTask;
import org.springframework.stereotype.Component;

/** The offer that a task of this stage is about, and what is known of the people around it. */
@Component
class OfferInHand {
    private final FamilyOffers offers;
    private final Households households;
    private final Cases cases;
    private final People people;

    OfferInHand(FamilyOffers offers, Households households, Cases cases, People people) {
        this.offers = offers;
        this.households = households;
        this.cases = cases;
        this.people = people;
    }

    FamilyOffer of(OpenTask task) {
        return offers.get(task.fact(FamilyAssessmentProcess.FAMILY_OFFER_ID));
    }

    Person adult(CaseNumber adultCase) {
        return people.get(cases.get(adultCase).person());
    }

    /** The carer as the council knows them already, by an earlier case of their own; empty when that is not certain. */
    Optional<Person> known(FamilyOffer offer) {
        if (offer.person() != null) {
            return Optional.of(people.get(offer.person()));
        }
        LocalDate born = offer.birthDate();
        return born == null
                ? Optional.empty()
                : carer(offer).flatMap(carer -> people.onlyOne(carer.givenName(), carer.familyName(), born));
    }

    /** The carer as the case knows them. */
    Optional<Carer> carer(FamilyOffer offer) {
        return households.carers(offer.adultCase()).stream()
                .filter(carer -> carer.name().equalsIgnoreCase(offer.name()))
                .findFirst();
    }
}
