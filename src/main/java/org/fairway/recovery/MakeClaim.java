package org.fairway.recovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.payment.FindOverpayments;
import org.fairway.payment.Overpayment;
import org.fairway.reference.ReferenceData;

/** Makes a claim of what was paid too much, and of what was not used for the plan. */
public final class MakeClaim {
    private final Recoveries recoveries;
    private final FindOverpayments overpayments;
    private final ReferenceData reference;

    public MakeClaim(Recoveries recoveries, FindOverpayments overpayments, ReferenceData reference) {
        this.recoveries = recoveries;
        this.overpayments = overpayments;
        this.reference = reference;
    }

    /**
     * What the ledger shows as paid too much, as lines of a claim. While a payment runs there are none: its runs take it back
     * by themselves, and what was claimed besides would come back twice.
     */
    public List<ClaimLine> shown(CaseNumber caseNumber, LocalDate today) {
        if (overpayments.isRunning(caseNumber, today)) {
            return List.of();
        }
        return overpayments.of(caseNumber, today).stream().map(MakeClaim::line).toList();
    }

    private static ClaimLine line(Overpayment overpaid) {
        return new ClaimLine(
                "Paid, and not due: " + overpaid.because(),
                overpaid.period().first(),
                overpaid.period().last(),
                overpaid.amount(),
                null,
                overpaid);
    }

    /** What may be asked back of an account that holds more than stays in it; empty where all of it may stay. */
    public Optional<ClaimLine> surplus(CaseNumber caseNumber, AccountBalance told) {
        Money surplus = told.surplus(overpayments.aWeek(caseNumber, told.on()), weeksThatStay(told.on()));
        return surplus.isMoreThan(Money.NIL)
                ? Optional.of(new ClaimLine(
                        "In the account beyond %d weeks of the payment, after what is owed: %s, of which %s is owed"
                                .formatted(weeksThatStay(told.on()), told.balance(), told.owed()),
                        told.on(),
                        told.on(),
                        surplus,
                        told.shownBy(),
                        null))
                : Optional.empty();
    }

    /** How many weeks of a payment stay in its account. */
    public int weeksThatStay(LocalDate day) {
        return reference.on(DecideRecovery.CONTINGENCY, day).value().intValueExact();
    }

    /** Whether a payment runs on the day, so that money has to stay in its account. */
    public boolean runs(CaseNumber caseNumber, LocalDate day) {
        return overpayments.aWeek(caseNumber, day).isMoreThan(Money.NIL);
    }

    /** Claims it. Gives what is against it; then nothing has changed. */
    public Optional<Objection> claim(Claim claim) {
        boolean other = recoveries
                .underWay(claim.caseNumber())
                .filter(id -> !id.equals(claim.id()))
                .isPresent();
        if (other) {
            return Optional.of(new Objection(
                    Objection.About.CASE,
                    "A recovery of this case is under way. It has to end before another begins."));
        }
        return objections(claim).stream().findFirst().or(() -> {
            recoveries.claim(claim);
            return Optional.empty();
        });
    }

    private static List<Objection> objections(Claim claim) {
        List<Objection> found = new ArrayList<>();
        if (claim.lines().isEmpty()) {
            found.add(new Objection(
                    Objection.About.LINES,
                    "Nothing is claimed: nothing was paid too much, and no line was written by hand."));
        }
        for (ClaimLine line : claim.lines()) {
            if (!line.amount().isMoreThan(Money.NIL) || line.last().isBefore(line.first())) {
                found.add(new Objection(
                        Objection.About.LINES,
                        "Each line is more than nothing, and its last day not before its first."));
            }
            if (line.last().isAfter(claim.claimedOn()) && line.overpaid() == null) {
                found.add(new Objection(
                        Objection.About.LINES, "Nothing can have been spent on days that are still to come."));
            }
        }
        if (claim.kept().stream().anyMatch(kept -> !kept.amount().isMoreThan(Money.NIL))
                || (!claim.total().isMoreThan(Money.NIL) && !claim.lines().isEmpty())) {
            found.add(new Objection(
                    Objection.About.KEPT,
                    "What is kept has to be more than nothing and less than what is claimed. If all of it may be kept,"
                            + " claim it whole and let the decision let it off."));
        }
        return found;
    }
}
