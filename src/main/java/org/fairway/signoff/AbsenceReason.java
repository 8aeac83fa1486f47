package org.fairway.signoff;

/** Why an approver is away. Nothing of anybody's health is asked or kept. */
public enum AbsenceReason {
    ON_LEAVE,
    AWAY_UNEXPECTEDLY,
    OTHER_DUTIES,
    POST_VACANT
}
