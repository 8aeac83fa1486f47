package org.fairway.payment.ledger.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.infrastructure.PaidRuns;
import org.fairway.payment.infrastructure.PaymentDatabase;
import org.fairway.payment.ledger.LedgerReport;
import org.fairway.payment.ledger.Seals;
import org.fairway.payment.ledger.WatchChain;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One command proves the ledger: what holds after real runs, and which row it names when something was touched. */
class VerifyLedgerTest {
    private static final PaymentDatabase EMPTY = new PaymentDatabase();

    @TempDir
    Path folder;

    private final PaymentDatabase database = EMPTY.copy();
    private final JdbcClient jdbc = database.jdbc();
    private final Seals seals = new JdbcSeals(jdbc);
    private final JdbcBalances balances = new JdbcBalances(jdbc);
    private final JdbcExports exports = new JdbcExports(jdbc, database.dataSource());

    @AfterAll
    static void stop() {
        EMPTY.close();
    }

    @BeforeEach
    void twoRunsAndAReversal() {
        PaidRuns runs = new PaidRuns(database);
        EntitlementId first = runs.start(LegalBasis.CARE_ACT_ADULT, "100");
        runs.start(LegalBasis.CARE_ACT_CARER, "70");
        runs.pay("2026-04-10");
        assertThat(balances.take()).isTrue();
        runs.change(first, "120", LocalDate.of(2026, 4, 20));
        runs.pay("2026-05-08");
        Postings postings = new Postings(jdbc);
        long other = postings.post("overpayments", "direct-payments-carers", 500, Postings.DAY);
        postings.reverse(other, "direct-payments-carers", "overpayments", 200);
    }

    private LedgerReport report() {
        return new LedgerStore()
                .verifyLedger(jdbc, new JdbcTemplate(database.dataSource()), seals, heads(), exports)
                .verify();
    }

    private HeadsInFile heads() {
        return new HeadsInFile(folder.resolve("outside/heads.txt"));
    }

    @Test
    void provesEverythingAfterRealRuns() {
        assertThat(report().text())
                .endsWith("Everything holds.")
                .contains(
                        "I1   holds",
                        "I2   holds",
                        "I3   holds",
                        "I4   holds",
                        "I5   holds",
                        "I6   holds",
                        "I8   holds")
                .contains("I9   holds", "I10  holds", "I11  holds", "Head of the chain: seal 4 up to transfer")
                .doesNotContain("BROKEN");
    }

    /** What somebody could do who can switch off triggers and keys. Each must be found, and the row named. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I1  | Transfer 2 of      | UPDATE fairway.ledger_transfer SET credit_account = 'nowhere' WHERE transfer_number = 2
            I2  | Account direct-payments-adults on 2026-04-10 in snapshot 1 | UPDATE fairway.ledger_snapshot_line SET debit_pence = debit_pence + 1 WHERE account_code = 'direct-payments-adults'
            I2  | Account payments-in-transit: | DELETE FROM fairway.ledger_snapshot_line WHERE account_code = 'payments-in-transit'
            I3  | This was not refused: UPDATE fairway.ledger_transfer | ALTER TABLE fairway.ledger_transfer DISABLE TRIGGER USER
            I3  | Nothing refuses to empty fairway.payment_run | DROP TRIGGER payment_run_stays ON fairway.payment_run; CREATE TRIGGER payment_run_stays BEFORE DELETE ON fairway.payment_run EXECUTE FUNCTION fairway.refuse_change()
            I4  | Run PR-2026-0001, entitlement | DELETE FROM fairway.ledger_transfer WHERE transfer_number = 1
            I4  | Transfer 1 of run PR-2026-0001. | UPDATE fairway.ledger_transfer SET period_first = period_first + 1 WHERE transfer_number = 1
            I4  | Run PR-2026-0002: 2 payments | UPDATE fairway.payment_run SET total_pence = total_pence + 1 WHERE run_number = 'PR-2026-0002'
            I4  | Run PR-2026-0001: 2 payments | UPDATE fairway.payment_instruction SET payee_name = 'Somebody Else' WHERE run_number = 'PR-2026-0001'
            I5  | Transfer 1 of run PR-2026-0001, entitlement | UPDATE fairway.ledger_transfer SET settles_pence = settles_pence + 1 WHERE transfer_number = 1
            I6  | Run PR-2026-0001, entitlement | UPDATE fairway.payment_item SET gross_pence = gross_pence + 1 WHERE run_number = 'PR-2026-0001'
            I6  | Run PR-2026-0001: what funders bear | UPDATE fairway.payment_instruction SET amount_pence = amount_pence + 1 WHERE run_number = 'PR-2026-0001'
            I8  | from transfer 1 on. | UPDATE fairway.ledger_transfer SET idempotency_key = (SELECT idempotency_key FROM fairway.ledger_transfer WHERE transfer_number = 1) WHERE transfer_number = 2
            I9  | of 500 pence: 501 were taken back | UPDATE fairway.ledger_transfer SET amount_pence = 501 WHERE reverses IS NOT NULL
            I10 | Run PR-2026-0002. | UPDATE fairway.payment_run SET released_by = 'peri' WHERE run_number = 'PR-2026-0002'
            I10 | Run PR-2026-0002. | UPDATE fairway.payment_run SET approved_at = prepared_at - interval '1 day' WHERE run_number = 'PR-2026-0002'
            I11 | Transfer 3 is not as it was sealed (seal 1). | UPDATE fairway.ledger_transfer SET recorded_by = 'Mary' WHERE transfer_number = 3
            I11 | Transfer 3 was taken out | DELETE FROM fairway.ledger_transfer WHERE transfer_number = 3
            I11 | Seal 2 is not as it was made. | UPDATE fairway.ledger_seal SET sealed_at = now() WHERE seal_number = 2
            """)
    void namesTheFirstRowThatWasTouched(String invariant, String named, String tampering) {
        jdbc.sql("DROP INDEX fairway.payment_run_one_under_way").update();
        jdbc.sql("SELECT 'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT ' || conname || ' CASCADE' "
                        + "FROM pg_constraint WHERE connamespace = 'fairway'::regnamespace AND contype IN ('c', 'u') "
                        + "AND conrelid::regclass::text ~ 'ledger_transfer|payment_(run|item|instruction)$'")
                .query(String.class)
                .list()
                .forEach(drop -> jdbc.sql(drop).update());
        jdbc.sql("SET session_replication_role = replica").update();
        jdbc.sql(tampering).update();
        jdbc.sql("SET session_replication_role = origin").update();

        LedgerReport report = report();

        assertThat(report.holds()).isFalse();
        assertThat(report.lines())
                .filteredOn(line -> line.invariant().equals(invariant) && !line.holds())
                .as(report.text())
                .anySatisfy(line -> assertThat(line.fault()).contains(named));
        assertThat(report.text()).contains("THE LEDGER IS NOT AS IT MUST BE");
    }

    /** Whoever makes the chain anew makes a good one; the head that was written down is of another. */
    @Test
    void knowsAChainThatWasMadeAnewByItsHeads() throws Exception {
        heads().keep(seals.find(2).orElseThrow(), Instant.EPOCH);
        heads().keep(seals.newest().orElseThrow(), Instant.EPOCH);
        assertThat(report().holds()).isTrue();
        assertThat(Files.readAllLines(folder.resolve("outside/heads.txt")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("1970-01-01T00:00:00Z seal 2 up to transfer ");
        jdbc.sql("SET session_replication_role = replica").update();
        jdbc.sql("DELETE FROM fairway.ledger_seal").update();
        jdbc.sql("SELECT fairway.ledger_seal_from(1)").query().listOfRows();
        jdbc.sql("SET session_replication_role = origin").update();

        assertThat(report().lines().stream().filter(line -> !line.holds()))
                .singleElement()
                .satisfies(line -> assertThat(line.fault()).startsWith("Seal 2 was "));
    }

    @Test
    void watchesAPartAtATimeAndStaysAlarmed() {
        WatchChain watch = new WatchChain(seals);
        assertThat(watch.lookOn().verified()).isEqualTo(4);
        new Postings(jdbc).post("write-offs", "overpayments", 5, Postings.DAY);
        assertThat(watch.lookOn().verified()).isEqualTo(5);
        jdbc.sql("SET session_replication_role = replica").update();
        jdbc.sql(
                        "DELETE FROM fairway.ledger_transfer WHERE transfer_number = (SELECT last_transfer FROM fairway.ledger_seal "
                                + "WHERE seal_number = 5)")
                .update();
        assertThat(watch.lookOn().fault()).as("looked at before").isNull();
        jdbc.sql("DELETE FROM fairway.ledger_seal WHERE seal_number = 5").update();
        assertThat(watch.lookOn().fault()).isNotNull();
        assertThat(watch.lookOn().fault()).isNotNull();
        watch.beginAnew();
        assertThat(watch.lookOn().fault()).isNull();
        jdbc.sql("DELETE FROM fairway.ledger_transfer WHERE transfer_number = 2")
                .update();
        watch.beginAnew();
        assertThat(watch.lookOn().fault())
                .satisfies(fault -> assertThat(fault.words()).contains("Transfer 2 was taken out"));
    }

    @Test
    void addsSnapshotsUpAgain() {
        jdbc.sql("UPDATE fairway.ledger_snapshot_line SET debit_pence = debit_pence + 1")
                .update();
        assertThat(report().holds()).isFalse();
        assertThat(balances.rebuild()).isPositive();
        assertThat(report().holds()).isTrue();
    }

    @Test
    void saysNothingIsPostedOfAnEmptyLedger() {
        PaymentDatabase none = EMPTY.copy();
        JdbcClient client = none.jdbc();

        String text = new LedgerStore()
                .verifyLedger(client, new JdbcTemplate(none.dataSource()), new JdbcSeals(client), heads(), exports)
                .verify()
                .text();

        assertThat(text.lines().toList()).endsWith("Nothing was posted yet.", "Everything holds.");
        assertThat(List.of(text.split("\n"))).hasSizeGreaterThan(12);
    }
}
