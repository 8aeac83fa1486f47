package org.fairway.payment.ledger;

import java.util.Comparator;
import java.util.List;

/** Proves everything that the ledger promises, from its rows alone. */
public final class VerifyLedger {
    private final List<Proof> proofs;
    private final Seals seals;

    public VerifyLedger(List<Proof> proofs, Seals seals) {
        this.proofs = proofs.stream()
                .sorted(Comparator.comparingInt(
                        proof -> Integer.parseInt(proof.invariant().substring(1))))
                .toList();
        this.seals = seals;
    }

    public LedgerReport verify() {
        List<LedgerReport.Line> lines = proofs.stream()
                .map(proof -> new LedgerReport.Line(
                        proof.invariant(), proof.promise(), proof.firstFault().orElse(null)))
                .toList();
        return new LedgerReport(lines, seals.newest().orElse(null));
    }
}
