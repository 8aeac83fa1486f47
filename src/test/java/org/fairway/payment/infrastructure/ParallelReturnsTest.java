package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Frequency;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.suspense.Decision;
import org.fairway.payment.file.suspense.Finding;
import org.fairway.payment.file.suspense.Returned;
import org.fairway.payment.file.suspense.TakeInReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A payment comes back, is decided on and paid again: fifty people do each at once, and it happens once. */
class ParallelReturnsTest {
    private static final LocalDate NEXT = StepsOfARun.PAY_DATE.plusDays(7);
    private final PaymentDatabase database = new PaymentDatabase();
    private final DataSource connections = database.connections();
    private final PaymentsOnly program = new PaymentsOnly(connections);
    private final StepsOfARun steps = new StepsOfARun(database, connections);
    private final FiftyAtOnce people = new FiftyAtOnce(connections);
    private final RunNumber number = RunNumber.of(2026, 1);
    private CaseNumber caseNumber;

    @BeforeEach
    void send() {
        caseNumber = steps.agree("70", Frequency.WEEKLY);
        program.stepsOf(number, StepsOfARun.PAY_DATE).entrySet().stream()
                .limit(6)
                .forEach(step -> step.getValue().run());
    }

    @AfterEach
    void stop() {
        people.close();
        database.close();
    }

    @Test
    void takesInDecidesAndPaysAgainOnce() {
        List<TakeInReport.Outcome> taken = people.all(i -> program.takeIn(number, StepsOfARun.PAY_DATE));
        assertThat(taken)
                .filteredOn(outcome -> outcome instanceof TakeInReport.Taken first
                        && !first.arrived().isEmpty())
                .hasSize(1);
        assertThat(taken).noneMatch(TakeInReport.Refused.class::isInstance);
        assertThat(suspense()).isEqualTo(14_000);
        assertThat(steps.holds.of(caseNumber)).hasSize(1);

        Returned returned = program.returns.open(10).get(0);
        List<Optional<String>> decided = people.all(i -> program.decide.decide(
                returned, Decision.PAY_SAME_ACCOUNT, "The bank had a fault.", StepsOfARun.PAY_DATE, "peri"));
        assertThat(decided).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(decided)
                .filteredOn(Optional::isPresent)
                .containsOnly(Optional.of("Somebody else decided on this payment a moment ago."));
        assertThat(suspense()).isZero();
        assertThat(settled()).isZero();
        assertThat(steps.holds.of(caseNumber)).isEmpty();

        RunNumber next = RunNumber.of(2026, 2);
        people.same(i -> {
            program.prepare(next, NEXT, NEXT.minusDays(3));
            return "prepared";
        });
        program.pay(next, NEXT);
        program.pay(RunNumber.of(2026, 3), NEXT.plusDays(7));
        assertThat(steps.count("SELECT count(*) FROM fairway.payment_item WHERE run_number = 'PR-2026-0002'"))
                .as("what came back, and the week that is due")
                .isEqualTo(3);
    }

    /** T10: it comes back when nothing is paid to the case any more. */
    @Test
    void keepsWhatComesBackAfterTheEndUntilSomebodyDecides() {
        new EndEntitlement(steps.entitlements).end(caseNumber, StepsOfARun.PAY_DATE, "Moved away", "ola");
        program.takeIn(number, StepsOfARun.PAY_DATE);
        Returned returned = program.returns.open(10).get(0);
        assertThat(returned.finding()).isEqualTo(Finding.MATCHED);
        assertThat(suspense()).isEqualTo(14_000);

        program.decide(number, StepsOfARun.PAY_DATE);
        program.stepsOf(RunNumber.of(2026, 2), NEXT).entrySet().stream()
                .limit(6)
                .forEach(step -> step.getValue().run());
        assertThat(settled()).as("only the days before the end").isEqualTo(5_000);
        assertThat(steps.count("SELECT count(*) FROM fairway.payment_returned WHERE decision IS NULL"))
                .isZero();
    }

    private long suspense() {
        return -steps.count(
                "SELECT coalesce(sum(balance_pence), 0) FROM fairway.ledger_balance WHERE account_code = 'returned-payments'");
    }

    private long settled() {
        return steps.count("SELECT coalesce(sum(settles_pence), 0) FROM fairway.ledger_transfer");
    }
}
