package org.fairway.payment.ledger.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairway.payment.ledger.infrastructure.Postings.COSTS;
import static org.fairway.payment.ledger.infrastructure.Postings.IN_TRANSIT;
import static org.fairway.payment.ledger.infrastructure.Postings.RETURNED;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fairway.payment.infrastructure.PaymentDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds of the ledger by itself, whoever writes and however. */
class LedgerRulesTest {
    private static final List<String> CHANGES = List.of(
            "UPDATE fairway.ledger_transfer SET amount_pence = 1",
            "UPDATE fairway.ledger_transfer SET recorded_by = recorded_by WHERE false",
            "DELETE FROM fairway.ledger_transfer",
            "TRUNCATE fairway.ledger_transfer CASCADE",
            "INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account, amount_pence, "
                    + "effective_on, recorded_by) SELECT journal, idempotency_key, debit_account, credit_account, 1, "
                    + "effective_on, recorded_by FROM fairway.ledger_transfer "
                    + "ON CONFLICT (idempotency_key) DO UPDATE SET amount_pence = excluded.amount_pence",
            "MERGE INTO fairway.ledger_transfer kept USING fairway.ledger_account ON kept.debit_account = account_code "
                    + "WHEN MATCHED THEN DELETE",
            "UPDATE fairway.ledger_seal SET digest = contents",
            "DELETE FROM fairway.ledger_seal",
            "TRUNCATE fairway.ledger_seal",
            "UPDATE fairway.ledger_account SET kind = 'ASSET'",
            "DELETE FROM fairway.ledger_account");
    private static final PaymentDatabase EMPTY = new PaymentDatabase();

    private final PaymentDatabase database = EMPTY.copy();
    private final JdbcClient jdbc = database.jdbc();
    private final Postings postings = new Postings(jdbc);

    @AfterAll
    static void stop() {
        EMPTY.close();
    }

    /** The superuser owns the tables first; then one who owns them and one who has every right on them, as applications do. */
    @ParameterizedTest
    @ValueSource(strings = {"superuser", "owner", "application"})
    void refusesEveryChangeToEverybody(String role) {
        postings.pay(10_000);
        if (!role.equals("superuser")) {
            jdbc.sql("CREATE ROLE " + role + "; GRANT USAGE ON SCHEMA fairway TO " + role
                            + "; GRANT ALL ON ALL TABLES IN SCHEMA fairway TO " + role)
                    .update();
        }
        if (role.equals("owner")) {
            for (String table : List.of("ledger_transfer", "ledger_seal", "ledger_account")) {
                jdbc.sql("ALTER TABLE fairway." + table + " OWNER TO owner").update();
            }
        }
        if (!role.equals("superuser")) {
            jdbc.sql("SET ROLE " + role).update();
        }
        for (String change : CHANGES) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .as("%s by %s", change, role)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("is insert-only");
        }
        jdbc.sql("RESET ROLE").update();
        assertThat(amounts()).containsExactly(10_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock_timestamp() - interval '1 day'", "clock_timestamp() + interval '1 second'"})
    void letsNobodySayWhenATransferWasRecorded(String when) {
        assertThatThrownBy(
                        () -> jdbc.sql("INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, "
                                        + "credit_account, amount_pence, effective_on, recorded_by, recorded_at) VALUES ('J', 'k', '"
                                        + COSTS + "', '" + IN_TRANSIT + "', 1, '2026-05-01', 'mary', " + when + ")")
                                .update())
                .hasMessageContaining("said by the database alone");
        assertThat(amounts()).isEmpty();
    }

    @Test
    void countsATransferOnAnyDayThatItIsSaidToCount() {
        assertThatCode(() -> {
                    postings.post(COSTS, IN_TRANSIT, 1, Postings.DAY.minusYears(3));
                    postings.post(COSTS, IN_TRANSIT, 2, Postings.DAY.plusYears(3));
                })
                .doesNotThrowAnyException();
        assertThat(amounts()).containsExactly(1L, 2L);
    }

    @Test
    void reversesATransferInPartsUpToTheWhole() {
        long paid = postings.pay(10_000);
        postings.reverse(paid, RETURNED, COSTS, 4_000);
        postings.reverse(paid, IN_TRANSIT, COSTS, 6_000);

        assertThatThrownBy(() -> postings.reverse(paid, RETURNED, COSTS, 1))
                .hasMessageContaining("More than the whole of transfer " + paid);
        assertThat(amounts()).containsExactly(10_000L, 4_000L, 6_000L);
    }

    @Test
    void refusesAReversalThatUndoesNothing() {
        long paid = postings.pay(10_000);

        assertThatThrownBy(() -> postings.reverse(paid, COSTS, IN_TRANSIT, 100))
                .hasMessageContaining("is not undone by this");
        assertThatThrownBy(() -> postings.reverse(paid, "overpayments", RETURNED, 100))
                .hasMessageContaining("is not undone by this");
        assertThatThrownBy(() -> postings.reverse(paid + 99, RETURNED, COSTS, 100))
                .hasMessageContaining("ledger_transfer_reverses_another");
        assertThat(amounts()).containsExactly(10_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "''", "'  '"})
    void refusesAReversalWithoutAReason(String reason) {
        long paid = postings.pay(10_000);

        assertThatThrownBy(
                        () -> jdbc.sql("INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, "
                                        + "credit_account, amount_pence, effective_on, recorded_by, reverses, reverse_reason) "
                                        + "VALUES ('J', 'k', '" + IN_TRANSIT + "', '" + COSTS
                                        + "', 1, '2026-05-01', 'mary', " + paid
                                        + ", " + reason + ")")
                                .update())
                .hasMessageContaining("ledger_transfer_reverses_with");
    }

    /** Each of them alone would be within the whole; the second waits for the first and sees it. */
    @Test
    void neverReversesMoreThanTheWholeWhenManyDoItAtOnce() throws Exception {
        long paid = postings.pay(10_000);
        Callable<Boolean> half = () -> {
            try {
                JdbcClient.create(database.connections())
                        .sql(
                                "INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account, "
                                        + "amount_pence, effective_on, recorded_by, reverses, reverse_reason) VALUES ('J', "
                                        + "gen_random_uuid()::text, '" + RETURNED + "', '" + COSTS
                                        + "', 3000, '2026-05-01', 'mary', " + paid + ", 'The account was closed')")
                        .update();
                return true;
            } catch (DataAccessException refused) {
                return false;
            }
        };
        ExecutorService people = Executors.newFixedThreadPool(12);
        long taken = 0;
        for (Future<Boolean> answer : people.invokeAll(Collections.nCopies(12, half))) {
            taken += answer.get() ? 1 : 0;
        }
        people.shutdown();
        assertThat(taken).isEqualTo(3);
        assertThat(amounts()).containsExactly(10_000L, 3_000L, 3_000L, 3_000L);
    }

    private List<Long> amounts() {
        return jdbc.sql("SELECT amount_pence FROM fairway.ledger_transfer ORDER BY transfer_number")
                .query(Long.class)
                .list();
    }
}
