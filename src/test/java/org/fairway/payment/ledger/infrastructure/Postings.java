package org.fairway.payment.ledger.infrastructure;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts transfers into a ledger as the application does: by an INSERT and nothing else. */
final class Postings {
    static final String COSTS = "direct-payments-adults";
    static final String IN_TRANSIT = "payments-in-transit";
    static final String RETURNED = "returned-payments";
    static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static final String INSERT =
            "INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, "
                    + "credit_account, amount_pence, effective_on, reverses, reverse_reason, recorded_by) ";
    private final JdbcClient jdbc;

    Postings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the number of the transfer. */
    long post(String debit, String credit, long pence, LocalDate effective) {
        return row(debit, credit, pence, effective, "NULL::bigint, NULL");
    }

    long pay(long pence) {
        return post(COSTS, IN_TRANSIT, pence, DAY);
    }

    long reverse(long original, String debit, String credit, long pence) {
        return row(debit, credit, pence, DAY.plusDays(7), original + ", 'The account was closed'");
    }

    /** So many transfers with one statement. */
    void payMany(int transfers, String journal) {
        jdbc.sql(INSERT + "SELECT :journal, :journal || '/' || place, '" + COSTS + "', '" + IN_TRANSIT
                        + "', 100 + place, :day, NULL, NULL, 'mary' FROM generate_series(1, :transfers) AS place")
                .param("journal", journal)
                .param("day", DAY)
                .param("transfers", transfers)
                .update();
    }

    private long row(String debit, String credit, long pence, LocalDate effective, String reversal) {
        return jdbc.sql(INSERT + "VALUES ('J-1', :key, :debit, :credit, :pence, :effective, " + reversal
                        + ", 'mary') RETURNING transfer_number")
                .param("key", UUID.randomUUID().toString())
                .param("debit", debit)
                .param("credit", credit)
                .param("pence", pence)
                .param("effective", effective)
                .query(Long.class)
                .single();
    }
}
