package org.fairway.review;

/**
 * How closely the account of a direct payment is looked at. A new one is looked at in the standard way; only a review of the
 * direct payment changes that, as Central Bedfordshire publishes.
 */
public enum AccountWatch {
    STANDARD("in the standard way: the records are sent in as often as the agreement says"),
    LIGHT_TOUCH("lightly: the records are kept, and looked at when the direct payment is reviewed");

    private final String words;

    AccountWatch(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
