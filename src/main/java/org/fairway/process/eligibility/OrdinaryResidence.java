package org.fairway.process.eligibility;

import java.util.NoSuchElementException;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.process.task.YesNo;
import org.fairway.referral.Contacts;
import org.fairway.referral.Residence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the first contact said of where the person lives; for a carer, where the person they care for lives. */
@Component
class OrdinaryResidence {
    private final Cases cases;
    private final Contacts contacts;

    OrdinaryResidence(Cases cases, Contacts contacts) {
        this.cases = cases;
        this.contacts = contacts;
    }

    /** Whether the person lives in our area or has no settled home and is here; null when that is not certain. */
    @Nullable
    YesNo asKnown(CaseNumber caseNumber) {
        CaseNumber adultCase = cases.get(caseNumber).adultCase();
        return answer(residence(adultCase == null ? caseNumber : adultCase));
    }

    private Residence residence(CaseNumber caseNumber) {
        try {
            return contacts.of(caseNumber).residence();
        } catch (NoSuchElementException noContact) {
            return Residence.NOT_CERTAIN;
        }
    }

    private static @Nullable YesNo answer(Residence residence) {
        return switch (residence) {
            case IN_OUR_AREA, NOWHERE_SETTLED -> YesNo.YES;
            case VISITING, ELSEWHERE -> YesNo.NO;
            case NOT_CERTAIN -> null;
        };
    }
}
