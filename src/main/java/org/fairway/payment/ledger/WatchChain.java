package org.fairway.payment.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the chain again a part at a time, from where it stopped, so that each look costs the same however long the ledger
 * is. When it has come to the end it goes on with what was added, and once a day begins anew.
 */
public final class WatchChain {
    private static final long TRANSFERS_A_LOOK = 100_000;

    private final Seals seals;
    private State state = new State(0, null, null);

    public WatchChain(Seals seals) {
        this.seals = seals;
    }

    /**
     * How far it was looked at.
     *
     * @param verified up to which seal everything fits
     * @param verifiedDigest what that seal said when it was looked at; null before the first
     * @param fault what does not fit; null where nothing was found
     */
    public record State(
            long verified,
            @Nullable String verifiedDigest,
            @Nullable ChainFault fault) {}

    public synchronized State state() {
        return state;
    }

    /** Looks at the next part. A fault stays until it is looked at from the beginning. */
    public synchronized State lookOn() {
        if (state.fault() != null) {
            return state;
        }
        long reach = seals.reach(state.verified(), TRANSFERS_A_LOOK);
        List<ChainFault> faults = seals.faults(state.verified(), reach);
        if (!faults.isEmpty()) {
            state = new State(state.verified(), state.verifiedDigest(), faults.get(0));
        } else if (headIsGone()) {
            state = new State(
                    state.verified(),
                    state.verifiedDigest(),
                    new ChainFault(state.verified(), null, ChainFault.Kind.SEAL_CHANGED));
        } else {
            Optional<Seal> last = seals.find(reach);
            state = new State(reach, last.map(Seal::digest).orElse(null), null);
        }
        return state;
    }

    /** The seal that was the last one looked at is gone or says something else. */
    private boolean headIsGone() {
        String digest = state.verifiedDigest();
        return digest != null
                && seals.find(state.verified())
                        .map(Seal::digest)
                        .filter(digest::equals)
                        .isEmpty();
    }

    public synchronized void beginAnew() {
        state = new State(0, null, null);
    }
}
