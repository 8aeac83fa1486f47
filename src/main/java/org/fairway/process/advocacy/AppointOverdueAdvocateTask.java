package org.fairway.process.advocacy;

import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** The same appointment once it is late and a manager has taken it over. */
@Component
class AppointOverdueAdvocateTask implements HumanTask<AppointAdvocateAnswers> {
    private final AppointAdvocateTask appointment;

    AppointOverdueAdvocateTask(AppointAdvocateTask appointment) {
        this.appointment = appointment;
    }

    @Override
    public String taskKey() {
        return AdvocacyProcess.APPOINT_OVERDUE_ADVOCATE;
    }

    @Override
    public Class<AppointAdvocateAnswers> answers() {
        return AppointAdvocateAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return appointment.prefill(task);
    }

    @Override
    public Completion complete(OpenTask task, AppointAdvocateAnswers answers) {
        return appointment.complete(task, answers);
    }
}
