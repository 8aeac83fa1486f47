package org.fairway.eligibility;

/** The eight outcomes of the test for carers, in the order of SI 2015/313, regulation 3(2)(b). */
public enum CarerOutcome {
    CARING_FOR_CHILD("caring for a child"),
    CARING_FOR_OTHERS("caring for other people"),
    HABITABLE_HOME("keeping the home fit to live in"),
    NUTRITION("eating and drinking well"),
    RELATIONSHIPS("keeping up family and other relationships"),
    WORK_AND_LEARNING("work, training, education or volunteering"),
    COMMUNITY("getting about and using local facilities"),
    RECREATION("free time and hobbies");

    private final String words;

    CarerOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
