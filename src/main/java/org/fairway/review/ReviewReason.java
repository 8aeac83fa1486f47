package org.fairway.review;

/** Why a review was held; a field of the statutory return. */
public enum ReviewReason {
    PLANNED,
    ASKED_FOR_BY_THE_PERSON,
    ASKED_FOR_BY_A_CARER,
    CHANGE_IN_NEEDS,
    CHANGE_IN_A_CARERS_SITUATION,
    HOSPITAL,
    SAFEGUARDING,
    PROVIDER_FAILURE,
    OTHER;

    public boolean isPlanned() {
        return this == PLANNED;
    }
}
