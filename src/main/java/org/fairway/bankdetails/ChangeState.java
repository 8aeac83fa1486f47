package org.fairway.bankdetails;

/** What has become of a proposed change of an account; while there is none, it waits to be checked. */
public enum ChangeState {
    CHECKED,
    ACTIVE,
    REFUSED,
    WITHDRAWN
}
