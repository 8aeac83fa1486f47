package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fairway.payment.Frequency;
import org.fairway.payment.RunNumber;
import org.fairway.payment.ledger.infrastructure.LedgerProof;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A program that pays is killed between any two things that it says to the database, and started again. Two councils pay the
 * same three people every week. One is never disturbed; the other is killed in every run, each time one statement later.
 * They end with the same payments, the same ledger and the same files.
 */
class KilledPaymentsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 13);
    private static final Set<String> MOST_AT_STAKE = Set.of("prepare", "release", "send");
    private static final List<String> SAME = List.of("""
            SELECT concat_ws(' ', journal, debit_account, credit_account, amount_pence, effective_on, run_number, entitlement_id,
                             kind, period_first, funder, settles_pence, reverse_reason, recorded_by)
            FROM fairway.ledger_transfer ORDER BY transfer_number
            """, """
            SELECT concat_ws(' ', run_number, pay_date, status, instruction_count, total_pence, prepared_by, checked_by,
                             approved_by, released_by, sent_by)
            FROM fairway.payment_run ORDER BY run_number
            """, """
            SELECT concat_ws(' ', run_number, place, account, amount_pence, reference)
            FROM fairway.payment_manifest_item ORDER BY run_number, place
            """, """
            SELECT concat_ws(' ', return_id, finding, run_number, place, amount_pence, decision)
            FROM fairway.payment_returned ORDER BY arrived_on
            """, """
            SELECT concat_ws(' ', entitlement_id, count(*), count(lifted.hold_id))
            FROM fairway.payment_hold LEFT JOIN fairway.payment_hold_lifted lifted USING (hold_id)
            GROUP BY entitlement_id ORDER BY entitlement_id
            """);

    private final PaymentDatabase database = new PaymentDatabase();
    private PaymentDatabase undisturbed;

    @BeforeEach
    void agree() {
        StepsOfARun steps = new StepsOfARun(database, database.dataSource());
        List.of("70", "105.35", "187.43").forEach(weekly -> steps.agree(weekly, Frequency.WEEKLY));
        ((SingleConnectionDataSource) database.dataSource()).resetConnection();
        undisturbed = database.copy();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void paysOnceWhereverItIsKilled() throws SQLException {
        int runs = 0;
        boolean killed = true;
        while (killed) {
            runs++;
            killed = payAndBeKilledBefore(runs);
        }
        payUndisturbed(runs);

        assertThat(runs)
                .as("things said in a run, each of which was a moment to be killed")
                .isBetween(60, 250);
        asIfUndisturbed(runs);
    }

    private void asIfUndisturbed(int runs) {
        new Invariants(database.jdbc()).check();
        LedgerProof.holds(database.dataSource());
        SAME.forEach(question -> assertThat(answers(database.jdbc(), question))
                .isNotEmpty()
                .isEqualTo(answers(undisturbed.jdbc(), question)));
        PaymentsOnly disturbed = new PaymentsOnly(database.dataSource());
        PaymentsOnly clean = new PaymentsOnly(undisturbed.dataSource());
        IntStream.rangeClosed(1, runs)
                .mapToObj(run -> RunNumber.of(2026, run))
                .forEach(number -> assertThat(disturbed.file(number)).isEqualTo(clean.file(number)));
    }

    @Test
    void paysOnceThoughItsProcessIsKilledAfterEachStepAndBeforeItIsKept() throws Exception {
        RunNumber number = RunNumber.of(2026, 1);
        List<String> moments = new PaymentsOnly(undisturbed.dataSource())
                .stepsOf(number, payDate(1)).keySet().stream()
                        .flatMap(step -> MOST_AT_STAKE.contains(step)
                                ? Stream.of(step + " before", step + " after")
                                : Stream.of(step + " after"))
                        .toList();
        PaymentProcess next = PaymentProcess.start(database.url(), number, payDate(1), moments.get(0));
        for (int at = 0; at < moments.size(); at++) {
            PaymentProcess now = next;
            if (at + 1 < moments.size()) {
                next = PaymentProcess.start(database.url(), number, payDate(1), moments.get(at + 1));
            }
            now.goOnUntilItStandsStill();
            now.kill();
        }
        new PaymentsOnly(database.dataSource()).pay(number, payDate(1));
        payUndisturbed(1);
        asIfUndisturbed(1);
    }

    /** Says whether it was killed; the run was finished in any case. */
    private boolean payAndBeKilledBefore(int said) throws SQLException {
        DataSource connections = database.connections();
        try (KilledConnection connection = KilledConnection.before(said, connections)) {
            try {
                new PaymentsOnly(connection).pay(RunNumber.of(2026, said), payDate(said));
            } catch (RuntimeException died) {
                assertThat(connection.isDead()).as("%s", died).isTrue();
            }
            if (!connection.isDead()) {
                return false;
            }
        }
        new PaymentsOnly(database.dataSource()).pay(RunNumber.of(2026, said), payDate(said));
        return true;
    }

    private void payUndisturbed(int runs) {
        PaymentsOnly program = new PaymentsOnly(undisturbed.dataSource());
        IntStream.rangeClosed(1, runs).forEach(run -> program.pay(RunNumber.of(2026, run), payDate(run)));
    }

    /** Of so many weeks after the first. */
    private LocalDate payDate(int week) {
        LocalDate friday = FIRST.plusWeeks(week).minusDays(3);
        return StepsOfARun.REFERENCE.workingDays().isWorkingDay(friday)
                ? friday
                : StepsOfARun.REFERENCE.workingDays().before(friday);
    }

    private static List<String> answers(JdbcClient jdbc, String question) {
        return jdbc.sql(question).query(String.class).list();
    }
}
