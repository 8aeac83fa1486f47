package org.fairway.payment.ledger;

import java.time.Instant;
import java.util.List;

/** The heads of the chain that are kept outside the database, where nobody who can rewrite the database can rewrite them. */
public interface Heads {
    void keep(Seal head, Instant at);

    /** All that were kept, oldest first. */
    List<Kept> kept();

    /** A head as it was kept: what the chain said then it must still say. */
    record Kept(long seal, String digest) {}
}
