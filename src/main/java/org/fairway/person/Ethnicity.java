package org.fairway.person;

/** Ethnic group by the categories of the census of England, as the statutory return asks it. */
public enum Ethnicity {
    WHITE_BRITISH,
    WHITE_IRISH,
    WHITE_GYPSY_OR_TRAVELLER,
    WHITE_ROMA,
    WHITE_OTHER,
    MIXED_WHITE_AND_BLACK_CARIBBEAN,
    MIXED_WHITE_AND_BLACK_AFRICAN,
    MIXED_WHITE_AND_ASIAN,
    MIXED_OTHER,
    ASIAN_INDIAN,
    ASIAN_PAKISTANI,
    ASIAN_BANGLADESHI,
    ASIAN_CHINESE,
    ASIAN_OTHER,
    BLACK_AFRICAN,
    BLACK_CARIBBEAN,
    BLACK_OTHER,
    ARAB,
    OTHER,
    NOT_STATED,
    NOT_KNOWN
}
