package org.fairway.person;

/** Where someone lives, as the statutory return asks it. */
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
    OTHER,
    NOT_KNOWN;

    /** Whether someone who lives so has an address to write to. */
    public boolean hasAddress() {
        return this != NO_FIXED_HOME && this != NOT_KNOWN;
    }
}
