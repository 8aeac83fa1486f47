package org.fairway.payment.infrastructure;

import java.util.List;
import java.util.function.Function;
import org.fairway.payment.Difference;
import org.fairway.payment.Instruction;
import org.fairway.payment.RunNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the payments of a run and their working, each in one statement however many there are. */
class InstructionRows {
    private final JdbcClient jdbc;
    private final RunNumber number;

    InstructionRows(JdbcClient jdbc, RunNumber number) {
        this.jdbc = jdbc;
        this.number = number;
    }

    void add(List<Instruction> instructions) {
        addPayments(instructions);
        addWorking(instructions.stream()
                .flatMap(payment -> payment.working().stream().map(line -> new Line(payment, line)))
                .toList());
    }

    private void addPayments(List<Instruction> rows) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_instruction
                            (run_number, account, account_ending, payee_name, amount_pence, period_first, period_last,
                             pay_date)
                        SELECT run.run_number, account::uuid, ending, payee, pence::bigint, first::date, last::date,
                               run.pay_date
                        FROM unnest(:accounts, :endings, :payees, :pence, :first, :last)
                            AS payment (account, ending, payee, pence, first, last)
                        CROSS JOIN fairway.payment_run run
                        WHERE run.run_number = :number
                        ON CONFLICT (run_number, account) DO NOTHING
                        """)
                .param("number", number.text())
                .param("accounts", column(rows, row -> row.payee().account()))
                .param("endings", column(rows, row -> row.payee().accountEnding()))
                .param("payees", column(rows, row -> row.payee().name()))
                .param("pence", column(rows, row -> row.amount().pence()))
                .param("first", column(rows, row -> row.period().first()))
                .param("last", column(rows, row -> row.period().last()))
                .update();
    }

    private void addWorking(List<Line> rows) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_item
                            (run_number, account, entitlement_id, case_number, kind, period_first, period_last, gross_pence,
                             contribution_pence, paid_before_pence, amount_pence, reason)
                        SELECT :number, account::uuid, entitlement::uuid, case_number, kind, first::date, last::date,
                               gross::bigint, contribution::bigint, before::bigint, amount::bigint, reason
                        FROM unnest(:accounts, :entitlements, :cases, :kinds, :first, :last, :gross, :contributions,
                                    :before, :amounts, :reasons)
                            AS line (account, entitlement, case_number, kind, first, last, gross, contribution, before,
                                     amount, reason)
                        ON CONFLICT (run_number, entitlement_id, kind, period_first) DO NOTHING
                        """)
                .param("number", number.text())
                .param("accounts", column(rows, row -> row.payment().payee().account()))
                .param("entitlements", column(rows, row -> row.working().entitlement()))
                .param("cases", column(rows, row -> row.working().caseNumber()))
                .param("kinds", column(rows, row -> row.working().due().kind()))
                .param("first", column(rows, row -> row.working().due().period().first()))
                .param("last", column(rows, row -> row.working().due().period().last()))
                .param("gross", column(rows, row -> row.working().due().gross().pence()))
                .param(
                        "contributions",
                        column(rows, row -> row.working().due().contribution().pence()))
                .param("before", column(rows, row -> row.working().paidBefore().pence()))
                .param("amounts", column(rows, row -> row.working().amount().pence()))
                .param("reasons", column(rows, row -> row.working().reason()))
                .update();
    }

    private static <R> String[] column(List<R> rows, Function<R, Object> value) {
        return rows.stream().map(value).map(Object::toString).toArray(String[]::new);
    }

    /** One line of the working, with the payment it belongs to. */
    private record Line(Instruction payment, Difference working) {}
}
