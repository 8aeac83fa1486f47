package org.fairway.allocation;

/** Why a worker set another figure than the table's. */
public enum OverrideReason {
    NEED_THE_TABLE_MISSES("The table does not see a need that this person has"),
    EXCEPTIONAL_NEED("Needs are exceptional: the table or band ends below them"),
    LOCAL_COST("What is needed costs more here than the table assumes"),
    NEED_MET_ANOTHER_WAY("Part of the need is met another way that the table does not see"),
    COUNTED_TWICE("The table counts the same support twice");

    private final String words;

    OverrideReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
