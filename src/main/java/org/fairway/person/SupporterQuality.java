package org.fairway.person;

/** What someone must be to support a person in place of an advocate: Care Act 2014, section 67(5), guidance chapter 7. */
public enum SupporterQuality {
    /** Not engaged in the person's care or treatment in a professional capacity or for pay. */
    NOT_PAID,
    /** Willing and able to help the person take part. */
    WILLING_AND_ABLE,
    /** Accepted by the person or, where they cannot decide that, in their best interests. */
    ACCEPTED,
    /** Not part of any concern about abuse or neglect. */
    NOT_PART_OF_A_CONCERN
}
