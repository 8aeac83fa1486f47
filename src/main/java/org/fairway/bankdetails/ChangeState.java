package org.fairway.bankdetails;

/** How far a change of an account has come. */
public enum ChangeState {
    PROPOSED,
    CHECKED,
    ACTIVE,
    REFUSED,
    WITHDRAWN;

    /** Whether nothing more comes of it. */
    public boolean isEnd() {
        return this == ACTIVE || this == REFUSED || this == WITHDRAWN;
    }
}
