package org.fairway.process.watch;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.family.FamilyAssessmentProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The running work of a case: what people have to do and what it waits for. Who may look is for the caller to say. */
@Component
public class CaseWork {
    private static final String FAMILY = FamilyAssessmentProcess.KEY;
    private static final String STARTED = """
            SELECT min(start_time_) AS started_at,
                   (SELECT text_ FROM engine.act_ru_variable AS variable
                    JOIN engine.act_ru_execution AS process ON process.id_ = variable.execution_id_
                    WHERE process.business_key_ = :number AND variable.name_ = 'team' LIMIT 1) AS team
            FROM engine.act_hi_procinst WHERE business_key_ = :number
            """;
    private static final String TASKS = """
            SELECT task.id_, task.name_, task.task_def_key_, task.assignee_, task.create_time_, task.due_date_,
                   definition.key_ AS process_key,
                   array_remove(array_agg(candidate.group_id_ ORDER BY candidate.group_id_), NULL) AS groups
            FROM engine.act_ru_execution AS process
            JOIN engine.act_ru_task AS task ON task.proc_inst_id_ = process.id_
            JOIN engine.act_re_procdef AS definition ON definition.id_ = task.proc_def_id_
            LEFT JOIN engine.act_ru_identitylink AS candidate
                ON candidate.task_id_ = task.id_ AND candidate.type_ = 'candidate'
            WHERE process.business_key_ = :number
            GROUP BY task.id_, definition.key_
            ORDER BY task.due_date_ NULLS LAST, task.create_time_
            """;
    private static final String NEXT = """
            SELECT timer.duedate_, timer.process_def_id_, definition.act_id_
            FROM engine.act_ru_execution AS process
            JOIN engine.act_ru_job AS timer ON timer.process_instance_id_ = process.id_ AND timer.type_ = 'timer'
            JOIN engine.act_ru_jobdef AS definition ON definition.id_ = timer.job_def_id_
            WHERE process.business_key_ = :number
            ORDER BY timer.duedate_ LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final ProcessEngineConfigurationImpl engine;

    CaseWork(JdbcClient jdbc, @Lazy ProcessEngineConfigurationImpl engine) {
        this.jdbc = jdbc;
        this.engine = engine;
    }

    /** When the first process of the case began and which team has it now; empty when there never was one. */
    public Optional<Start> start(CaseNumber number) {
        return jdbc.sql(STARTED)
                .param("number", number.text())
                .query((row, index) -> {
                    Timestamp started = row.getTimestamp("started_at");
                    return started == null
                            ? Optional.<Start>empty()
                            : Optional.of(new Start(day(started), row.getString("team")));
                })
                .single();
    }

    /** What people have to do, soonest due first. */
    public List<WaitingTask> tasks(CaseNumber number) {
        return jdbc.sql(TASKS)
                .param("number", number.text())
                .query(CaseWork::task)
                .list();
    }

    /** What happens next by itself, on its day. */
    public Optional<Next> next(CaseNumber number) {
        return jdbc.sql(NEXT)
                .param("number", number.text())
                .query((row, index) -> new Next(
                        day(row.getTimestamp("duedate_")),
                        stepName(row.getString("process_def_id_"), row.getString("act_id_"))))
                .optional();
    }

    /** The groups the tasks wait for, without those that only deal with the other side of a pair. */
    public static Set<String> groupsAtWork(List<WaitingTask> tasks) {
        Set<String> groups = new TreeSet<>();
        tasks.stream().filter(task -> !FAMILY.equals(task.processKey())).forEach(task -> groups.addAll(task.groups()));
        return groups;
    }

    private String stepName(String definitionId, String activityId) {
        ActivityImpl step = engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache()
                        .findDeployedProcessDefinitionById(definitionId)
                        .findActivity(activityId));
        Object name = step == null ? null : step.getProperty("name");
        return name == null ? activityId : name.toString();
    }

    private static WaitingTask task(ResultSet row, int index) throws SQLException {
        Array groups = row.getArray("groups");
        Timestamp due = row.getTimestamp("due_date_");
        return new WaitingTask(
                row.getString("name_"),
                row.getString("task_def_key_"),
                row.getString("process_key"),
                row.getString("assignee_"),
                List.of((String[]) groups.getArray()),
                row.getTimestamp("create_time_").toInstant(),
                due == null ? null : due.toInstant());
    }

    private static LocalDate day(Timestamp at) {
        return LocalDate.ofInstant(at.toInstant(), BusinessClock.ENGLAND);
    }

    /**
     * How the case began.
     *
     * @param team the team that its processes work for; null when none runs any more
     */
    public record Start(LocalDate on, @Nullable String team) {}

    /**
     * A task that waits for somebody.
     *
     * @param assignee who has it; null when nobody has taken it
     * @param groups the groups it is for
     * @param due when it is due; null when it has no day
     */
    public record WaitingTask(
            String name,
            String key,
            String processKey,
            @Nullable String assignee,
            List<String> groups,
            Instant created,
            @Nullable Instant due) {}

    /**
     * What happens by itself.
     *
     * @param what the step that waits for the day, by its name in the model
     */
    public record Next(LocalDate on, String what) {}
}
