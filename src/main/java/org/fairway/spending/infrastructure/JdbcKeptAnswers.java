package org.fairway.spending.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.spending.KeptAnswer;
import org.fairway.spending.KeptAnswers;
import org.fairway.spending.PlanCover;
import org.fairway.spending.PlanInForce;
import org.fairway.spending.SpendingAnswer;
import org.fairway.spending.SpendingGround;
import org.fairway.spending.SpendingKind;
import org.fairway.spending.SpendingQuestion;
import org.fairway.spending.SpendingReply;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcKeptAnswers implements KeptAnswers {
    /** The plan that the latest personal budget of an open case pays for, a row for each of its lines. */
    private static final String PLANS = """
            SELECT c.case_number, c.legal_basis, c.team, p.given_name || ' ' || p.family_name AS person,
                   plan.plan_id, plan.version, l.line, l.need_text, l.support,
                   coalesce(l.paid_as, CASE l.how_met WHEN 'NHS' THEN 'NHS' ELSE 'NONE' END) AS cover
            FROM fairway.pathway_case c
            JOIN fairway.person p USING (person_id)
            JOIN LATERAL (SELECT plan_id FROM fairway.personal_budget b
                          WHERE b.case_number = c.case_number ORDER BY b.version DESC LIMIT 1) budget ON true
            JOIN fairway.support_plan plan ON plan.plan_id = budget.plan_id
            JOIN fairway.support_plan_line l ON l.plan_id = plan.plan_id
            WHERE %s
            ORDER BY p.family_name, p.given_name, c.case_number, l.line
            """;

    private final JdbcClient jdbc;
    private final StaysColumn stays;

    JdbcKeptAnswers(JdbcClient jdbc, StaysColumn stays) {
        this.jdbc = jdbc;
        this.stays = stays;
    }

    @Override
    public void keep(KeptAnswer kept) {
        SpendingQuestion question = kept.question();
        SpendingAnswer answer = kept.answer();
        jdbc.sql("""
                        INSERT INTO fairway.spending_answer
                            (answer_id, case_number, plan_id, plan_version, line, kind, what, cost_pence, cover,
                             meets_need, bought_before, stays, relative_barred, asked_by, asked_on, reply, ground, law,
                             words, instead, rule, reason, recorded_by)
                        VALUES (:id, :case, :plan, :version, :line, :kind, :what, :cost, :cover, :meetsNeed, :bought,
                                CAST(:stays AS jsonb), :barred, :askedBy, :askedOn, :reply, :ground, :law, :words,
                                :instead, :rule, :reason, :by)
                        ON CONFLICT (answer_id) DO NOTHING
                        """)
                .param("id", kept.id())
                .param("case", kept.caseNumber().text())
                .param("plan", kept.planId())
                .param("version", kept.planVersion())
                .param("line", kept.line())
                .param("kind", question.kind().name())
                .param("what", question.what())
                .param("cost", question.cost().pence())
                .param("cover", question.cover().name())
                .param("meetsNeed", question.meetsNeed())
                .param("bought", question.boughtBefore())
                .param("stays", stays.write(question))
                .param("barred", question.relativeBarred())
                .param("askedBy", kept.askedBy())
                .param("askedOn", kept.askedOn())
                .param("reply", answer.reply().name())
                .param("ground", answer.ground().name())
                .param("law", answer.law())
                .param("words", answer.words())
                .param("instead", answer.instead())
                .param("rule", answer.rule())
                .param("reason", answer.reason())
                .param("by", kept.givenBy())
                .update();
    }

    @Override
    public Optional<KeptAnswer> find(UUID id) {
        return jdbc.sql("SELECT * FROM fairway.spending_answer WHERE answer_id = :id")
                .param("id", id)
                .query(this::kept)
                .optional();
    }

    @Override
    public List<KeptAnswer> of(CaseNumber caseNumber) {
        return jdbc.sql("SELECT * FROM fairway.spending_answer WHERE case_number = :case ORDER BY recorded_at")
                .param("case", caseNumber.text())
                .query(this::kept)
                .list();
    }

    @Override
    public List<PlanInForce> plansNamed(Set<String> teams, String name) {
        return plans(jdbc.sql(PLANS.formatted("""
                        c.closed_on IS NULL AND c.team = ANY (:teams)
                          AND lower(:name) IN (lower(p.family_name), lower(p.given_name || ' ' || p.family_name))
                        """))
                .param("teams", teams.toArray(String[]::new))
                .param("name", name));
    }

    @Override
    public Optional<PlanInForce> plan(CaseNumber caseNumber) {
        return plans(jdbc.sql(PLANS.formatted("c.case_number = :case")).param("case", caseNumber.text())).stream()
                .findFirst();
    }

    private static List<PlanInForce> plans(JdbcClient.StatementSpec rows) {
        Map<UUID, PlanInForce> plans = new LinkedHashMap<>();
        rows.query(JdbcKeptAnswers::plan)
                .list()
                .forEach(row -> plans.merge(row.planId(), row, JdbcKeptAnswers::together));
        return List.copyOf(plans.values());
    }

    private static PlanInForce together(PlanInForce plan, PlanInForce more) {
        List<PlanInForce.Line> lines = new ArrayList<>(plan.lines());
        lines.addAll(more.lines());
        return new PlanInForce(
                plan.caseNumber(), plan.person(), plan.basis(), plan.team(), plan.planId(), plan.version(), lines);
    }

    private static PlanInForce plan(ResultSet row, int index) throws SQLException {
        return new PlanInForce(
                new CaseNumber(row.getString("case_number")),
                row.getString("person"),
                LegalBasis.valueOf(row.getString("legal_basis")),
                row.getString("team"),
                row.getObject("plan_id", UUID.class),
                row.getInt("version"),
                List.of(new PlanInForce.Line(
                        row.getInt("line"),
                        row.getString("need_text"),
                        row.getString("support"),
                        PlanCover.valueOf(row.getString("cover")))));
    }

    private KeptAnswer kept(ResultSet row, int index) throws SQLException {
        StaysColumn.Stays named = stays.read(row.getString("stays"));
        return new KeptAnswer(
                row.getObject("answer_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("plan_id", UUID.class),
                row.getInt("plan_version"),
                row.getObject("line", Integer.class),
                row.getString("asked_by"),
                row.getObject("asked_on", LocalDate.class),
                new SpendingQuestion(
                        SpendingKind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        Money.ofPence(row.getLong("cost_pence")),
                        PlanCover.valueOf(row.getString("cover")),
                        row.getBoolean("meets_need"),
                        row.getInt("bought_before"),
                        named.asked(),
                        named.before(),
                        row.getBoolean("relative_barred")),
                new SpendingAnswer(
                        SpendingReply.valueOf(row.getString("reply")),
                        SpendingGround.valueOf(row.getString("ground")),
                        row.getString("law"),
                        row.getString("words"),
                        row.getString("instead"),
                        row.getString("rule"),
                        row.getString("reason")),
                row.getString("recorded_by"));
    }
}
