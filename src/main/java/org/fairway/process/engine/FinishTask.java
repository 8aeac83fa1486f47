package org.fairway.process.engine;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.OpenTask;

/**
 * Takes in a task's form and completes the task, in one transaction. The row of the task is locked first, so that of two
 * people who finish one task at once the second is told so, rather than both doing its work.
 */
final class FinishTask implements Command<VariableMap> {
    private final Workplace workplace;
    private final String taskId;
    private final Map<String, Object> sent;

    FinishTask(Workplace workplace, String taskId, Map<String, Object> sent) {
        this.workplace = workplace;
        this.taskId = taskId;
        this.sent = sent;
    }

    @Override
    public VariableMap execute(CommandContext context) {
        TaskEntity task = LockedTask.of(context, taskId);
        if (task == null) {
            throw new FormRefused(Workplace.ALREADY_FINISHED);
        }
        ((TasksOfModels) context.getTaskManager()).take(task);
        OpenTask open = workplace.open(context, task);
        if (!isCandidate(task, open)) {
            for (CommandChecker checker :
                    context.getProcessEngineConfiguration().getCommandCheckers()) {
                checker.checkTaskWork(task);
            }
            refuseOtherRoles(task);
        }
        if (task.getAssignee() != null
                && !Objects.equals(task.getAssignee(), open.user())
                && !workplace.covers().covers(open.user(), task.getAssignee())) {
            throw new FormRefused("Somebody else has taken this task. Ask them to hand it back, or ask a manager.");
        }
        Map<String, Object> facts = workplace.desk().takeIn(open, values(), workplace.form(context, task));
        task.setExecutionVariables(facts);
        task.complete();
        return Variables.createVariables();
    }

    /** A candidate's right to a task comes with the task; asking the table of rights as well would cost three queries. */
    private static boolean isCandidate(TaskEntity task, OpenTask open) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .anyMatch(group -> group != null && open.groups().contains(group));
    }

    /** Whoever it was given to: only the roles that the model names can do its work. */
    private static void refuseOtherRoles(TaskEntity task) {
        if (!task.getCandidates().isEmpty()) {
            throw new FormRefused(
                    "This task is for another role than yours. Ask a manager to give it to somebody in that role.");
        }
    }

    /** The plain values of what was sent, whatever type the sender gave them. */
    private Map<String, Object> values() {
        Map<String, Object> values = new java.util.HashMap<>();
        sent.forEach((name, value) -> values.put(
                name,
                value instanceof org.camunda.bpm.engine.variable.value.TypedValue typed ? typed.getValue() : value));
        return values;
    }
}
