package org.fairway.process.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.fairway.process.task.Facts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts a process of a case from within another, such as a carer's own pathway. Whoever calls keeps a row that makes the
 * start happen once.
 */
@Component
public class PathwayStarter {
    private final ProcessEngineConfigurationImpl engine;

    PathwayStarter(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /**
     * Starts the newest version of the process.
     *
     * @param businessKey the case number
     * @return the engine's id of the new instance
     */
    public String start(String processKey, String businessKey, Facts facts) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            ProcessDefinitionEntity definition = latest(context, processKey);
            return start(definition.createProcessInstance(businessKey), facts);
        });
    }

    /** The same from the message start event of that id, for what a process does besides its ordinary way. */
    public String startAt(String startEvent, String processKey, String businessKey, Facts facts) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            ProcessDefinitionEntity definition = latest(context, processKey);
            return start(definition.createProcessInstance(businessKey, definition.findActivity(startEvent)), facts);
        });
    }

    private ProcessDefinitionEntity latest(CommandContext context, String processKey) {
        return context.runWithoutAuthorization(
                () -> engine.getDeploymentCache().findDeployedLatestProcessDefinitionByKey(processKey));
    }

    private static String start(ExecutionEntity process, Facts facts) {
        process.start(facts.asMap());
        return process.getId();
    }
}
