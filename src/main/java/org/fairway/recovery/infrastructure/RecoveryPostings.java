package org.fairway.recovery.infrastructure;

import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.payment.Overpayment;
import org.fairway.recovery.Claim;
import org.fairway.recovery.ClaimLine;
import org.fairway.recovery.RecoveryDecision;
import org.fairway.recovery.Repayment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What recoveries post to the ledger, each once. A claim makes what was paid for its periods what was due, and what is owed an
 * account of its own; what may be kept stays with the council’s cost.
 */
class RecoveryPostings {
    private static final String COST = """
            (SELECT account_code FROM fairway.ledger_account JOIN fairway.pathway_case USING (legal_basis)
             WHERE case_number = :case)
            """;
    private static final String OWED = "'overpayments'";
    private static final String PERIOD = """
            INSERT INTO fairway.ledger_transfer
                (journal, idempotency_key, debit_account, credit_account, amount_pence, effective_on, entitlement_id, kind,
                 period_first, funder, settles_pence, recorded_by)
            SELECT :journal, :key, 'overpayments', coalesce(account_code,
            """ + COST + """
            ), :pence, :on, :entitlement, :kind, :first, :funder, -:pence, :by
            FROM fairway.funder WHERE funder = :funder
            ON CONFLICT (idempotency_key) DO NOTHING
            """;
    private final JdbcClient jdbc;

    RecoveryPostings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void claimed(Claim claim, LocalDate on, String by) {
        int number = 0;
        for (ClaimLine line : claim.lines()) {
            String key = key(claim) + "/claim/" + number++;
            Overpayment overpaid = line.overpaid();
            if (overpaid == null) {
                post(claim, key, OWED, COST, line.amount(), on, by);
            } else {
                period(claim, key, overpaid, on, by);
            }
        }
        if (claim.keptInAll().isMoreThan(Money.NIL)) {
            post(claim, key(claim) + "/kept", COST, OWED, claim.keptInAll(), on, by);
        }
    }

    void letOff(Claim claim, RecoveryDecision decision, String by) {
        String key = key(claim) + "/let-off/" + decision.number();
        post(claim, key, "'write-offs'", OWED, decision.letOff(), decision.on(), by);
    }

    void received(Repayment repayment, Claim claim) {
        String key = key(claim) + "/repayment/" + repayment.id();
        post(claim, key, "'repayments-received'", OWED, repayment.amount(), repayment.receivedOn(), repayment.by());
    }

    private static String key(Claim claim) {
        return "recovery/" + claim.id();
    }

    private void post(Claim claim, String key, String debit, String credit, Money amount, LocalDate on, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.ledger_transfer
                            (journal, idempotency_key, debit_account, credit_account, amount_pence, effective_on, recorded_by)
                        SELECT :journal, :key, %s, %s, :pence, :on, :by
                        FROM (SELECT :case::text) AS of_case
                        ON CONFLICT (idempotency_key) DO NOTHING
                        """.formatted(debit, credit))
                .param("journal", key(claim))
                .param("key", key)
                .param("case", claim.caseNumber().text())
                .param("pence", amount.pence())
                .param("on", on)
                .param("by", by)
                .update();
    }

    private void period(Claim claim, String key, Overpayment overpaid, LocalDate on, String by) {
        jdbc.sql(PERIOD)
                .param("journal", key(claim))
                .param("key", key)
                .param("case", claim.caseNumber().text())
                .param("pence", overpaid.amount().pence())
                .param("on", on)
                .param("entitlement", overpaid.entitlement().value())
                .param("kind", overpaid.kind().name())
                .param("first", overpaid.period().first())
                .param("funder", overpaid.funder().code())
                .param("by", by)
                .update();
    }
}
