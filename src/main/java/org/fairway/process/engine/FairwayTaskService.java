package org.fairway.process.engine;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.variable.VariableMap;
import org.fairway.process.task.FormRefused;
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
    public void claim(String taskId, @Nullable String userId) {
        commandExecutor.execute(context -> {
            Authentication signedIn = context.getAuthentication();
            if (signedIn != null && !Objects.equals(signedIn.getUserId(), userId)) {
                throw new FormRefused(
                        "You can take a task for yourself only. A manager can give it to somebody else in its role.");
            }
            if (userId != null && workplace.covers().lentTo(userId).findAny().isPresent()) {
                new TakeFromAbsent(taskId, userId, workplace.covers()).execute(context);
            }
            return taskId;
        });
        super.claim(taskId, userId);
    }

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        if (userId != null) {
            commandExecutor.execute(new KeepInRole(taskId, userId, workplace.covers()));
        } else if (commandExecutor.execute(new HandBackTask(taskId))) {
            return;
        }
        super.setAssignee(taskId, userId);
    }
}
