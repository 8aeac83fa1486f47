package org.fairway.referral;

/** Who got in touch. */
public enum RequesterKind {
    THE_PERSON,
    FAMILY_OR_FRIEND,
    DOCTOR_OR_COMMUNITY_HEALTH,
    HOSPITAL,
    HOUSING,
    POLICE_OR_PROBATION,
    CARE_PROVIDER,
    CHARITY_OR_COMMUNITY_GROUP,
    SCHOOL_OR_COLLEGE,
    THIS_COUNCIL,
    ANOTHER_COUNCIL,
    OTHER
}
