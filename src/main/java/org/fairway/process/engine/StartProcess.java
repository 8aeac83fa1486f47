package org.fairway.process.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.ProcessStart;
import org.jspecify.annotations.Nullable;

/** Starts a process that people may start, under a number of its own. Nothing that the sender adds gets in. */
final class StartProcess implements Command<ProcessInstance> {
    private final ProcessStarts starts;
    private final String definitionId;
    private final @Nullable String businessKey;
    private final Map<String, Object> sent;

    StartProcess(ProcessStarts starts, String definitionId, @Nullable String businessKey, Map<String, Object> sent) {
        this.starts = starts;
        this.definitionId = definitionId;
        this.businessKey = businessKey;
        this.sent = sent;
    }

    @Override
    public ProcessInstance execute(CommandContext context) {
        ProcessDefinitionEntity definition = asItIsNow(context);
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkCreateProcessInstance(definition);
        }
        if (!sent.isEmpty() || (businessKey != null && !businessKey.isBlank())) {
            throw new FormRefused(
                    "Starting this asks for nothing: its number is drawn for you. Leave out every value.");
        }
        Authentication signedIn = context.getAuthentication();
        if (signedIn == null || signedIn.getUserId() == null) {
            throw new FormRefused("Nobody is signed in. Sign in and try again.");
        }
        ProcessStart.Started started = starts.of(definition.getKey())
                .orElseThrow(() ->
                        new FormRefused("“" + definition.getName() + "” is started by the pathway, not by people."))
                .start(signedIn.getUserId(), Workplace.groups(signedIn));
        ExecutionEntity process = definition.createProcessInstance(started.businessKey());
        process.start(started.facts().asMap());
        return process;
    }

    /** From the database, as somebody may have stopped new cases a moment ago, on another server too. */
    private ProcessDefinitionEntity asItIsNow(CommandContext context) {
        ProcessDefinitionEntity definition =
                context.getProcessDefinitionManager().findLatestProcessDefinitionById(definitionId);
        if (definition == null) {
            throw new FormRefused("This process is not there any more. Go back to your list and refresh it.");
        }
        return context.getProcessEngineConfiguration().getDeploymentCache().resolveProcessDefinition(definition);
    }
}
