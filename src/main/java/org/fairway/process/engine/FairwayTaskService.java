package org.fairway.process.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's task service, in which completing a task always means handing in its form. */
final class FairwayTaskService extends TaskServiceImpl {
    private final Workplace workplace;

    FairwayTaskService(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        commandExecutor.execute(new FinishTask(workplace, taskId, variables == null ? Map.of() : variables));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return commandExecutor.execute(new FinishTask(workplace, taskId, variables == null ? Map.of() : variables));
    }

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        if (userId != null || !commandExecutor.execute(new HandBackTask(taskId))) {
            super.setAssignee(taskId, userId);
        }
    }
}
