package org.fairway.bankdetails;

/** Who asks for a change of an account, or whose account it is. */
public enum Party {
    PERSON("the person"),
    NOMINEE("the nominee or authorised person"),
    THIRD_PARTY("the organisation that holds the money for the person"),
    SOMEBODY_ELSE("somebody else");

    private final String words;

    Party(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
