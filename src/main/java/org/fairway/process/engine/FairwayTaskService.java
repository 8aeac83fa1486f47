package org.fairway.process.engine;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
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
            refuseWhoOnlyRunsTheSystem(context, taskId, signedIn);
            if (userId != null && workplace.covers().lentTo(userId).findAny().isPresent()) {
                new TakeFromAbsent(taskId, userId, workplace.covers()).execute(context);
            }
            return taskId;
        });
        super.claim(taskId, userId);
    }

    /** An administrator has every right of the engine, and no work: a task that they took would be lost to its role. */
    private static void refuseWhoOnlyRunsTheSystem(
            CommandContext context, String taskId, @Nullable Authentication signedIn) {
        Set<String> groups = signedIn == null ? Set.of() : Workplace.groups(signedIn);
        if (!groups.contains(Role.ADMINISTRATOR.id())) {
            return;
        }
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task != null
                && !task.getCandidates().isEmpty()
                && task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .noneMatch(group -> group != null && groups.contains(group))) {
            throw new AuthorizationException(
                    "This task is for another role. Looking after accounts gives no right to it.");
        }
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
