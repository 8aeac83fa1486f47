package org.fairway.eligibility;

/** Where someone lives. A field of the statutory return. */
public enum Accommodation {
    OWNER_OCCUPIER,
    COUNCIL_OR_HOUSING_ASSOCIATION_TENANT,
    PRIVATE_TENANT,
    WITH_FAMILY_OR_FRIENDS,
    SUPPORTED_LIVING,
    SHARED_LIVES,
    SHELTERED_OR_EXTRA_CARE,
    CARE_HOME,
    NURSING_HOME,
    HOSPITAL,
    TEMPORARY,
    NO_FIXED_HOME,
    PRISON,
    OTHER
}
