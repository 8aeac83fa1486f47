package org.fairway.payment.ledger.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairway.payment.ledger.infrastructure.Postings.COSTS;
import static org.fairway.payment.ledger.infrastructure.Postings.IN_TRANSIT;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fairway.payment.infrastructure.PaymentDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain over the ledger: made by every insert, whoever writes it, and broken by whatever touches a row. */
class LedgerSealsTest {
    private static final PaymentDatabase EMPTY = new PaymentDatabase();

    private final PaymentDatabase database = EMPTY.copy();
    private final JdbcClient jdbc = database.jdbc();
    private final Postings postings = new Postings(jdbc);

    @AfterAll
    static void stop() {
        EMPTY.close();
    }

    @BeforeEach
    void someTransfers() {
        postings.pay(10_000);
        postings.payMany(20, "PR-1");
        long paid = postings.pay(7_000);
        postings.reverse(paid, IN_TRANSIT, COSTS, 7_000);
        postings.payMany(5, "PR-2");
    }

    @Test
    void sealsEachStatementByItself() {
        assertThat(jdbc.sql("SELECT transfers FROM fairway.ledger_seal ORDER BY seal_number")
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 20L, 1L, 1L, 5L);
        assertThat(faults()).isEmpty();
    }

    @Test
    void sealsWhatIsCopiedIn() {
        jdbc.sql("COPY fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account, amount_pence, "
                        + "effective_on, recorded_by) FROM PROGRAM 'echo C,c1," + COSTS + "," + IN_TRANSIT
                        + ",5,2026-05-01,mary; echo C,c2," + COSTS + "," + IN_TRANSIT
                        + ",6,2026-05-01,mary' (FORMAT csv)")
                .update();

        assertThat(seals()).endsWith(6L);
        assertThat(faults()).isEmpty();
    }

    @Test
    void sealsNothingWhereNothingIsAdded() {
        jdbc.sql(
                        "INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account, amount_pence, "
                                + "effective_on, recorded_by) SELECT journal, idempotency_key, debit_account, credit_account, 1, "
                                + "effective_on, recorded_by FROM fairway.ledger_transfer ON CONFLICT DO NOTHING")
                .update();

        assertThat(seals()).hasSize(5);
        postings.pay(1);
        assertThat(faults()).isEmpty();
    }

    /** Fifty at once, some of many rows, some rolled back: the chain neither forks nor leaves a number out. */
    @Test
    void holdsWhenFiftyPostAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(25);
        List<Callable<Boolean>> work = IntStream.range(0, 50)
                .<Callable<Boolean>>mapToObj(one -> () -> post(one))
                .toList();
        for (Future<Boolean> done : people.invokeAll(work)) {
            assertThat(done.get()).isTrue();
        }
        people.shutdown();

        assertThat(seals())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 45).boxed().toList());
        assertThat(faults()).isEmpty();
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM (SELECT first_transfer, lag(last_transfer) OVER (ORDER BY seal_number) "
                                        + "AS before FROM fairway.ledger_seal) AS seal WHERE first_transfer <= before")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private boolean post(int one) throws Exception {
        try (Connection connection = database.connections().getConnection()) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute(
                            "INSERT INTO fairway.ledger_transfer (journal, idempotency_key, debit_account, credit_account, "
                                    + "amount_pence, effective_on, recorded_by) SELECT 'P', 'P/" + one
                                    + "/' || place, '" + COSTS
                                    + "', '" + IN_TRANSIT + "', place, '2026-05-01', 'mary' FROM generate_series(1, "
                                    + (one % 7 * 40 + 1) + ") AS place");
            if (one % 5 == 0) {
                connection.rollback();
            } else {
                connection.commit();
            }
            return true;
        }
    }

    @Test
    void refusesANumberBeforeWhatIsSealed() {
        assertThatThrownBy(() -> jdbc.sql(
                                "INSERT INTO fairway.ledger_transfer (transfer_number, journal, idempotency_key, "
                                        + "debit_account, credit_account, amount_pence, effective_on, recorded_by) OVERRIDING SYSTEM "
                                        + "VALUE VALUES (0, 'J', 'k', '" + COSTS + "', '" + IN_TRANSIT
                                        + "', 1, now(), 'mary')")
                        .update())
                .hasMessageContaining("would stand before what is sealed");
    }

    /** A column that a later version adds is sealed from then on, and what was sealed before still fits. */
    @Test
    void sealsColumnsThatAreAddedLater() {
        jdbc.sql("ALTER TABLE fairway.ledger_transfer ADD COLUMN later text").update();
        assertThat(faults()).isEmpty();
        long number = postings.pay(1);
        jdbc.sql("SET session_replication_role = replica").update();
        jdbc.sql("UPDATE fairway.ledger_transfer SET later = 'x' WHERE transfer_number = " + number)
                .update();
        assertThat(faults()).containsExactly("6/" + number + "/CHANGED");
    }

    /** A superuser can switch the triggers off. What they then touch does not fit the chain, whichever column it is. */
    @Test
    void namesTheTransferOfWhichOneValueWasChanged() {
        tamper("ALTER TABLE fairway.ledger_transfer DROP CONSTRAINT ledger_transfer_settles_its_amount, "
                + "DROP CONSTRAINT ledger_transfer_names_its_period_whole, "
                + "DROP CONSTRAINT ledger_transfer_reverses_with_a_reason");
        Map<String, String> columns = new TreeMap<>();
        jdbc.sql("SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'fairway' "
                        + "AND table_name = 'ledger_transfer' AND column_name <> 'transfer_number'")
                .query((row, index) -> columns.put(row.getString(1), row.getString(2)))
                .list();
        assertThat(columns).hasSizeGreaterThan(12);
        columns.forEach((column, type) -> {
            jdbc.sql("BEGIN").update();
            tamper("UPDATE fairway.ledger_transfer SET " + column + " = " + another(column, type)
                    + " WHERE transfer_number = 9");
            assertThat(faults()).as(column).containsExactly("2/9/CHANGED");
            jdbc.sql("ROLLBACK").update();
            assertThat(faults()).isEmpty();
        });
    }

    /** The least that can be another value. */
    private static String another(String column, String type) {
        return switch (type) {
            case "text" -> "overlay(coalesce(" + column + ", ' ') PLACING '#' FROM 1 FOR 1)";
            case "bigint" -> "coalesce(" + column + ", 0) + 1";
            case "date" -> "coalesce(" + column + ", '2026-01-01') + 1";
            case "uuid" -> "'00000000-0000-0000-0000-000000000001'";
            default -> column + " + interval '1 microsecond'";
        };
    }

    @Test
    void namesTheTransferThatWasTakenOut() {
        tamper("DELETE FROM fairway.ledger_transfer WHERE transfer_number = 12");

        assertThat(faults()).containsExactly("2/12/MISSING");
    }

    @Test
    void namesTheTransferThatWasPutIn() {
        tamper("DELETE FROM fairway.ledger_transfer WHERE transfer_number = 12");
        tamper(
                "INSERT INTO fairway.ledger_transfer (transfer_number, journal, idempotency_key, debit_account, credit_account, "
                        + "amount_pence, effective_on, recorded_by) OVERRIDING SYSTEM VALUE VALUES (12, 'PR-1', 'PR-1/11', '"
                        + COSTS
                        + "', '" + IN_TRANSIT + "', 111, '2026-05-01', 'mary'), (900, 'J', 'k', '" + COSTS + "', '"
                        + IN_TRANSIT
                        + "', 111, '2026-05-01', 'mary')");

        assertThat(faults()).containsExactly("2/12/CHANGED", "null/900/NOT_SEALED");
        tamper("UPDATE fairway.ledger_seal SET last_transfer = 900 WHERE seal_number = 5");
        assertThat(faults()).containsExactly("2/12/CHANGED", "5/900/ADDED", "5/null/SEAL_CHANGED");
    }

    @Test
    void namesTheSealThatWasChanged() {
        for (String change : List.of(
                "first_transfer = first_transfer - 1",
                "amount_pence = amount_pence + 1",
                "marks = set_byte(marks, 15, get_byte(marks, 15) # 1)",
                "marks = set_byte(marks, 0, 1)",
                "contents = set_byte(contents, 3, get_byte(contents, 3) # 1)",
                "previous = set_byte(previous, 3, get_byte(previous, 3) # 1)",
                "digest = set_byte(digest, 3, get_byte(digest, 3) # 1)",
                "sealed_at = sealed_at + interval '1 microsecond'")) {
            jdbc.sql("BEGIN").update();
            tamper("UPDATE fairway.ledger_seal SET " + change + " WHERE seal_number = 2");
            assertThat(faults()).as(change).contains("2/null/SEAL_CHANGED");
            jdbc.sql("ROLLBACK").update();
        }
    }

    @Test
    void namesTheSealBeforeWhichOneWasTakenOut() {
        tamper("DELETE FROM fairway.ledger_seal WHERE seal_number = 3");

        assertThat(faults()).contains("4/null/SEAL_BEFORE_MISSING");
        tamper("DELETE FROM fairway.ledger_seal");
        assertThat(faults()).hasSize(28).startsWith("null/1/NOT_SEALED");
    }

    private void tamper(String sql) {
        jdbc.sql("SET session_replication_role = replica").update();
        jdbc.sql(sql).update();
        jdbc.sql("SET session_replication_role = origin").update();
    }

    private List<Long> seals() {
        return jdbc.sql("SELECT seal_number FROM fairway.ledger_seal ORDER BY 1")
                .query(Long.class)
                .list();
    }

    private List<String> faults() {
        return jdbc.sql("SELECT * FROM fairway.ledger_chain_faults(0, 9223372036854775807) "
                        + "ORDER BY seal_number, transfer_number")
                .query((row, index) -> row.getString(1) + "/" + row.getString(2) + "/" + row.getString(3))
                .list();
    }
}
