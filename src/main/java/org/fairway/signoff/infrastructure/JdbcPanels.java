package org.fairway.signoff.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.signoff.ConditionOwner;
import org.fairway.signoff.ConditionStep;
import org.fairway.signoff.FollowedCondition;
import org.fairway.signoff.PanelCondition;
import org.fairway.signoff.PanelSitting;
import org.fairway.signoff.Panels;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPanels implements Panels {
    private final JdbcClient jdbc;

    JdbcPanels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(PanelSitting sitting) {
        int kept = jdbc.sql("""
                        INSERT INTO fairway.panel_sitting (plan_id, case_number, sat_on, others_who_sat, recorded_by)
                        VALUES (:plan, :caseNumber, :on, :others, :chair)
                        ON CONFLICT (plan_id) DO NOTHING
                        """)
                .param("plan", sitting.plan())
                .param("caseNumber", sitting.caseNumber().text())
                .param("on", sitting.satOn())
                .param("others", sitting.othersWhoSat())
                .param("chair", sitting.chair())
                .update();
        if (kept > 0) {
            sitting.members()
                    .forEach(member -> jdbc.sql(
                                    "INSERT INTO fairway.panel_member (plan_id, member) VALUES (:plan, :member)")
                            .param("plan", sitting.plan())
                            .param("member", member)
                            .update());
            sitting.conditions().forEach(this::record);
        }
    }

    private void record(PanelCondition condition) {
        jdbc.sql("""
                        INSERT INTO fairway.panel_condition
                            (condition_id, plan_id, case_number, number, words, owner, due_on)
                        VALUES (:id, :plan, :caseNumber, :number, :words, :owner, :dueOn)
                        """)
                .param("id", condition.id())
                .param("plan", condition.plan())
                .param("caseNumber", condition.caseNumber().text())
                .param("number", condition.number())
                .param("words", condition.words())
                .param("owner", condition.owner().name())
                .param("dueOn", condition.dueOn())
                .update();
    }

    @Override
    public Optional<PanelSitting> sitting(UUID plan) {
        List<String> members = jdbc.sql("SELECT member FROM fairway.panel_member WHERE plan_id = :plan ORDER BY member")
                .param("plan", plan)
                .query(String.class)
                .list();
        List<PanelCondition> conditions = jdbc.sql(
                        "SELECT * FROM fairway.panel_condition WHERE plan_id = :plan ORDER BY number")
                .param("plan", plan)
                .query(JdbcPanels::condition)
                .list();
        return jdbc.sql("SELECT * FROM fairway.panel_sitting WHERE plan_id = :plan")
                .param("plan", plan)
                .query((row, index) -> new PanelSitting(
                        plan,
                        new CaseNumber(row.getString("case_number")),
                        row.getString("recorded_by"),
                        members,
                        row.getString("others_who_sat"),
                        row.getObject("sat_on", LocalDate.class),
                        conditions))
                .optional();
    }

    @Override
    public List<PanelCondition> takeUp(UUID plan) {
        return jdbc.sql("""
                        WITH taken AS (
                            INSERT INTO fairway.panel_condition_follow_up (condition_id)
                            SELECT condition_id FROM fairway.panel_condition WHERE plan_id = :plan
                            ON CONFLICT (condition_id) DO NOTHING
                            RETURNING condition_id
                        )
                        SELECT c.* FROM fairway.panel_condition c JOIN taken USING (condition_id)
                        """).param("plan", plan).query(JdbcPanels::condition).list().stream()
                .sorted(Comparator.comparing(PanelCondition::number))
                .toList();
    }

    @Override
    public Optional<FollowedCondition> condition(UUID condition) {
        return jdbc.sql("SELECT * FROM fairway.panel_condition WHERE condition_id = :condition")
                .param("condition", condition)
                .query(JdbcPanels::condition)
                .optional()
                .map(this::followed);
    }

    @Override
    public List<FollowedCondition> open(CaseNumber caseNumber) {
        return jdbc
                .sql("SELECT * FROM fairway.panel_condition WHERE case_number = :caseNumber")
                .param("caseNumber", caseNumber.text())
                .query(JdbcPanels::condition)
                .list()
                .stream()
                .map(this::followed)
                .filter(condition -> !condition.isSettled())
                .sorted(Comparator.comparing(FollowedCondition::dueOn))
                .toList();
    }

    private FollowedCondition followed(PanelCondition condition) {
        return new FollowedCondition(
                condition,
                jdbc.sql("SELECT * FROM fairway.panel_condition_step WHERE condition_id = :id ORDER BY recorded_at")
                        .param("id", condition.id())
                        .query(JdbcPanels::step)
                        .list());
    }

    @Override
    public void record(ConditionStep step) {
        jdbc.sql("""
                        INSERT INTO fairway.panel_condition_step
                            (condition_id, outcome, stepped_on, words, due_on, recorded_by)
                        VALUES (:condition, :outcome, :on, :words, :dueOn, :by)
                        """)
                .param("condition", step.condition())
                .param("outcome", step.outcome().name())
                .param("on", step.on())
                .param("words", step.words())
                .param("dueOn", step.dueOn())
                .param("by", step.by())
                .update();
    }

    private static PanelCondition condition(ResultSet row, int index) throws SQLException {
        return new PanelCondition(
                row.getObject("condition_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("plan_id", UUID.class),
                row.getInt("number"),
                row.getString("words"),
                ConditionOwner.valueOf(row.getString("owner")),
                row.getObject("due_on", LocalDate.class));
    }

    private static ConditionStep step(ResultSet row, int index) throws SQLException {
        return new ConditionStep(
                row.getObject("condition_id", UUID.class),
                ConditionStep.Outcome.valueOf(row.getString("outcome")),
                row.getObject("stepped_on", LocalDate.class),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                row.getString("recorded_by"));
    }
}
