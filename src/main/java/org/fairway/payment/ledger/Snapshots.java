package org.fairway.payment.ledger;

/** What transfers come to, added up once a day, so that no balance has to read them all. */
public interface Snapshots {
    /** Adds up what was posted since the last one. Gives whether anything was. */
    boolean take();

    /** Adds every snapshot up again from the transfers. Gives how many lines they have. */
    long rebuild();
}
