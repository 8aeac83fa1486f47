package org.fairway.enquiry.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.enquiry.MadePayment;
import org.fairway.enquiry.PaymentHistory;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.payment.Difference;
import org.fairway.payment.Due;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Funder;
import org.fairway.payment.Payee;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.returns.ReturnReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes payments of their lines. */
final class PaymentRows {
    private final Map<String, MadePayment> made = new LinkedHashMap<>();
    private final Map<String, List<Difference>> lines = new LinkedHashMap<>();

    private PaymentRows() {}

    static List<MadePayment> read(JdbcClient.StatementSpec query) {
        PaymentRows rows = new PaymentRows();
        query.query(rows::add);
        return rows.made.entrySet().stream()
                .map(each -> rows.whole(each.getKey(), each.getValue()))
                .toList();
    }

    private MadePayment whole(String key, MadePayment head) {
        return new MadePayment(
                head.run(),
                head.caseNumber(),
                head.payDate(),
                head.status(),
                head.sentOn(),
                head.held(),
                head.payee(),
                head.wholePayment(),
                head.returned(),
                lines.getOrDefault(key, List.of()));
    }

    private void add(ResultSet row) throws SQLException {
        String key = row.getString("run_number") + "/" + row.getString("case_number");
        MadePayment known = made.get(key);
        if (known == null || known.payee() == null) {
            made.put(key, head(row));
        }
        lines.computeIfAbsent(key, added -> new ArrayList<>()).add(line(row));
    }

    private static MadePayment head(ResultSet row) throws SQLException {
        UUID account = row.getObject("account", UUID.class);
        return new MadePayment(
                new RunNumber(row.getString("run_number")),
                new CaseNumber(row.getString("case_number")),
                row.getObject("pay_date", LocalDate.class),
                PaymentRun.Status.valueOf(row.getString("status")),
                row.getObject("sent_on", LocalDate.class),
                row.getBoolean("held"),
                account == null
                        ? null
                        : new Payee(row.getString("payee_name"), account, row.getString("account_ending")),
                Money.ofPence(row.getLong("whole_pence")),
                returned(row),
                List.of());
    }

    private static MadePayment.@Nullable Returned returned(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("back_on", LocalDate.class);
        return on == null
                ? null
                : new MadePayment.Returned(
                        on,
                        ReturnReason.valueOf(row.getString("back_because")).words(),
                        decided(row.getString("back_decision")));
    }

    private static String decided(@Nullable String decision) {
        return switch (decision == null ? "" : decision) {
            case "PAY_NEW_ACCOUNT" -> "It is paid again, into a new account.";
            case "PAY_SAME_ACCOUNT" -> "It is paid again, into the same account.";
            case "NOT_OWED" -> "It is not owed any more and not paid again.";
            case "CLEARED" -> "It was cleared with the bank.";
            default -> "It is still to be decided what becomes of it.";
        };
    }

    private static Difference line(ResultSet row) throws SQLException {
        Period days = new Period(
                row.getObject("period_first", LocalDate.class), row.getObject("period_last", LocalDate.class));
        return new Difference(
                new CaseNumber(row.getString("case_number")),
                new EntitlementId(row.getObject("entitlement_id", UUID.class)),
                new Due(
                        Due.Kind.valueOf(row.getString("kind")),
                        new Funder(row.getString("funder")),
                        days,
                        Money.ofPence(row.getLong("gross_pence")),
                        Money.ofPence(row.getLong("contribution_pence"))),
                days,
                Money.ofPence(row.getLong("paid_before_pence")),
                Money.ofPence(row.getLong("left_pence")),
                Difference.Reason.valueOf(row.getString("reason")),
                row.getString("because"));
    }

    static PaymentHistory.Run run(ResultSet row, int index) throws SQLException {
        @Nullable LocalDate sentOn = row.getObject("sent_on", LocalDate.class);
        return new PaymentHistory.Run(
                new RunNumber(row.getString("run_number")),
                row.getObject("pay_date", LocalDate.class),
                PaymentRun.Status.valueOf(row.getString("status")),
                row.getLong("payments"),
                Money.ofPence(row.getLong("total")),
                sentOn,
                row.getString("cancel_reason"));
    }
}
