package org.fairway.referral;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All first contacts. */
public interface Contacts {
    /** Keeps the contact; the same case again changes nothing. */
    void record(Contact contact, String by);

    /** The contact of the case; throws {@link java.util.NoSuchElementException} when the case did not start with one. */
    Contact of(CaseNumber caseNumber);

    /** The contact of the case, if it started with one. */
    Optional<Contact> find(CaseNumber caseNumber);
}
