package org.fairway.process.engine;

import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Puts a task back for the others. Whoever has taken one may do that, without a right to give tasks to people. */
final class HandBackTask implements Command<Boolean> {
    private final String taskId;

    HandBackTask(String taskId) {
        this.taskId = taskId;
    }

    /** Whether the task was the signed-in person's and is free now; nothing has happened when it was not. */
    @Override
    public Boolean execute(CommandContext context) {
        @Nullable TaskEntity task = context.getTaskManager().findTaskById(taskId);
        Authentication signedIn = context.getAuthentication();
        if (task == null || signedIn == null || !signedIn.getUserId().equals(task.getAssignee())) {
            return false;
        }
        task.setAssignee(null);
        task.triggerUpdateEvent();
        return true;
    }
}
