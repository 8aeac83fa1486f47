package org.fairway.process.referral;

import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.Households;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.person.Profile;
import org.fairway.person.Profiles;
import org.fairway.process.task.Prefill;
import org.fairway.referral.ContactFor;
import org.fairway.referral.ReferralRequest;
import org.springframework.stereotype.Component;

/** Fills the form of a first contact with what another system sent, or what an earlier case of the person says. */
@Component
class WhatIsKnown {
    private final Cases cases;
    private final People people;
    private final Profiles profiles;
    private final Households households;

    WhatIsKnown(Cases cases, People people, Profiles profiles, Households households) {
        this.cases = cases;
        this.people = people;
        this.profiles = profiles;
        this.households = households;
    }

    void fill(Prefill form, ReferralRequest request) {
        form.with("receivedOn", request.receivedOn())
                .with("understood", request.words())
                .with("givenName", request.givenName())
                .with("familyName", request.familyName())
                .with("birthDate", request.birthDate())
                .with("nhsNumber", request.nhsNumber())
                .with("telephone", request.telephone())
                .with("requesterName", request.requesterName());
        CaseNumber earlier = request.earlierCase();
        if (earlier == null) {
            form.with("knownText", "**Sent to us by another service.** Check what is filled in with the person.");
        } else {
            fill(form, cases.get(earlier));
            form.with(
                    "knownText",
                    "**Known from case " + earlier
                            + ".** What is filled in comes from there. Check it with the person.");
        }
    }

    private void fill(Prefill form, PathwayCase earlier) {
        Person person = people.get(earlier.person());
        form.with("contactFor", contactFor(earlier))
                .with("givenName", person.givenName())
                .with("familyName", person.familyName())
                .with("birthDate", person.birthDate())
                .with("nhsNumber", person.nhsNumber())
                .with("address", person.address())
                .with("postcode", person.postcode())
                .with("telephone", person.telephone())
                .with("email", person.email());
        profiles.of(person.id()).ifPresent(profile -> fill(form, profile));
        var carers = households.carers(earlier.number());
        if (!carers.isEmpty()) {
            form.with("hasUnpaidCarer", "YES")
                    .with("carers", carers.stream().map(CarerRow::of).toList());
        }
        var children = households.children(earlier.number());
        if (!children.isEmpty()) {
            form.with("childrenInHousehold", "YES")
                    .with("children", children.stream().map(ChildRow::of).toList());
        }
    }

    private static void fill(Prefill form, Profile profile) {
        form.with("knownAs", profile.knownAs())
                .with("gender", profile.gender())
                .with("ethnicity", profile.ethnicity())
                .with("accommodation", profile.accommodation())
                .with("contactMethod", profile.contactMethod())
                .with("preferredFormat", profile.preferredFormat())
                .with("language", profile.language())
                .with("interpreter", profile.interpreter())
                .with("communicationNeeds", profile.communicationNeeds())
                .with("practice", profile.practice());
    }

    private static ContactFor contactFor(PathwayCase earlier) {
        return switch (earlier.legalBasis()) {
            case CARE_ACT_ADULT -> ContactFor.ADULT;
            case CARE_ACT_CARER -> ContactFor.CARER;
            case CHILDREN_ACT -> ContactFor.CHILD;
        };
    }
}
