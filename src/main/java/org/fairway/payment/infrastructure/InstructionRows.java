package org.fairway.payment.infrastructure;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fairway.payment.Difference;
import org.fairway.payment.Instruction;
import org.fairway.payment.RunContents;
import org.fairway.payment.RunNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the payments of a run and their working, each in one statement however many there are. */
class InstructionRows {
    private final JdbcClient jdbc;
    private final RunNumber number;

    InstructionRows(JdbcClient jdbc, RunNumber number) {
        this.jdbc = jdbc;
        this.number = number;
    }

    void add(RunContents contents) {
        addPayments(contents.payments());
        Stream<Line> paid = contents.payments().stream()
                .flatMap(payment -> payment.working().stream()
                        .map(line -> new Line(payment.payee().account(), line)));
        Stream<Line> rebooked = contents.rebooked().stream().map(line -> new Line(null, line));
        addWorking(Stream.concat(paid, rebooked).toList());
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
                            (run_number, account, entitlement_id, case_number, kind, funder, period_first, period_last,
                             gross_pence, contribution_pence, paid_before_pence, left_pence, amount_pence, reason, because)
                        SELECT :number, account::uuid, entitlement::uuid, case_number, kind, funder, first::date, last::date,
                               gross::bigint, contribution::bigint, before::bigint, left_over::bigint, amount::bigint,
                               reason, because
                        FROM unnest(:accounts, :entitlements, :cases, :kinds, :funders, :first, :last, :gross,
                                    :contributions, :before, :left, :amounts, :reasons, :because)
                            AS line (account, entitlement, case_number, kind, funder, first, last, gross, contribution,
                                     before, left_over, amount, reason, because)
                        ON CONFLICT (run_number, entitlement_id, kind, period_first, funder) DO NOTHING
                        """)
                .param("number", number.text())
                .param("accounts", column(rows, Line::account))
                .param("entitlements", column(rows, row -> row.working().entitlement()))
                .param("cases", column(rows, row -> row.working().caseNumber()))
                .param("kinds", column(rows, row -> row.working().due().kind()))
                .param("funders", column(rows, row -> row.working().due().funder()))
                .param("first", column(rows, row -> row.working().due().period().first()))
                .param("last", column(rows, row -> row.working().due().period().last()))
                .param("gross", column(rows, row -> row.working().due().gross().pence()))
                .param(
                        "contributions",
                        column(rows, row -> row.working().due().contribution().pence()))
                .param("before", column(rows, row -> row.working().paidBefore().pence()))
                .param("left", column(rows, row -> row.working().left().pence()))
                .param("amounts", column(rows, row -> row.working().amount().pence()))
                .param("reasons", column(rows, row -> row.working().reason()))
                .param("because", column(rows, row -> row.working().because()))
                .update();
    }

    private static <R> @Nullable String[] column(List<R> rows, Function<R, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(cell -> cell == null ? null : cell.toString())
                .toArray(String[]::new);
    }

    /** One line of the working, with the account it is paid into, if anything is paid. */
    private record Line(@Nullable UUID account, Difference working) {}
}
