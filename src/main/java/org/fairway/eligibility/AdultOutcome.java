package org.fairway.eligibility;

/**
 * The ten outcomes of the test for adults, in the order of the Care and Support (Eligibility Criteria) Regulations 2015
 * (SI 2015/313), regulation 2(2), each with the words that people read.
 */
public enum AdultOutcome {
    NUTRITION("eating and drinking well"),
    PERSONAL_HYGIENE("washing and keeping clean"),
    TOILET_NEEDS("using the toilet"),
    CLOTHING("being dressed for the day and the weather"),
    SAFE_AT_HOME("using the home safely"),
    HABITABLE_HOME("keeping the home fit to live in"),
    RELATIONSHIPS("keeping up family and other relationships"),
    WORK_AND_LEARNING("work, training, education or volunteering"),
    COMMUNITY("getting about and using local facilities"),
    CARING_FOR_CHILD("caring for a child");

    private final String words;

    AdultOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
