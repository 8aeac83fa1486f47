package org.fairway.eligibility;

/** How an assessment is carried out. A field of the statutory return. */
public enum AssessmentMethod {
    FACE_TO_FACE,
    VIDEO,
    TELEPHONE,
    SUPPORTED_SELF_ASSESSMENT
}
