package org.fairway.review;

/** How a review was held; a field of the statutory return. */
public enum ReviewMethod {
    FACE_TO_FACE,
    VIDEO_CALL,
    TELEPHONE,
    IN_WRITING
}
