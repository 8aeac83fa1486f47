package org.fairway.signoff.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPersonalBudgets implements PersonalBudgets {
    private final JdbcClient jdbc;

    JdbcPersonalBudgets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PersonalBudget> current(CaseNumber caseNumber) {
        AtTheEnd.write("fairway.personal_budget");
        return jdbc.sql("""
                        SELECT * FROM fairway.personal_budget
                        WHERE case_number = :caseNumber ORDER BY version DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcPersonalBudgets::budget)
                .optional();
    }

    @Override
    public Optional<PersonalBudget> before(PersonalBudget budget) {
        AtTheEnd.write("fairway.personal_budget");
        return jdbc.sql("""
                        SELECT * FROM fairway.personal_budget
                        WHERE case_number = :caseNumber AND version < :version AND plan_id <> :plan
                        ORDER BY version DESC LIMIT 1
                        """)
                .param("caseNumber", budget.caseNumber().text())
                .param("version", budget.version())
                .param("plan", budget.plan())
                .query(JdbcPersonalBudgets::budget)
                .optional();
    }

    @Override
    public void record(PersonalBudget budget, String by) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.personal_budget
                            (budget_id, case_number, version, plan_id, weekly_cost_pence, contribution_pence,
                             council_share_pence, one_off_pence, contribution_assessed, holds_from, recorded_by)
                        VALUES (:id, :caseNumber, :version, :plan, :cost, :contribution,
                                :share, :oneOff, :assessed, :from, :by)
                        ON CONFLICT (budget_id) DO NOTHING
                        """)
                .param("id", budget.id())
                .param("caseNumber", budget.caseNumber().text())
                .param("version", budget.version())
                .param("plan", budget.plan())
                .param("cost", budget.weeklyCost().pence())
                .param("contribution", budget.contribution().pence())
                .param("share", budget.councilShare().pence())
                .param("oneOff", budget.oneOff().pence())
                .param("assessed", budget.contributionAssessed())
                .param("from", budget.from())
                .param("by", by)
                .note();
    }

    private static PersonalBudget budget(ResultSet row, int index) throws SQLException {
        return new PersonalBudget(
                row.getObject("budget_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getInt("version"),
                row.getObject("plan_id", UUID.class),
                Money.ofPence(row.getLong("weekly_cost_pence")),
                Money.ofPence(row.getLong("contribution_pence")),
                Money.ofPence(row.getLong("council_share_pence")),
                Money.ofPence(row.getLong("one_off_pence")),
                row.getBoolean("contribution_assessed"),
                row.getObject("holds_from", LocalDate.class));
    }
}
