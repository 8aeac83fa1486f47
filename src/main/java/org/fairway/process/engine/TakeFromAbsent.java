package org.fairway.process.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/** Frees a task that somebody took before they went away, for the colleague who covers for them today and takes it now. */
final class TakeFromAbsent implements Command<Boolean> {
    private final String taskId;
    private final String user;
    private final CoversInForce covers;

    TakeFromAbsent(String taskId, String user, CoversInForce covers) {
        this.taskId = taskId;
        this.user = user;
        this.covers = covers;
    }

    /** Whether it was the absent one's and is free now. */
    @Override
    public Boolean execute(CommandContext context) {
        @Nullable TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null || !covers.covers(user, task.getAssignee()) || !isLent(task)) {
            return false;
        }
        task.setAssignee(null);
        task.triggerUpdateEvent();
        return true;
    }

    private boolean isLent(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .anyMatch(group -> group != null && covers.lending(user, group).isPresent());
    }
}
