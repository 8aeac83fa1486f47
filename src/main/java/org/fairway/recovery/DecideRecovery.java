package org.fairway.recovery;

import static org.fairway.recovery.Objection.About;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.payment.FindOverpayments;
import org.fairway.reference.ReferenceData;

/** Decides how what is owed comes back: never so that care or the person’s living suffers, and never by the claimant. */
public final class DecideRecovery {
    static final String CONTINGENCY = "recovery.contingency-weeks";
    private final Recoveries recoveries;
    private final FindOverpayments payments;
    private final ReferenceData reference;

    public DecideRecovery(Recoveries recoveries, FindOverpayments payments, ReferenceData reference) {
        this.recoveries = recoveries;
        this.payments = payments;
        this.reference = reference;
    }

    /** What is open: the whole claim, or what has not come in of the repayment that was decided last. */
    public Money open(Claim claim) {
        return recoveries
                .lastDecision(claim.id())
                .map(last -> last.repay().minus(recoveries.received(claim.id(), last.number())))
                .orElse(claim.total());
    }

    /** What has to stay in the account: so many weeks of a payment that runs; nothing of one that has ended. */
    public Money contingency(Claim claim, LocalDate today) {
        return payments.aWeek(claim.caseNumber(), today)
                .times(reference.on(CONTINGENCY, today).value().longValueExact());
    }

    /** What can be repaid at once. */
    public Money mostAtOnce(Claim claim, LocalDate today) {
        Answer answer = recoveries.answer(claim.id());
        return answer.balance()
                .minus(contingency(claim, today))
                .atLeast(Money.NIL)
                .plus(answer.offered());
    }

    /** What may be taken of a period; nil when no payment runs. */
    public Money mostOfAPeriod(Claim claim, LocalDate today) {
        return payments.mostOfAPeriod(claim.caseNumber(), today);
    }

    /** How much somebody in the role may let off. */
    public Money mostLetOff(RecoveryDecision.Role role, LocalDate today) {
        return Money.ofPounds(
                reference.on("recovery.let-off." + role.id(), today).value());
    }

    /** Decides it. Gives what is against it; then nothing has changed. */
    public List<Objection> decide(Claim claim, RecoveryDecision decision) {
        List<Objection> found = new ArrayList<>();
        if (claim.by().equals(decision.by())) {
            return List.of(new Objection(
                    About.DECISION, "You made this claim. Somebody else has to decide it: release the task."));
        }
        sums(claim, decision, found);
        repayment(claim, decision, found);
        offset(claim, decision, found);
        Money most = mostLetOff(decision.role(), decision.on());
        if (decision.letOff().isMoreThan(most)) {
            found.add(new Objection(
                    About.LET_OFF,
                    "You may let somebody off %s at the most. Pass it on to whoever may decide more.".formatted(most)));
        }
        if (found.isEmpty()) {
            recoveries.record(decision);
        }
        return found;
    }

    private void sums(Claim claim, RecoveryDecision decision, List<Objection> found) {
        boolean negative = List.of(
                        decision.repay(),
                        decision.repayAWeek(),
                        decision.offset(),
                        decision.offsetAPeriod(),
                        decision.letOff())
                .stream()
                .anyMatch(Money::isNegative);
        if (negative || !decision.inAll().equals(open(claim))) {
            found.add(new Objection(
                    About.DECISION,
                    "The three sums have to come to %s, which is what is open; together they are %s."
                            .formatted(open(claim), decision.inAll())));
        }
    }

    private void repayment(Claim claim, RecoveryDecision decision, List<Objection> found) {
        if (decision.repay().isNil()) {
            return;
        }
        Answer answer = recoveries.answer(claim.id());
        if (!decision.repayAWeek().isNil()) {
            if (decision.repayAWeek().isMoreThan(answer.leftAWeek())) {
                found.add(new Objection(
                        About.REPAY_A_WEEK,
                        "Only %s a week is left to them above their minimum income.".formatted(answer.leftAWeek())));
            }
        } else if (decision.repay().isMoreThan(mostAtOnce(claim, decision.on()))) {
            found.add(new Objection(
                    About.REPAY,
                    "At once they can repay %s: %s has to stay in the account. Choose a sum a week, instalments, or let it"
                                    .formatted(mostAtOnce(claim, decision.on()), contingency(claim, decision.on()))
                            + " off."));
        }
    }

    private void offset(Claim claim, RecoveryDecision decision, List<Objection> found) {
        if (decision.offset().isNil()) {
            return;
        }
        Money most = mostOfAPeriod(claim, decision.on());
        if (most.isNil()) {
            found.add(new Objection(About.OFFSET, "No payment runs that instalments could be taken of."));
        } else if (!decision.offsetAPeriod().isMoreThan(Money.NIL)
                || decision.offsetAPeriod().isMoreThan(most)) {
            found.add(new Objection(
                    About.OFFSET_A_PERIOD, "Choose more than nothing and %s a period at the most.".formatted(most)));
        }
    }
}
