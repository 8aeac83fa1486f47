package org.fairway.eligibility;

/** How hard caring bears on the carer, in the three bands of carers' allocations. */
public enum CarerImpact {
    SMALL(1),
    MODERATE(2),
    SUBSTANTIAL(3);

    private final int band;

    CarerImpact(int band) {
        this.band = band;
    }

    public int band() {
        return band;
    }
}
