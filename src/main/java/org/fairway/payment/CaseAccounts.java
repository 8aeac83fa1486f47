package org.fairway.payment;

import java.util.function.Predicate;

/** Every case that is paid anything, read one after the other: none is kept, however many there are. */
public interface CaseAccounts {
    /** Shows each case to the reader, in order of case numbers, until it wants no more of them. */
    void each(Predicate<CaseAccount> reader);

    /** The same with all that was ever paid, as though nothing were known to be settled. */
    default void eachInFull(Predicate<CaseAccount> reader) {
        each(reader);
    }
}
