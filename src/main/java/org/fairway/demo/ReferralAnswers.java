package org.fairway.demo;

import java.time.LocalDate;
import java.util.Locale;

/** What is said when somebody first gets in touch. */
public final class ReferralAnswers {
    private ReferralAnswers() {}

    /** A first contact about an adult who may need care and support. */
    public static Form contact(Somebody somebody, String team, LocalDate on, String ownWords, String understood) {
        return Form.empty()
                .with("receivedOn", on)
                .with("team", team.toUpperCase(Locale.ROOT))
                .with("contactFor", "ADULT")
                .with("requesterKind", "THE_PERSON")
                .with("routeOfAccess", "COMMUNITY")
                .with("sharingConsent", "GIVEN")
                .with("givenName", somebody.givenName())
                .with("familyName", somebody.familyName())
                .with("birthDate", somebody.birthDate())
                .with("nhsNumber", somebody.nhsNumber())
                .with("address", somebody.address())
                .with("postcode", somebody.postcode())
                .with("telephone", somebody.telephone())
                .with("gender", somebody.gender())
                .with("ethnicity", somebody.ethnicity())
                .with("accommodation", "COUNCIL_OR_HOUSING_ASSOCIATION_TENANT")
                .with("residence", "IN_OUR_AREA")
                .with("contactMethod", "PHONE")
                .with("preferredFormat", "STANDARD_PRINT")
                .with("language", "English")
                .with("interpreter", "NONE")
                .with("ownWords", ownWords)
                .with("understood", understood)
                .with("appearanceOfNeed", "YES")
                .with("urgent", "NO")
                .with("safeguardingConcern", "NO")
                .ticked("difficulties")
                .with("capacityInDoubt", "NO")
                .with("hasUnpaidCarer", "NO")
                .with("childrenInHousehold", "NO");
    }

    /** A first contact about a disabled child, by a parent. */
    public static Form childContact(Somebody child, Somebody mother, LocalDate on, String ownWords, String understood) {
        return contact(child, "children", on, ownWords, understood)
                .with("contactFor", "CHILD")
                .with("requesterKind", "FAMILY_OR_FRIEND")
                .with("requesterName", mother.name())
                .with("requesterRelation", "Mother")
                .with("hasUnpaidCarer", "YES")
                .rows("carers", carer(mother, "PARENT"));
    }

    /** Somebody who looks after the person. */
    public static Form carer(Somebody carer, String relationship) {
        return Form.empty()
                .with("givenName", carer.givenName())
                .with("familyName", carer.familyName())
                .with("relationship", relationship)
                .with("birthDate", carer.birthDate())
                .with("telephone", carer.telephone())
                .with("address", carer.address())
                .with("livesWithPerson", "YES")
                .with("wantsContact", "YES");
    }
}
