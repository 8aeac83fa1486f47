package org.fairway.planning;

/** The kind of support a funded line buys, as the Client Level Data return classes it. */
public enum ServiceComponent {
    HOME_SUPPORT,
    DAY_SUPPORT,
    PERSONAL_ASSISTANT,
    MEALS,
    TRANSPORT,
    EQUIPMENT,
    SHARED_LIVES,
    SUPPORTED_LIVING,
    EXTRA_CARE_HOUSING,
    SHORT_BREAK,
    CARER_RESPITE,
    PROFESSIONAL_SUPPORT,
    OTHER
}
