package org.fairway.signoff.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.database.AtTheEnd;
import org.fairway.database.OnceATransaction;
import org.fairway.kernel.CaseNumber;
import org.fairway.signoff.ApprovalRoute;
import org.fairway.signoff.Approver;
import org.fairway.signoff.ReturnReason;
import org.fairway.signoff.SignOffDecision;
import org.fairway.signoff.SignOffs;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcSignOffs implements SignOffs {
    private final JdbcClient jdbc;

    JdbcSignOffs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(ApprovalRoute route) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.approval_route (plan_id, approver, rule, reason, limits)
                        VALUES (:plan, :approver, :rule, :reason, :limits)
                        ON CONFLICT (plan_id, rule) DO NOTHING
                        """)
                .param("plan", route.plan())
                .param("approver", route.approver().name())
                .param("rule", route.rule())
                .param("reason", route.reason())
                .param("limits", route.limits())
                .note();
    }

    @Override
    public Optional<ApprovalRoute> route(UUID plan) {
        AtTheEnd.write("fairway.approval_route");
        return jdbc.sql("""
                        SELECT approver, rule, reason, limits FROM fairway.approval_route
                        WHERE plan_id = :plan ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("plan", plan)
                .query((row, index) -> new ApprovalRoute(
                        plan,
                        Approver.valueOf(row.getString("approver")),
                        row.getString("rule"),
                        row.getString("reason"),
                        row.getString("limits")))
                .optional();
    }

    @Override
    public void record(SignOffDecision decision) {
        ReturnReason reason = decision.returnReason();
        jdbc.sql("""
                        INSERT INTO fairway.sign_off
                            (plan_id, case_number, approved, return_reason, explanation, decided_on, recorded_by, covering_for)
                        VALUES (:plan, :caseNumber, :approved, :reason, :explanation, :on, :by, :coveringFor)
                        ON CONFLICT (plan_id) DO NOTHING
                        """)
                .param("plan", decision.plan())
                .param("caseNumber", decision.caseNumber().text())
                .param("approved", decision.approved())
                .param("reason", reason == null ? null : reason.name())
                .param("explanation", decision.explanation())
                .param("on", decision.decidedOn())
                .param("by", decision.decidedBy())
                .param("coveringFor", decision.coveringFor())
                .update();
        OnceATransaction.answers(this, SignOffs.class, "latest", Optional.of(decision), decision.caseNumber());
    }

    @Override
    public Optional<SignOffDecision> latest(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT * FROM fairway.sign_off
                        WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcSignOffs::decision)
                .optional();
    }

    private static SignOffDecision decision(ResultSet row, int index) throws SQLException {
        String reason = row.getString("return_reason");
        return new SignOffDecision(
                new CaseNumber(row.getString("case_number")),
                row.getObject("plan_id", UUID.class),
                row.getBoolean("approved"),
                reason == null ? null : ReturnReason.valueOf(reason),
                row.getString("explanation"),
                row.getString("recorded_by"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("covering_for"));
    }
}
