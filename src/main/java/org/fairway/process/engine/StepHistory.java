package org.fairway.process.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.jspecify.annotations.Nullable;

/**
 * Writes the history of steps as the engine does, but takes the beginning of a human task from the task in hand where the
 * engine would read it back to work out how long the task took.
 */
final class StepHistory extends DbHistoryEventHandler {
    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        if (event instanceof HistoricScopeInstanceEvent step
                && !isInitialEvent(event)
                && getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null) {
            Date began = began(step);
            if (began != null) {
                step.setStartTime(began);
                getDbEntityManager().merge(event);
                return;
            }
        }
        super.insertOrUpdate(event);
    }

    private @Nullable Date began(HistoricScopeInstanceEvent step) {
        TaskEntity task = task(step);
        return task == null ? null : task.getCreateTime();
    }

    private @Nullable TaskEntity task(HistoricScopeInstanceEvent step) {
        if (step instanceof HistoricTaskInstanceEventEntity task) {
            return getDbEntityManager().getCachedEntity(TaskEntity.class, task.getId());
        }
        if (step instanceof HistoricActivityInstanceEventEntity activity) {
            if (activity.getTaskId() != null) {
                return getDbEntityManager().getCachedEntity(TaskEntity.class, activity.getTaskId());
            }
            TaskEntity here = ((TasksOfModels) Context.getCommandContext().getSession(TaskManager.class))
                    .standingAt(activity.getExecutionId());
            return here != null && here.getTaskDefinitionKey().equals(activity.getActivityId()) ? here : null;
        }
        return null;
    }
}
