package org.fairway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What one finished task costs in statements. The engine as it comes needs 30.2 with history full; the limits here are
 * what Fairway needs today, and a change that needs more must say why.
 */
@FairwayTest
class StatementCountTest {
    private static final int ENGINE_MAX = 8;
    private static final int OURS_MAX = 1;

    @Autowired
    Office office;

    @Autowired
    Statements statements;

    @Test
    void aFinishedTaskCostsFewStatements() {
        Desk amina = office.desk("amina");
        complete(amina, office.desk("admin").start("ProbeProcess"));
        String probe = office.desk("admin").start("ProbeProcess");
        String task = amina.task(probe, "Task_AnswerProbe");
        amina.claim(task);

        Statements.Count count = statements.of(() -> Desk.expect(204, amina.submit(task, FormMechanismTest.answers())));

        assertThat(count.engines()).as(count.toString()).hasSizeLessThanOrEqualTo(ENGINE_MAX);
        assertThat(count.ours()).as(count.toString()).hasSizeLessThanOrEqualTo(OURS_MAX);
    }

    private static void complete(Desk desk, String probe) {
        desk.complete(probe, "Task_AnswerProbe", FormMechanismTest.answers());
    }
}
