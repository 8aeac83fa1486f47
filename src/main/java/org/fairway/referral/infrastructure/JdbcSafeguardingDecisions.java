package org.fairway.referral.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.referral.SafeguardingDecision;
import org.fairway.referral.SafeguardingDecisions;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcSafeguardingDecisions implements SafeguardingDecisions {
    private final JdbcClient jdbc;

    JdbcSafeguardingDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(SafeguardingDecision decision, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.safeguarding_decision (decision_id, case_number, decided_on, has_needs,
                            at_risk, cannot_protect_themselves, made_safe, persons_wishes, reasons, enquiry_lead,
                            recorded_by)
                        VALUES (:id, :caseNumber, :decidedOn, :hasNeeds,
                            :atRisk, :cannotProtectThemselves, :madeSafe, :personsWishes, :reasons, :enquiryLead,
                            :recordedBy)
                        ON CONFLICT (decision_id) DO NOTHING
                        """)
                .param("id", decision.id())
                .param("caseNumber", decision.caseNumber().text())
                .param("decidedOn", decision.decidedOn())
                .param("hasNeeds", decision.hasNeeds())
                .param("atRisk", decision.atRisk())
                .param("cannotProtectThemselves", decision.cannotProtectThemselves())
                .param("madeSafe", decision.madeSafe())
                .param("personsWishes", decision.personsWishes())
                .param("reasons", decision.reasons())
                .param("enquiryLead", decision.enquiryLead())
                .param("recordedBy", by)
                .update();
    }

    @Override
    public Optional<SafeguardingDecision> latest(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT decision_id, case_number, decided_on, has_needs, at_risk, cannot_protect_themselves,
                            made_safe, persons_wishes, reasons, enquiry_lead
                        FROM fairway.safeguarding_decision WHERE case_number = :caseNumber
                        ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcSafeguardingDecisions::decision)
                .optional();
    }

    private static SafeguardingDecision decision(ResultSet row, int index) throws SQLException {
        return new SafeguardingDecision(
                row.getObject("decision_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("decided_on", LocalDate.class),
                row.getBoolean("has_needs"),
                row.getBoolean("at_risk"),
                row.getBoolean("cannot_protect_themselves"),
                row.getString("made_safe"),
                row.getString("persons_wishes"),
                row.getString("reasons"),
                row.getString("enquiry_lead"));
    }
}
