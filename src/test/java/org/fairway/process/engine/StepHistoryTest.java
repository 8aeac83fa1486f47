package org.fairway.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.process.referral.ReferralExamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long each step took is in its history, though the engine no longer reads the beginning back. */
@FairwayTest
class StepHistoryTest {
    @Autowired
    Office office;

    @Autowired
    HistoryService history;

    @BeforeEach
    void monday() {
        office.today(LocalDate.of(2026, 11, 23));
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void keepsHowLongEachStepTook() {
        String number = ReferralExamples.begin(office);
        office.desk("grace").complete(number, "Task_RecordContact", ReferralExamples.adult());

        HistoricProcessInstance referral = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("ReferralProcess")
                .singleResult();
        assertThat(referral.getDurationInMillis()).isEqualTo(between(referral.getStartTime(), referral.getEndTime()));
        HistoricTaskInstance task = history.createHistoricTaskInstanceQuery()
                .processInstanceId(referral.getId())
                .singleResult();
        assertThat(task.getDurationInMillis()).isEqualTo(between(task.getStartTime(), task.getEndTime()));
        List<HistoricActivityInstance> steps = history.createHistoricActivityInstanceQuery()
                .processInstanceId(referral.getSuperProcessInstanceId())
                .finished()
                .list();
        assertThat(steps).extracting(HistoricActivityInstance::getActivityId).contains("CallActivity_Referral");
        assertThat(steps)
                .allSatisfy(step -> assertThat(step.getDurationInMillis())
                        .isEqualTo(between(step.getStartTime(), step.getEndTime())));
    }

    private static long between(Date from, Date to) {
        return Duration.between(from.toInstant(), to.toInstant()).toMillis();
    }
}
