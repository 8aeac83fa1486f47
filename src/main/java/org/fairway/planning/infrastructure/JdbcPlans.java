package org.fairway.planning.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.planning.ChoiceConversation;
import org.fairway.planning.CopiesSent;
import org.fairway.planning.CostedPlan;
import org.fairway.planning.CostedPlan.Indicative;
import org.fairway.planning.Deployment;
import org.fairway.planning.PaymentFrequency;
import org.fairway.planning.PersonsView;
import org.fairway.planning.PersonsView.Speaker;
import org.fairway.planning.PersonsView.Stance;
import org.fairway.planning.PlanContent;
import org.fairway.planning.PlanCost;
import org.fairway.planning.PlanId;
import org.fairway.planning.PlanLine;
import org.fairway.planning.Plans;
import org.fairway.planning.PlansInForce;
import org.fairway.planning.Recurrence;
import org.fairway.planning.Risk;
import org.fairway.planning.SupportPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPlans implements Plans, PlansInForce {
    private final JdbcClient jdbc;
    private final SufficiencyColumns sufficiency;

    JdbcPlans(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.sufficiency = new SufficiencyColumns(json);
    }

    @Override
    public Optional<SupportPlan> current(CaseNumber caseNumber) {
        return plan(jdbc.sql("""
                        SELECT p.*, l.*
                        FROM (SELECT * FROM fairway.support_plan
                              WHERE case_number = :caseNumber ORDER BY version DESC LIMIT 1) p
                        JOIN fairway.support_plan_line l USING (plan_id)
                        ORDER BY l.line
                        """).param("caseNumber", caseNumber.text()));
    }

    @Override
    public Optional<SupportPlan> find(PlanId plan) {
        return plan(jdbc.sql("""
                        SELECT p.*, l.*
                        FROM fairway.support_plan p JOIN fairway.support_plan_line l USING (plan_id)
                        WHERE plan_id = :plan ORDER BY l.line
                        """).param("plan", plan.value()));
    }

    @Override
    public List<InForce> all() {
        Map<PlanId, List<InForce>> rows = jdbc
                .sql("""
                        SELECT p.*, l.*, c.team
                        FROM fairway.pathway_case c
                        JOIN LATERAL (SELECT plan_id FROM fairway.personal_budget b
                                      WHERE b.case_number = c.case_number ORDER BY b.version DESC LIMIT 1) budget ON true
                        JOIN fairway.support_plan p ON p.plan_id = budget.plan_id
                        JOIN fairway.support_plan_line l ON l.plan_id = p.plan_id
                        WHERE c.closed_on IS NULL AND p.sufficiency IS NOT NULL
                        ORDER BY c.case_number, l.line
                        """)
                .query((row, index) -> new InForce(
                        row.getString("team"), PlanRow.read(row, sufficiency).template()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(one -> one.plan().id(), LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream().map(JdbcPlans::together).toList();
    }

    private static InForce together(List<InForce> lines) {
        SupportPlan first = lines.get(0).plan();
        return new InForce(
                lines.get(0).team(),
                new PlanRow(first, first.lines().get(0))
                        .plan(lines.stream()
                                .flatMap(line -> line.plan().lines().stream())
                                .toList()));
    }

    private Optional<SupportPlan> plan(JdbcClient.StatementSpec query) {
        List<PlanRow> rows =
                query.query((row, index) -> PlanRow.read(row, sufficiency)).list();
        return rows.stream()
                .findFirst()
                .map(first -> first.plan(rows.stream().map(PlanRow::line).collect(Collectors.toList())));
    }

    @Override
    public void record(SupportPlan plan) {
        PlanContent content = plan.content();
        ChoiceConversation conversation = plan.conversation();
        PaymentFrequency frequency = conversation.paymentFrequency();
        JdbcClient.StatementSpec insert = jdbc.sql("""
                        WITH plan AS (
                        INSERT INTO fairway.support_plan
                            (plan_id, case_number, version, deployment, choice_held_on, direct_payment_asked_for,
                             choice_own_words, outcomes, involved, risk, risks, contingency, advice, review_wishes,
                             starts_on, written_on, payment_frequency, recorded_by,
                        """ + SufficiencyColumns.NAMES + ")" + """

                        VALUES (:id, :caseNumber, :version, :deployment, :heldOn, :askedFor,
                                :choiceWords, :outcomes, :involved, :risk, :risks, :contingency, :advice, :reviewWishes,
                                :startsOn, :writtenOn, :frequency, :author,
                        """
                        + SufficiencyColumns.VALUES + ")" + """

                        ON CONFLICT (plan_id) DO NOTHING RETURNING plan_id),
                        """ + SufficiencyColumns.UNMET + PlanLineColumns.INSERT)
                .param("id", plan.id().value())
                .param("caseNumber", plan.caseNumber().text())
                .param("version", plan.version())
                .param("deployment", plan.deployment().name())
                .param("heldOn", conversation.heldOn())
                .param("askedFor", conversation.directPaymentAskedFor())
                .param("choiceWords", conversation.ownWords())
                .param("outcomes", content.outcomes())
                .param("involved", content.involved())
                .param("risk", content.risk().name())
                .param("risks", content.risks())
                .param("contingency", content.contingency())
                .param("advice", content.advice())
                .param("reviewWishes", content.reviewWishes())
                .param("startsOn", plan.startsOn())
                .param("writtenOn", plan.writtenOn())
                .param("frequency", frequency == null ? null : frequency.name())
                .param("author", plan.author());
        sufficiency.values(PlanLineColumns.values(insert, plan), plan).update();
    }

    @Override
    public void recordCost(CostedPlan costed) {
        Indicative indicative = costed.indicative();
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.support_plan_cost
                            (plan_id, direct_weekly_pence, managed_weekly_pence, direct_one_off_pence,
                             managed_one_off_pence, indicative_pence, indicative_recurrence, costed_on)
                        VALUES (:plan, :directWeekly, :managedWeekly, :directOneOff, :managedOneOff, :indicative,
                                :recurrence, :on)
                        ON CONFLICT (plan_id) DO NOTHING
                        """)
                .param("plan", costed.plan().value())
                .param("directWeekly", costed.cost().directWeekly().pence())
                .param("managedWeekly", costed.cost().managedWeekly().pence())
                .param("directOneOff", costed.cost().directOneOff().pence())
                .param("managedOneOff", costed.cost().managedOneOff().pence())
                .param(
                        "indicative",
                        indicative == null ? null : indicative.figure().pence())
                .param(
                        "recurrence",
                        indicative == null ? null : indicative.recurrence().name())
                .param("on", costed.costedOn())
                .note();
    }

    @Override
    public Optional<CostedPlan> cost(PlanId plan) {
        AtTheEnd.write("fairway.support_plan_cost");
        return jdbc.sql("SELECT * FROM fairway.support_plan_cost WHERE plan_id = :plan")
                .param("plan", plan.value())
                .query(JdbcPlans::costedPlan)
                .optional();
    }

    @Override
    public void recordView(PersonsView view, String by) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.support_plan_view
                            (plan_id, recorded_by, given_on, stance, speaker, own_words, wanted_changes,
                             assessment_copy_on, determination_copy_on, plan_copy_on)
                        VALUES (:plan, :by, :on, :stance, :speaker, :words, :changes,
                                :assessmentCopy, :determinationCopy, :planCopy)
                        """)
                .param("plan", view.plan().value())
                .param("by", by)
                .param("on", view.givenOn())
                .param("stance", view.stance().name())
                .param("speaker", view.speaker().name())
                .param("words", view.ownWords())
                .param("changes", view.wantedChanges())
                .param("assessmentCopy", view.copies().assessment())
                .param("determinationCopy", view.copies().determination())
                .param("planCopy", view.copies().plan())
                .note();
    }

    @Override
    public Optional<PersonsView> view(PlanId plan) {
        AtTheEnd.write("fairway.support_plan_view");
        return jdbc.sql("""
                        SELECT * FROM fairway.support_plan_view
                        WHERE plan_id = :plan ORDER BY recorded_at DESC LIMIT 1
                        """).param("plan", plan.value()).query(JdbcPlans::view).optional();
    }

    private static PersonsView view(ResultSet row, int index) throws SQLException {
        return new PersonsView(
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getObject("given_on", LocalDate.class),
                Stance.valueOf(row.getString("stance")),
                Speaker.valueOf(row.getString("speaker")),
                row.getString("own_words"),
                row.getString("wanted_changes"),
                new CopiesSent(
                        row.getObject("assessment_copy_on", LocalDate.class),
                        row.getObject("determination_copy_on", LocalDate.class),
                        row.getObject("plan_copy_on", LocalDate.class)));
    }

    private static CostedPlan costedPlan(ResultSet row, int index) throws SQLException {
        Long indicative = row.getObject("indicative_pence", Long.class);
        return new CostedPlan(
                new PlanId(row.getObject("plan_id", UUID.class)),
                new PlanCost(
                        Money.ofPence(row.getLong("direct_weekly_pence")),
                        Money.ofPence(row.getLong("managed_weekly_pence")),
                        Money.ofPence(row.getLong("direct_one_off_pence")),
                        Money.ofPence(row.getLong("managed_one_off_pence"))),
                indicative == null
                        ? null
                        : new Indicative(
                                Money.ofPence(indicative), Recurrence.valueOf(row.getString("indicative_recurrence"))),
                row.getObject("costed_on", LocalDate.class));
    }

    /** A line of a plan with the plan's own columns repeated. */
    private record PlanRow(SupportPlan template, PlanLine line) {
        static PlanRow read(ResultSet row, SufficiencyColumns sufficiency) throws SQLException {
            PlanLine line = PlanLineColumns.read(row);
            SupportPlan template = new SupportPlan(
                    new PlanId(row.getObject("plan_id", UUID.class)),
                    new CaseNumber(row.getString("case_number")),
                    row.getInt("version"),
                    new ChoiceConversation(
                            row.getObject("choice_held_on", LocalDate.class),
                            Deployment.valueOf(row.getString("deployment")),
                            row.getBoolean("direct_payment_asked_for"),
                            row.getString("choice_own_words"),
                            frequency(row.getString("payment_frequency"))),
                    new PlanContent(
                            row.getString("outcomes"),
                            row.getString("involved"),
                            Risk.valueOf(row.getString("risk")),
                            row.getString("risks"),
                            row.getString("contingency"),
                            row.getString("advice"),
                            row.getString("review_wishes")),
                    List.of(line),
                    row.getObject("starts_on", LocalDate.class),
                    row.getObject("written_on", LocalDate.class),
                    row.getString("recorded_by"),
                    SufficiencyColumns.help(row),
                    sufficiency.sufficiency(row),
                    sufficiency.less(row));
            return new PlanRow(template, line);
        }

        private static @Nullable PaymentFrequency frequency(@Nullable String name) {
            return name == null ? null : PaymentFrequency.valueOf(name);
        }

        SupportPlan plan(List<PlanLine> lines) {
            return new SupportPlan(
                    template.id(),
                    template.caseNumber(),
                    template.version(),
                    template.conversation(),
                    template.content(),
                    lines,
                    template.startsOn(),
                    template.writtenOn(),
                    template.author(),
                    template.help(),
                    template.sufficiency(),
                    template.less());
        }
    }
}
