package org.fairway.agreement.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.agreement.DirectPaymentCheck;
import org.fairway.agreement.DirectPaymentCheck.Meanwhile;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.DirectPaymentRuling;
import org.fairway.agreement.DirectPaymentTests;
import org.fairway.agreement.FailedCondition;
import org.fairway.agreement.PaidRelative;
import org.fairway.agreement.PaymentLaw;
import org.fairway.agreement.PaymentRequest;
import org.fairway.agreement.RelativePaidFor;
import org.fairway.database.AtTheEnd;
import org.fairway.database.OnceATransaction;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcDirectPaymentChecks implements DirectPaymentChecks {
    private final JdbcClient jdbc;

    JdbcDirectPaymentChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(DirectPaymentCheck check) {
        DirectPaymentTests tests = check.tests();
        RelativePaidFor paidFor = check.relativePaidFor();
        Meanwhile meanwhile = check.meanwhile();
        jdbc.sql("""
                        INSERT INTO fairway.direct_payment_check
                            (check_id, case_number, law, request, prohibited, can_be_managed, in_best_interests,
                             appropriate, something_to_pay, asked_by, asked_on, nominee, help, prohibition,
                             appropriate_reasons, relative, relative_paid_for, relative_necessary, relative_reasons, own_words, checked_on,
                             recorded_by, meanwhile_by, meanwhile_until)
                        VALUES (:id, :caseNumber, :law, :request, :prohibited, :managed, :bestInterests,
                                :appropriate, :something, :askedBy, :askedOn, :nominee, :help, :prohibition,
                                :reasons, :relative, :paidFor, :necessary, :relativeReasons, :words, :on,
                                :by, :meanwhileBy, :meanwhileUntil)
                        ON CONFLICT (check_id) DO NOTHING
                        """)
                .param("id", check.id())
                .param("caseNumber", check.caseNumber().text())
                .param("law", tests.law().name())
                .param("request", tests.request().name())
                .param("prohibited", tests.prohibited())
                .param("managed", tests.canBeManaged())
                .param("bestInterests", tests.inBestInterests())
                .param("appropriate", tests.appropriate())
                .param("something", tests.somethingToPay())
                .param("askedBy", check.askedBy())
                .param("askedOn", check.askedOn())
                .param("nominee", check.nominee())
                .param("help", check.help())
                .param("prohibition", check.prohibition())
                .param("reasons", check.appropriateReasons())
                .param("relative", check.relative().name())
                .param("paidFor", paidFor == null ? null : paidFor.name())
                .param("necessary", check.relativeNecessary())
                .param("relativeReasons", check.relativeReasons())
                .param("words", check.ownWords())
                .param("on", check.checkedOn())
                .param("by", check.checkedBy())
                .param("meanwhileBy", meanwhile == null ? null : meanwhile.by())
                .param("meanwhileUntil", meanwhile == null ? null : meanwhile.until())
                .update();
        OnceATransaction.answers(this, DirectPaymentChecks.class, "latest", Optional.of(check), check.caseNumber());
    }

    @Override
    public Optional<DirectPaymentCheck> latest(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT * FROM fairway.direct_payment_check
                        WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcDirectPaymentChecks::check)
                .optional();
    }

    @Override
    public void record(UUID check, DirectPaymentRuling ruling) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.direct_payment_ruling (check_id, failed, rule, reason)
                        VALUES (:check, :failed, :rule, :reason)
                        ON CONFLICT (check_id) DO NOTHING
                        """)
                .param("check", check)
                .param("failed", ruling.failed().name())
                .param("rule", ruling.rule())
                .param("reason", ruling.reason())
                .note();
    }

    @Override
    public Optional<DirectPaymentRuling> ruling(UUID check) {
        AtTheEnd.write("fairway.direct_payment_ruling");
        return jdbc.sql("SELECT failed, rule, reason FROM fairway.direct_payment_ruling WHERE check_id = :check")
                .param("check", check)
                .query((row, index) -> new DirectPaymentRuling(
                        FailedCondition.valueOf(row.getString("failed")),
                        row.getString("rule"),
                        row.getString("reason")))
                .optional();
    }

    private static DirectPaymentCheck check(ResultSet row, int index) throws SQLException {
        return new DirectPaymentCheck(
                row.getObject("check_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                tests(row),
                row.getString("asked_by"),
                row.getObject("asked_on", LocalDate.class),
                row.getString("nominee"),
                row.getString("help"),
                row.getString("prohibition"),
                row.getString("appropriate_reasons"),
                PaidRelative.valueOf(row.getString("relative")),
                paidFor(row.getString("relative_paid_for")),
                row.getObject("relative_necessary", Boolean.class),
                row.getString("relative_reasons"),
                row.getString("own_words"),
                row.getString("recorded_by"),
                row.getObject("checked_on", LocalDate.class),
                meanwhile(row));
    }

    private static @Nullable Meanwhile meanwhile(ResultSet row) throws SQLException {
        String by = row.getString("meanwhile_by");
        return by == null ? null : new Meanwhile(by, row.getObject("meanwhile_until", LocalDate.class));
    }

    private static @Nullable RelativePaidFor paidFor(@Nullable String column) {
        return column == null ? null : RelativePaidFor.valueOf(column);
    }

    private static DirectPaymentTests tests(ResultSet row) throws SQLException {
        return new DirectPaymentTests(
                PaymentLaw.valueOf(row.getString("law")),
                PaymentRequest.valueOf(row.getString("request")),
                row.getBoolean("prohibited"),
                row.getBoolean("can_be_managed"),
                row.getBoolean("in_best_interests"),
                row.getBoolean("appropriate"),
                row.getBoolean("something_to_pay"));
    }
}
