package org.fairway.reviewrequest;

/** Why a review is asked for before its day: Care Act 2014, section 27(1)(b). */
public enum RequestReason {
    ASKED_FOR_BY_THE_PERSON("the person asked for it"),
    ASKED_FOR_BY_A_CARER("a carer asked for it"),
    CHANGE_IN_NEEDS("needs have changed"),
    CHANGE_IN_A_CARERS_SITUATION("a carer’s situation has changed"),
    HOSPITAL("a stay in hospital"),
    SAFEGUARDING("a safeguarding concern"),
    PROVIDER_FAILURE("a provider failed"),
    DEATH("the person has died"),
    NEW_CONTACT("somebody got in touch about the person again"),
    OTHER("another reason");

    private final String words;

    RequestReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
