package org.fairway.process.referral;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** A contact for a disabled child, whose mother asks. */
    public static Map<String, Object> child() {
        Map<String, Object> answers = without(adult(), "hasUnpaidCarer");
        answers.put("team", "CHILDREN");
        answers.put("contactFor", "CHILD");
        answers.put("requesterKind", "FAMILY_OR_FRIEND");
        answers.put("requesterName", "Marguerite Applegarth");
        answers.put("requesterRelation", "mother");
        answers.put("givenName", "Tobias");
        answers.put("familyName", "Applegarth");
        answers.put("birthDate", "2016-05-01");
        answers.put("gender", "MALE");
        answers.put("accommodation", "WITH_FAMILY_OR_FRIENDS");
        answers.put("carers", List.of(mother()));
        return answers;
    }

    /** A contact for an adult with two carers and a grandchild in the household. */
    public static Map<String, Object> withAFamily() {
        Map<String, Object> answers = adult();
        answers.put("hasUnpaidCarer", "YES");
        Map<String, Object> daughter = mother();
        daughter.put("relationship", "SON_OR_DAUGHTER");
        Map<String, Object> sister = mother();
        sister.put("givenName", "Winifred");
        sister.put("familyName", "Thistlewood");
        sister.put("relationship", "BROTHER_OR_SISTER");
        sister.put("birthDate", null);
        answers.put("carers", List.of(daughter, sister));
        answers.put("childrenInHousehold", "YES");
        Map<String, Object> grandchild = new LinkedHashMap<>();
        grandchild.put("name", "Clementine Applegarth");
        grandchild.put("birthDate", "2014-02-03");
        grandchild.put("relationship", "GRANDCHILD");
        grandchild.put("helpsWithCare", "YES");
        grandchild.put("disabled", "NO");
        answers.put("children", List.of(grandchild));
        return answers;
    }

    private static Map<String, Object> mother() {
        Map<String, Object> mother = new LinkedHashMap<>();
        mother.put("givenName", "Marguerite");
        mother.put("familyName", "Applegarth");
        mother.put("relationship", "PARENT");
        mother.put("birthDate", "1986-11-02");
        mother.put("telephone", "01392 496 0456");
        mother.put("address", "");
        mother.put("livesWithPerson", "YES");
        mother.put("wantsContact", "YES");
        return mother;
    }

    /** A contact for a carer in their own right. */
    public static Map<String, Object> carer() {
        Map<String, Object> answers = without(adult(), "hasUnpaidCarer");
        answers.put("contactFor", "CARER");
        answers.put("givenName", "Bartholomew");
        answers.put("birthDate", "1950-07-14");
        answers.put("gender", "MALE");
        answers.put("caredForName", "Philippa Thistlewood");
        answers.put("caredForRelationship", "PARTNER");
        answers.put("caringHours", "50");
        return answers;
    }

    /** A contact in which something is urgent, someone is at risk and a decision is in doubt. */
    public static Map<String, Object> everythingAtOnce() {
        Map<String, Object> answers = adult();
        answers.put("urgent", "YES");
        answers.put("urgentNeed", "No heating and no food in the house.");
        answers.put("safeguardingConcern", "YES");
        answers.put("abuseConcern", "Her nephew holds her bank card and will not give it back.");
        answers.put("difficulties", List.of("WEIGH"));
        answers.put("capacityInDoubt", "YES");
        answers.put("decisionInDoubt", "Whether to let others handle her money");
        answers.put("someoneHelps", "NO");
        answers.put("longNhsStayLikely", "NO");
        return answers;
    }

    public static Map<String, Object> urgentSupport() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("supportNow", "YES");
        answers.put("reasons", "She cannot get food for herself and nobody else is near.");
        answers.put("decidedOn", "2026-11-23");
        answers.put("what", "Two calls a day and an oil heater on loan");
        answers.put("provider", "Riverside Home Care");
        answers.put("weeklyCost", "164.50");
        answers.put("startsOn", "2026-11-23");
        answers.put("endsOn", "2027-01-04");
        answers.put("costExplained", "Told at the visit that a charge may follow once her means are known.");
        return answers;
    }

    public static Map<String, Object> enquiry() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("madeSafe", "The bank has stopped the card; a neighbour brings food tonight.");
        answers.put("personsWishes", "She wants her card back and her nephew kept away from it.");
        answers.put("hasNeeds", "YES");
        answers.put("atRisk", "YES");
        answers.put("cannotProtectThemselves", "YES");
        answers.put("reasons", "She cannot leave the house to go to the bank.");
        answers.put("enquiryLead", "Priya Shah of the safeguarding team");
        answers.put("decidedOn", "2026-11-23");
        return answers;
    }

    public static Map<String, Object> lacksCapacity() {
        Map<String, Object> answers = canDecide();
        answers.put("weighs", "NO");
        answers.put("impairment", "YES");
        answers.put("impairmentWords", "Vascular dementia");
        answers.put("becauseOfImpairment", "YES");
        answers.put("decisionMaker", "COUNCIL");
        answers.put("consulted", "Her sister by phone; she has always kept her own accounts.");
        answers.put("conclusion", "The bank pays her bills by standing order for now.");
        answers.put("reviewOn", "2027-02-22");
        return answers;
    }

    public static Map<String, Object> canDecide() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("decision", "Whether to let others handle her money");
        answers.put("assessedOn", "2026-11-23");
        answers.put("helpGiven", "Seen in the morning at her own table, with her bank letters.");
        answers.put("understands", "YES");
        answers.put("retains", "YES");
        answers.put("weighs", "YES");
        answers.put("communicates", "YES");
        answers.put("evidence", "She told back what each choice would mean for her.");
        return answers;
    }

    public static Map<String, Object> advocate() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("name", "Ottoline Fairbrother");
        answers.put("organisation", "Speaking Together");
        answers.put("telephone", "01392 496 0789");
        answers.put("appointedOn", "2026-11-23");
        answers.put("independent", true);
        return answers;
    }

    /** The advice letter as it was drafted, with its open place filled. */
    public static Map<String, Object> advice(JsonNode form) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put(
                "letter",
                form.path("letter").asText().replaceAll("\\[[^]]+]", "The handyperson service fits rails for free."));
        answers.put("sentBy", "POST");
        answers.put("sentOn", form.path("sentOn").asText());
        answers.put("followUpOn", form.path("followUpOn").asText());
        return answers;
    }
}
