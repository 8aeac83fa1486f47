package org.fairway.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/**
 * What is claimed back of a direct payment, line by line.
 *
 * @param by the log-in name of whoever made the claim; may never decide it
 */
public record Claim(
        RecoveryId id,
        CaseNumber caseNumber,
        List<ClaimLine> lines,
        List<Kept> kept,
        String reasons,
        LocalDate claimedOn,
        String by) {
    public Claim {
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
    }

    public Money total() {
        return sum(lines.stream().map(ClaimLine::amount)).minus(keptInAll());
    }

    public Money keptInAll() {
        return sum(kept.stream().map(Kept::amount));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.NIL, Money::plus);
    }
}
