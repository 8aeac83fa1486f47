package org.fairway.acceptance;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Runs a delegate twice in a row where a process stands now, as a retry after a lost answer would. */
public final class RunAgain {
    private RunAgain() {}

    public static void twice(ProcessEngineConfigurationImpl engine, JavaDelegate delegate, String processInstanceId) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            ExecutionEntity execution = context.getExecutionManager().findExecutionById(processInstanceId);
            Context.setExecutionContext(execution);
            try {
                delegate.execute(execution);
                delegate.execute(execution);
            } catch (Exception failed) {
                throw new AssertionError(delegate.getClass().getSimpleName() + " cannot be run twice", failed);
            } finally {
                Context.removeExecutionContext();
            }
            return processInstanceId;
        });
    }
}
