package org.fairway.process.decision;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.springframework.stereotype.Component;

/** Decides by the tables of the engine's deployments and keeps each decision. */
@Component
class EngineDecisionTables implements DecisionTables {
    private final DeployedTables tables;
    private final Decisions decisions;
    private final Clock clock;

    EngineDecisionTables(DeployedTables tables, Decisions decisions, Clock clock) {
        this.tables = tables;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Ruling decide(String key, Map<String, ?> inputs) {
        BpmnExecutionContext running = Context.getBpmnExecutionContext();
        if (running == null) {
            throw new IllegalStateException(
                    "No process is running, so nothing says which version of " + key + " to use");
        }
        ExecutionEntity execution = running.getExecution();
        return decide(
                key,
                inputs,
                execution.getProcessDefinition().getDeploymentId(),
                execution.getProcessBusinessKey(),
                "fairway");
    }

    @Override
    public Ruling decide(String key, Map<String, ?> inputs, String deploymentId, String subject, String who) {
        Ruling ruling = tables.inDeployment(deploymentId, key).decide(inputs);
        decisions.record(new Decision(
                subject,
                key,
                ruling.outputs().toString(),
                List.of(ruling.reason()),
                List.of(ruling.rule()),
                ruling.version(),
                new LinkedHashMap<>(inputs),
                who,
                clock.instant()));
        return ruling;
    }
}
