package org.fairway.process.agreement;

import java.util.HashMap;
import java.util.Map;

/** Forms of this stage as they are filled, for tests of this and later stages. A test changes what it is about. */
public final class AgreementForms {
    private AgreementForms() {}

    /** {@code check-direct-payment}: the person asks, manages alone and every condition holds. */
    public static Map<String, Object> allConditionsHold() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("askedOn", "2026-11-20");
        answers.put("asker", "PERSON");
        answers.put("hasCapacity", "YES");
        answers.put("hasNominee", "NO");
        answers.put("ownWords", "I want to employ somebody I know.");
        answers.put("prohibited", "NO");
        answers.put("managing", "ALONE");
        answers.put("appropriate", "YES");
        answers.put("appropriateReasons", "He has run his own household accounts for years.");
        answers.put("relative", "NOBODY_RELATED");
        return answers;
    }

    /** {@code sign-agreement}: paid every four weeks from the start of the plan. */
    public static Map<String, Object> signature() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("frequency", "FOUR_WEEKLY");
        answers.put("startsOn", "2026-12-07");
        answers.put("payeeName", "Mr P Marsh direct payment");
        answers.put("sortCode", "20-00-00");
        answers.put("accountNumber", "55779911");
        answers.put("guideVersion", "4");
        answers.put("guideFormat", "LARGE_PRINT");
        answers.put("guideGivenOn", "2026-11-23");
        answers.put("employs", "NO");
        answers.put("conditionsAccepted", "YES");
        answers.put("signedBy", "Peter Marsh himself");
        answers.put("signedOn", "2026-11-23");
        return answers;
    }

    /** {@code check-bank-details}: confirmed by a call. */
    public static Map<String, Object> confirmation() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("calledBackOn", "2026-11-23");
        answers.put("nameMatches", "YES");
        answers.put("evidence", "Rang the number from the assessment and spoke to Peter.");
        answers.put("decision", "CONFIRM");
        return answers;
    }
}
