package org.fairway.eligibility.infrastructure;

import static org.fairway.eligibility.infrastructure.Columns.choices;
import static org.fairway.eligibility.infrastructure.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairway.eligibility.AssessmentMethod;
import org.fairway.eligibility.CarerAssessment;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.CarerFinding;
import org.fairway.eligibility.CarerImpact;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.eligibility.CaringTask;
import org.fairway.eligibility.Employment;
import org.fairway.eligibility.Limb;
import org.fairway.eligibility.ReliedOnCare;
import org.fairway.eligibility.ReplacementCare;
import org.fairway.eligibility.Sharing;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcCarerAssessments implements CarerAssessments {
    private static final String[] ORDER =
            Stream.of(CarerOutcome.values()).map(Enum::name).toArray(String[]::new);
    private final JdbcClient jdbc;

    JdbcCarerAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(CarerAssessment assessment) {
        if (insert(assessment) == 1) {
            insertFindings(assessment);
            insertTasks(assessment);
        }
    }

    private int insert(CarerAssessment assessment) {
        return jdbc.sql("""
                        INSERT INTO fairway.carer_assessment (
                            assessment_id, case_number, assessed_on, method, own_words, necessary_care, health_at_risk,
                            health, significant_impact, impact, impact_band, wishes, replacement_hours_a_week,
                            replacement_reason, sharing, total_hours_a_week, adults_cared_for, employment, recorded_by)
                        VALUES (
                            :id, :caseNumber, :assessedOn, :method, :ownWords, :necessaryCare, :healthAtRisk,
                            :health, :significantImpact, :impact, :impactBand, :wishes, :replacementHours,
                            :replacementReason, :sharing, :totalHours, :adultsCaredFor, :employment, :recordedBy)
                        ON CONFLICT (assessment_id) DO NOTHING
                        """)
                .param("id", assessment.id())
                .param("caseNumber", assessment.caseNumber().text())
                .param("assessedOn", assessment.assessedOn())
                .param("method", assessment.method().name())
                .param("ownWords", assessment.ownWords())
                .param("necessaryCare", assessment.necessaryCare())
                .param("healthAtRisk", assessment.healthAtRisk())
                .param("health", assessment.health())
                .param("significantImpact", assessment.significantImpact())
                .param("impact", assessment.impact())
                .param("impactBand", assessment.impactBand().name())
                .param("wishes", assessment.wishes())
                .param("replacementHours", assessment.replacementHoursAWeek())
                .param("replacementReason", assessment.replacementReason())
                .param("sharing", assessment.sharing().name())
                .param("totalHours", assessment.totalHoursAWeek())
                .param("adultsCaredFor", assessment.adultsCaredFor())
                .param("employment", assessment.employment().name())
                .param("recordedBy", assessment.assessedBy())
                .update();
    }

    private void insertFindings(CarerAssessment assessment) {
        List<CarerFinding> findings = assessment.findings();
        jdbc.sql("""
                        INSERT INTO fairway.carer_finding (assessment_id, outcome, limbs, own_words)
                        SELECT :id, outcome, string_to_array(limbs, ','), words
                        FROM unnest(:outcomes::text[], :limbs::text[], :words::text[]) AS finding (outcome, limbs, words)
                        """)
                .param("id", assessment.id())
                .param("outcomes", column(findings, CarerFinding::outcome))
                .param("limbs", column(findings, finding -> Columns.joined(finding.limbs())))
                .param("words", column(findings, CarerFinding::words))
                .update();
    }

    private void insertTasks(CarerAssessment assessment) {
        List<CaringTask> tasks = assessment.tasks();
        jdbc.sql("""
                        INSERT INTO fairway.caring_task (assessment_id, task_number, task, hours_a_week, able, willing)
                        SELECT :id, number::integer, task, hours::numeric, able::boolean, willing::boolean
                        FROM unnest(:numbers::text[], :tasks::text[], :hours::text[], :able::text[], :willing::text[])
                            AS caring (number, task, hours, able, willing)
                        """)
                .param("id", assessment.id())
                .param("numbers", column(tasks, CaringTask::number))
                .param("tasks", column(tasks, CaringTask::task))
                .param("hours", column(tasks, CaringTask::hoursAWeek))
                .param("able", column(tasks, CaringTask::able))
                .param("willing", column(tasks, CaringTask::willing))
                .update();
    }

    @Override
    public Optional<CarerAssessment> current(CaseNumber carersCase) {
        List<CaringTask> tasks = tasks(carersCase);
        return jdbc.sql("""
                        SELECT assessment.*, outcome, limbs, finding.own_words AS finding_words
                        FROM (SELECT * FROM fairway.carer_assessment
                              WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1) assessment
                        JOIN fairway.carer_finding finding USING (assessment_id)
                        ORDER BY array_position(:order::text[], outcome)
                        """)
                .param("caseNumber", carersCase.text())
                .param("order", ORDER)
                .query((ResultSetExtractor<Optional<CarerAssessment>>) rows -> read(rows, tasks));
    }

    private List<CaringTask> tasks(CaseNumber carersCase) {
        return jdbc.sql("""
                        SELECT task_number, task, hours_a_week, able, willing, withdrawn_on
                        FROM (SELECT assessment_id FROM fairway.carer_assessment
                              WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1) assessment
                        JOIN fairway.caring_task USING (assessment_id)
                        LEFT JOIN fairway.caring_task_withdrawal USING (assessment_id, task_number)
                        ORDER BY task_number
                        """)
                .param("caseNumber", carersCase.text())
                .query((row, index) -> new CaringTask(
                        row.getInt("task_number"),
                        row.getString("task"),
                        row.getBigDecimal("hours_a_week"),
                        row.getBoolean("able"),
                        row.getBoolean("willing"),
                        row.getObject("withdrawn_on", LocalDate.class)))
                .list();
    }

    @Override
    public List<ReplacementCare> replacementCareFor(CaseNumber adultsCase) {
        return jdbc
                .sql("""
                        SELECT DISTINCT ON (case_number)
                            case_number, replacement_hours_a_week, replacement_reason, sharing
                        FROM fairway.carer_assessment JOIN fairway.pathway_case USING (case_number)
                        WHERE adult_case = :adultsCase
                        ORDER BY case_number, carer_assessment.recorded_at DESC
                        """)
                .param("adultsCase", adultsCase.text())
                .query(JdbcCarerAssessments::replacementCare)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ReplacementCare> replacementCare(ResultSet row, int index) throws SQLException {
        if (row.getBigDecimal("replacement_hours_a_week") == null
                || Sharing.valueOf(row.getString("sharing")) == Sharing.NOTHING) {
            return Optional.empty();
        }
        return Optional.of(new ReplacementCare(
                new CaseNumber(row.getString("case_number")),
                row.getBigDecimal("replacement_hours_a_week"),
                row.getString("replacement_reason")));
    }

    @Override
    public List<CaseNumber> casesFor(CaseNumber adultsCase) {
        return jdbc.sql("""
                        SELECT DISTINCT case_number FROM fairway.carer_assessment JOIN fairway.pathway_case USING (case_number)
                        WHERE adult_case = :adultsCase ORDER BY case_number
                        """)
                .param("adultsCase", adultsCase.text())
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    @Override
    public List<ReliedOnCare> reliedOn(Set<String> teams) {
        return jdbc.sql("""
                        SELECT case_number, given_name || ' ' || family_name AS carer, task_number, task, hours_a_week
                        FROM (SELECT DISTINCT ON (case_number) case_number, person_id, assessment_id
                              FROM fairway.carer_assessment JOIN fairway.pathway_case USING (case_number)
                              WHERE team = ANY (:teams) AND closed_on IS NULL
                              ORDER BY case_number, carer_assessment.recorded_at DESC) latest
                        JOIN fairway.person USING (person_id)
                        JOIN fairway.caring_task USING (assessment_id)
                        LEFT JOIN fairway.caring_task_withdrawal USING (assessment_id, task_number)
                        WHERE able AND willing AND withdrawn_on IS NULL
                        ORDER BY family_name, given_name, case_number, task_number
                        """)
                .param("teams", teams.toArray(String[]::new))
                .query((row, index) -> new ReliedOnCare(
                        new CaseNumber(row.getString("case_number")),
                        row.getString("carer"),
                        row.getInt("task_number"),
                        row.getString("task"),
                        row.getBigDecimal("hours_a_week")))
                .list();
    }

    @Override
    public void withdraw(CarerAssessment assessment, int taskNumber, LocalDate on, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.caring_task_withdrawal (assessment_id, task_number, withdrawn_on, recorded_by)
                        VALUES (:id, :number, :on, :by) ON CONFLICT (assessment_id, task_number) DO NOTHING
                        """)
                .param("id", assessment.id())
                .param("number", taskNumber)
                .param("on", on)
                .param("by", by)
                .update();
    }

    private static Optional<CarerAssessment> read(ResultSet rows, List<CaringTask> tasks) throws SQLException {
        List<CarerFinding> findings = new ArrayList<>();
        while (rows.next()) {
            findings.add(new CarerFinding(
                    CarerOutcome.valueOf(rows.getString("outcome")),
                    choices(rows, "limbs", Limb.class),
                    rows.getString("finding_words")));
            if (findings.size() == CarerOutcome.values().length) {
                return Optional.of(assessment(rows, findings, tasks));
            }
        }
        return Optional.empty();
    }

    private static CarerAssessment assessment(ResultSet row, List<CarerFinding> findings, List<CaringTask> tasks)
            throws SQLException {
        return new CarerAssessment(
                row.getObject("assessment_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("recorded_by"),
                AssessmentMethod.valueOf(row.getString("method")),
                row.getString("own_words"),
                row.getBoolean("necessary_care"),
                row.getBoolean("health_at_risk"),
                row.getString("health"),
                findings,
                row.getBoolean("significant_impact"),
                row.getString("impact"),
                CarerImpact.valueOf(row.getString("impact_band")),
                tasks,
                row.getString("wishes"),
                row.getBigDecimal("replacement_hours_a_week"),
                row.getString("replacement_reason"),
                Sharing.valueOf(row.getString("sharing")),
                row.getBigDecimal("total_hours_a_week"),
                row.getInt("adults_cared_for"),
                Employment.valueOf(row.getString("employment")));
    }
}
