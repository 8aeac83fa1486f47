package org.fairway.referral.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.referral.UrgentDecision;
import org.fairway.referral.UrgentDecisions;
import org.fairway.referral.UrgentSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcUrgentDecisions implements UrgentDecisions {
    private final JdbcClient jdbc;

    JdbcUrgentDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(UrgentDecision decision, String by) {
        UrgentSupport support = decision.support();
        jdbc.sql("""
                        INSERT INTO fairway.urgent_decision (decision_id, case_number, decided_on, reasons, support,
                            provider, weekly_cost_pence, starts_on, ends_on, cost_explained, recorded_by)
                        VALUES (:id, :caseNumber, :decidedOn, :reasons, :support,
                            :provider, :weeklyCost, :startsOn, :endsOn, :costExplained, :recordedBy)
                        ON CONFLICT (decision_id) DO NOTHING
                        """)
                .param("id", decision.id())
                .param("caseNumber", decision.caseNumber().text())
                .param("decidedOn", decision.decidedOn())
                .param("reasons", decision.reasons())
                .param("support", support == null ? null : support.what())
                .param("provider", support == null ? null : support.provider())
                .param(
                        "weeklyCost",
                        support == null ? null : support.weeklyCost().pence())
                .param("startsOn", support == null ? null : support.period().first())
                .param("endsOn", support == null ? null : support.period().last())
                .param("costExplained", support == null ? null : support.costExplained())
                .param("recordedBy", by)
                .update();
    }

    @Override
    public Optional<UrgentDecision> latest(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT decision_id, case_number, decided_on, reasons, support, provider, weekly_cost_pence,
                            starts_on, ends_on, cost_explained
                        FROM fairway.urgent_decision WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcUrgentDecisions::decision)
                .optional();
    }

    private static UrgentDecision decision(ResultSet row, int index) throws SQLException {
        return new UrgentDecision(
                row.getObject("decision_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reasons"),
                support(row));
    }

    private static @Nullable UrgentSupport support(ResultSet row) throws SQLException {
        String what = row.getString("support");
        return what == null
                ? null
                : new UrgentSupport(
                        what,
                        row.getString("provider"),
                        Money.ofPence(row.getLong("weekly_cost_pence")),
                        new Period(
                                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                        row.getString("cost_explained"));
    }
}
