package org.fairway.recovery;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.payment.Notice;
import org.fairway.payment.StartInstalments;
import org.fairway.reference.ReferenceData;

/** Posts what was decided and told: what is owed, what is let off, and the instalments. */
public final class PostRecovery {
    private final Recoveries recoveries;
    private final StartInstalments instalments;
    private final ReferenceData reference;

    public PostRecovery(Recoveries recoveries, StartInstalments instalments, ReferenceData reference) {
        this.recoveries = recoveries;
        this.instalments = instalments;
        this.reference = reference;
    }

    /** Posts the decision; posting it again changes nothing. Says whether a repayment is awaited. */
    public boolean post(Claim claim, RecoveryDecision decision, LocalDate today, String by) {
        Told told = recoveries.told(claim.id(), decision.number());
        recoveries.postClaim(claim, today, by);
        if (decision.letOff().isMoreThan(Money.NIL)) {
            recoveries.postLetOff(claim, decision, by);
        }
        if (decision.offset().isMoreThan(Money.NIL)) {
            Money aPeriod = decision.offsetAPeriod().atMost(decision.offset());
            LocalDate from = new Notice(told.on(), Notice.Ground.COUNCILS_DECISION).over(reference);
            instalments.start(
                    claim.caseNumber(), aPeriod, decision.offset(), from, "Instalment of what was paid too much", by);
        }
        boolean awaited = decision.repay().isMoreThan(Money.NIL);
        if (!awaited) {
            recoveries.settle(claim.id(), today, by);
        }
        return awaited;
    }
}
