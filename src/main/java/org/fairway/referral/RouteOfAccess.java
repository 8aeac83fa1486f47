package org.fairway.referral;

/** By which way a request came, as the statutory return asks it. */
public enum RouteOfAccess {
    COMMUNITY,
    DISCHARGE_FROM_HOSPITAL,
    DIVERSION_FROM_HOSPITAL,
    SELF_FUNDER_WITH_DEPLETED_FUNDS,
    TRANSITION_FROM_CHILDRENS_SERVICES,
    PRISON
}
