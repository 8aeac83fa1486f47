package org.fairway.process.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.Rows;

/** Hands out the first values of a task's form to somebody who may read the task. */
final class FillForm implements Command<VariableMap> {
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
        VariableMap values = Variables.createVariables();
        Map<String, Object> filled =
                workplace.desk().fill(workplace.open(context, task), workplace.form(context, task));
        filled.forEach((name, value) -> values.putValueTyped(name, typed(value)));
        return values;
    }

    /** Typed, as an untyped value reaches the browser without its type. */
    private static TypedValue typed(Object value) {
        return value instanceof Rows rows ? new JsonRows.Value(rows.json()) : Variables.untypedValue(value);
    }
}
