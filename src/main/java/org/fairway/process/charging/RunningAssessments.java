package org.fairway.process.charging;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.fairway.kernel.CaseNumber;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The financial assessments under way. */
@Component
class RunningAssessments {
    private static final String SUPPORT_ENDED = "Support ended before the change came";
    private static final String RUNNING = """
            FROM engine.act_ru_execution AS process
            JOIN engine.act_re_procdef AS definition ON definition.id_ = process.proc_def_id_
            JOIN engine.act_ru_execution AS root ON root.id_ = process.root_proc_inst_id_
            WHERE process.parent_id_ IS NULL AND definition.key_ = :process
            """;

    private final JdbcClient jdbc;
    private final ProcessEngineConfigurationImpl engine;

    RunningAssessments(JdbcClient jdbc, @Lazy ProcessEngineConfigurationImpl engine) {
        this.jdbc = jdbc;
        this.engine = engine;
    }

    /** Whether one of the case is under way, within its pathway or beside it. */
    boolean of(CaseNumber caseNumber) {
        return jdbc.sql("SELECT EXISTS (SELECT " + RUNNING + " AND root.business_key_ = :number)")
                .param("process", FinancialAssessmentProcess.KEY)
                .param("number", caseNumber.text())
                .query(Boolean.class)
                .single();
    }

    /** Ends those beside the pathway whose case was closed: nothing that was not told is ever asked for. */
    void endThoseOfClosedCases() {
        List<String> over = jdbc.sql("SELECT process.id_ " + RUNNING + """
                         AND process.super_exec_ IS NULL AND EXISTS (
                             SELECT FROM fairway.pathway_case AS p
                             WHERE p.case_number = process.business_key_ AND p.closed_on IS NOT NULL)
                        """)
                .param("process", FinancialAssessmentProcess.KEY)
                .query(String.class)
                .list();
        over.forEach(id -> engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> new DeleteProcessInstanceCmd(id, SUPPORT_ENDED, false, false, false, false, true)
                                .execute(context))));
    }
}
