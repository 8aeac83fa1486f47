package org.fairway.process.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairway.acceptance.Office;

/** Forms of the referral as they are handed in, each for a made-up person. */
public final class ReferralExamples {
    private ReferralExamples() {}

    /** A plain contact for an adult in the north team who has needs, nothing urgent and nobody to look after them. */
    public static Map<String, Object> adult() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("receivedOn", "2026-11-20");
        answers.put("team", "NORTH");
        answers.put("contactFor", "ADULT");
        answers.put("requesterKind", "THE_PERSON");
        answers.put("routeOfAccess", "COMMUNITY");
        answers.put("sharingConsent", "GIVEN");
        answers.put("givenName", "Rosalind");
        answers.put("familyName", "Thistlewood");
        answers.put("birthDate", "1948-03-09");
        answers.put("address", "14 Mill Lane, Exminster");
        answers.put("postcode", "ex6 8aa");
        answers.put("telephone", "01392 496 0123");
        answers.put("gender", "FEMALE");
        answers.put("ethnicity", "WHITE_BRITISH");
        answers.put("accommodation", "OWNER_OCCUPIER");
        answers.put("residence", "IN_OUR_AREA");
        answers.put("contactMethod", "PHONE");
        answers.put("preferredFormat", "LARGE_PRINT");
        answers.put("language", "English");
        answers.put("interpreter", "NONE");
        answers.put("ownWords", "I cannot get up the stairs any more and I miss my garden.");
        answers.put("understood", "Two falls since August; washes at the kitchen sink; eats little.");
        answers.put("appearanceOfNeed", "YES");
        answers.put("urgent", "NO");
        answers.put("safeguardingConcern", "NO");
        answers.put("difficulties", List.of());
        answers.put("capacityInDoubt", "NO");
        answers.put("hasUnpaidCarer", "NO");
        answers.put("childrenInHousehold", "NO");
        return answers;
    }

    /** The same answers with one changed, or left out when the value is null. */
    public static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(answers);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> answers, String... fields) {
        Map<String, Object> changed = new LinkedHashMap<>(answers);
        List.of(fields).forEach(changed::remove);
        return changed;
    }

    /** Starts a referral at the contact officer's desk and gives its case number. */
    public static String begin(Office office) {
        return office.desk("grace").start("PersonalBudgetPathwayProcess");
    }
}
