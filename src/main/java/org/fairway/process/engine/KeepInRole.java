package org.fairway.process.engine;

import java.util.Arrays;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.fairway.process.task.FormRefused;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to give a task to somebody outside the role that the model names for it, unless they cover for somebody in it, or
 * to nobody known: with the task comes
 * the right to read its form, and whatever stands as its assignee is kept in the engine's tables.
 */
final class KeepInRole implements Command<Boolean> {
    private final String taskId;
    private final String to;
    private final CoversInForce covers;

    KeepInRole(String taskId, String to, CoversInForce covers) {
        this.taskId = taskId;
        this.to = to;
        this.covers = covers;
    }

    /** Whether there was something to check; a task that is gone and a call of our own pass. */
    @Override
    public Boolean execute(CommandContext context) {
        @Nullable TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null || context.getAuthentication() == null) {
            return false;
        }
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkTaskAssign(task);
        }
        String[] groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        if (Arrays.stream(groups).anyMatch(group -> covers.lending(to, group).isPresent())) {
            return true;
        }
        if (context.getReadOnlyIdentityProvider()
                        .createGroupQuery(context)
                        .groupIdIn(groups)
                        .groupMember(to)
                        .count()
                == 0) {
            throw new FormRefused(
                    "Nobody of this name has the role that the task is for. Give it to somebody who has.");
        }
        return true;
    }
}
