package org.fairway.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Tasks come from models only: none has tasks beneath it, and where one stands no other does. So finishing one need not
 * look for any.
 */
final class TasksOfModels extends TaskManager {
    private @Nullable TaskEntity inHand;

    /** The task that this command finishes. */
    void take(TaskEntity task) {
        inHand = task;
    }

    /** The task in hand when it stands at this place of its process. */
    @Nullable
    TaskEntity standingAt(@Nullable String executionId) {
        return inHand != null && inHand.getExecutionId().equals(executionId) ? inHand : null;
    }

    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
        return List.of();
    }

    @Override
    public List<TaskEntity> findTasksByExecutionId(String executionId) {
        return inHand != null && inHand.getExecutionId().equals(executionId)
                ? new ArrayList<>(List.of(inHand))
                : super.findTasksByExecutionId(executionId);
    }
}
