package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.ExceptionKind;
import org.fairway.payment.Frequency;
import org.fairway.payment.RunException;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Above a limit one person more looks at a run, and takes no step of it. */
class FurtherApproverTest {
    private static final PaymentDatabase EMPTY = new PaymentDatabase();
    private final PaymentDatabase database = EMPTY.copy();
    private final StepsOfARun steps = new StepsOfARun(database, database.dataSource());

    @AfterAll
    static void stop() {
        EMPTY.close();
    }

    @Test
    void asksSomebodyMoreAboveALimit() {
        steps.agree("30000", Frequency.WEEKLY);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);
        assertThat(kinds(number))
                .containsExactlyInAnyOrder(ExceptionKind.PAYMENT_OVER_LIMIT, ExceptionKind.PERSON_OVER_LIMIT);

        assertThat(refused(steps.accept.all(number, ExceptionKind.PAYMENT_OVER_LIMIT, "Fine", "pat")))
                .contains("needs a further approver");
        assertThatThrownBy(() -> steps.jdbc
                        .sql(
                                "INSERT INTO fairway.payment_exception_accepted (run_number, exception_number, reason, recorded_by) "
                                        + "SELECT run_number, exception_number, 'Fine', 'pat' FROM fairway.payment_exception")
                        .update())
                .isInstanceOf(DataAccessException.class);
        for (ExceptionKind kind : kinds(number)) {
            assertThat(steps.accept.all(number, kind, "The house is adapted", "helga"))
                    .isInstanceOf(RunStep.Taken.class);
        }

        assertThat(refused(steps.check.check(number, "helga"))).contains("as its further approver");
        assertThat(steps.runs.check(number, "helga")).isFalse();
        refusedByTheDatabase(number, "checked_by = 'helga', checked_at = clock_timestamp()");
        assertThat(steps.check.check(number, "pat")).isInstanceOf(RunStep.Taken.class);
        assertThat(refused(steps.approve.approve(number, "helga"))).contains("as its further approver");
        assertThat(steps.runs.approve(number, "helga")).isFalse();
        refusedByTheDatabase(
                number,
                "status = 'APPROVED', approved_by = 'helga', approved_at = clock_timestamp(), digest = fairway.payment_run_digest(run_number), instruction_count = 1, total_pence = 1");
        assertThat(steps.approve.approve(number, "peri")).isInstanceOf(RunStep.Taken.class);
        assertThat(refused(steps.release.release(number, StepsOfARun.TODAY, "helga")))
                .contains("as its further approver");
        assertThat(steps.runs.release(number, "helga")).isFalse();
        refusedByTheDatabase(number, "status = 'RELEASED', released_by = 'helga', released_at = clock_timestamp()");
        assertThat(steps.release.release(number, StepsOfARun.TODAY, "petra")).isInstanceOf(RunStep.Taken.class);
    }

    /** Whoever goes round the application is refused as well. */
    private void refusedByTheDatabase(RunNumber number, String change) {
        assertThatThrownBy(() -> steps.jdbc
                        .sql("UPDATE fairway.payment_run SET " + change + " WHERE run_number = :number")
                        .param("number", number.text())
                        .update())
                .hasMessageContaining("takes no step of the run");
    }

    @Test
    void addsUpWhatIsPaidForAPersonWithinTheDays() {
        steps.agree("18000", Frequency.WEEKLY);
        RunNumber first = steps.prepared(StepsOfARun.PAY_DATE);
        assertThat(kinds(first)).containsExactly(ExceptionKind.PAYMENT_OVER_LIMIT);
        steps.accept.all(first, ExceptionKind.PAYMENT_OVER_LIMIT, "The house is adapted", "helga");
        steps.pay(first);

        RunNumber second = steps.prepared(StepsOfARun.PAY_DATE.plusDays(7));
        assertThat(steps.exceptions.list(second, null, 0, 9)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(ExceptionKind.PERSON_OVER_LIMIT);
            assertThat(found.words())
                    .isEqualTo("With this run, payments of 28 days come to £54,000.00, above the limit of £50,000.00.");
        });
    }

    @Test
    void stopsAtANumberThatTablesInForceRefuse() {
        CaseNumber failing = steps.agree("70", Frequency.WEEKLY);
        UUID account =
                steps.entitlements.of(failing).get(0).entitlement().payee().account();
        imported(StepsOfARun.TODAY.plusDays(30), account);
        RunNumber before = steps.prepared(StepsOfARun.PAY_DATE);
        assertThat(kinds(before)).isEmpty();
        steps.runs.cancel(before, "pat", "Once more");

        imported(StepsOfARun.TODAY.minusDays(1), account);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);
        assertThat(steps.exceptions.list(number, null, 0, 9)).singleElement().satisfies(found -> {
            assertThat(found.caseNumber()).isEqualTo(failing);
            assertThat(found.words())
                    .contains("cannot exist by the tables of version 9.9, in force since 6 April 2026");
        });
        steps.runs.cancel(number, "pat", "Once more");

        imported(StepsOfARun.TODAY.minusDays(1), null);
        assertThat(kinds(steps.prepared(StepsOfARun.PAY_DATE)))
                .as("newer tables say otherwise")
                .isEmpty();
    }

    @Test
    void refusesToHoldACaseThatIsNotThere() {
        steps.agree("70", Frequency.WEEKLY);
        RunNumber number = steps.prepared(StepsOfARun.PAY_DATE);

        assertThat(refused(steps.holdPayee.hold(number, CaseNumber.of(2025, 999_999), "Waits", "pat")))
                .contains("Nothing is paid for case");
    }

    private void imported(LocalDate from, @Nullable UUID failing) {
        long id = steps.jdbc
                .sql(
                        "INSERT INTO fairway.modulus_import (version, valid_from, weights_sha256, substitutes_sha256, recorded_by) "
                                + "VALUES ('9.9', ?, repeat('0', 64), repeat('0', 64), 'admin') RETURNING import_id")
                .param(from)
                .query(Long.class)
                .single();
        if (failing != null) {
            steps.jdbc
                    .sql("INSERT INTO fairway.modulus_failure (import_id, account_id) VALUES (?, ?)")
                    .params(id, failing)
                    .update();
        }
    }

    private List<ExceptionKind> kinds(RunNumber number) {
        return steps.exceptions.list(number, null, 0, 9).stream()
                .map(RunException::kind)
                .toList();
    }

    private static String refused(RunStep step) {
        assertThat(step).isInstanceOf(RunStep.Refused.class);
        return ((RunStep.Refused) step).reason();
    }
}
