package org.fairway.process.payment;

import java.util.List;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.RunNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of a run whose financial assessment waits longer than it should. */
@Component
class LateFinance {
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    LateFinance(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<CaseNumber> of(RunNumber number) {
        return jdbc.sql("""
                        SELECT DISTINCT process.business_key_
                        FROM engine.act_ru_task AS task
                        JOIN engine.act_ru_execution AS process ON process.id_ = task.proc_inst_id_
                        JOIN fairway.payment_item AS item
                            ON item.case_number = process.business_key_ AND item.run_number = :number
                        WHERE task.task_def_key_ IN ('Task_CollectFinancialInformation', 'Task_VerifyMeansTest')
                          AND task.due_date_ < :now
                        """)
                .param("number", number.text())
                .param("now", clock.today())
                .query((row, index) -> new CaseNumber(row.getString("business_key_")))
                .list();
    }
}
