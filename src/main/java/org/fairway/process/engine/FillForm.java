package org.fairway.process.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.Rows;
import org.jspecify.annotations.Nullable;

/** Hands out the first values of a task's form to somebody who may read the task. */
final class FillForm implements Command<VariableMap> {
    private static final List<Role> READERS = List.of(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.AUDITOR);
    private final Workplace workplace;
    private final String taskId;

    FillForm(Workplace workplace, String taskId) {
        this.workplace = workplace;
        this.taskId = taskId;
    }

    @Override
    public VariableMap execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new FormRefused(Workplace.ALREADY_FINISHED);
        }
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkReadTaskVariable(task);
        }
        refuseWhoOnlyRunsTheSystem(context.getAuthentication(), task);
        VariableMap values = Variables.createVariables();
        Map<String, Object> filled =
                workplace.desk().fill(workplace.open(context, task), workplace.form(context, task));
        filled.forEach((name, value) -> values.putValueTyped(name, typed(value)));
        return values;
    }

    /** An administrator has every right of the engine. What a form says of a person is for the roles that work on it. */
    private static void refuseWhoOnlyRunsTheSystem(@Nullable Authentication signedIn, TaskEntity task) {
        Set<String> groups = signedIn == null ? Set.of() : Workplace.groups(signedIn);
        if (!groups.contains(Role.ADMINISTRATOR.id())
                || READERS.stream().map(Role::id).anyMatch(groups::contains)
                || task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .anyMatch(group -> group != null && groups.contains(group))) {
            return;
        }
        throw new AuthorizationException(
                "What is in this form is for those who work on the case. Looking after accounts gives no right to it.");
    }

    /** Typed, as an untyped value reaches the browser without its type. */
    private static TypedValue typed(Object value) {
        return value instanceof Rows rows ? new JsonRows.Value(rows.json()) : Variables.untypedValue(value);
    }
}
