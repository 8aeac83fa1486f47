package org.fairway.process.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * The engine's form service with Fairway's desk behind it. Work list, engine interface and our own code all pass here, so
 * there is one way in for the answers of a form and no way in for anything else.
 */
final class FairwayFormService extends FormServiceImpl {
    private final Workplace workplace;
    private final ProcessStarts starts;

    FairwayFormService(Workplace workplace, ProcessStarts starts) {
        this.workplace = workplace;
        this.starts = starts;
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
        commandExecutor.execute(new FinishTask(workplace, taskId, given(properties)));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> properties, boolean deserializeValues) {
        return commandExecutor.execute(new FinishTask(workplace, taskId, given(properties)));
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return commandExecutor.execute(new FillForm(workplace, taskId));
    }

    @Override
    public VariableMap getTaskFormVariables(
            String taskId, Collection<String> formVariables, boolean deserializeObjectValues) {
        return getTaskFormVariables(taskId);
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, @Nullable Map<String, Object> properties) {
        return commandExecutor.execute(new StartProcess(starts, processDefinitionId, null, given(properties)));
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, @Nullable Map<String, Object> properties) {
        return commandExecutor.execute(new StartProcess(starts, processDefinitionId, businessKey, given(properties)));
    }

    /** A call without a body brings nothing, not even an empty form. */
    private static Map<String, Object> given(@Nullable Map<String, Object> properties) {
        return properties == null ? Map.of() : properties;
    }
}
