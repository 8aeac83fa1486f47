package org.fairway.process.decision;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Decision tables run outside the engine's own history, which keeps four rows a run, and are kept in our record instead.
 * A table is read once for each deployment.
 */
@Component
class EngineDecisionTables implements DecisionTables {
    private final ProcessEngineConfigurationImpl process;
    private final Decisions decisions;
    private final Clock clock;
    private final Map<String, Table> tables = new ConcurrentHashMap<>();
    private static final ThreadLocal<DmnDecisionTableEvaluationEvent> LAST = new ThreadLocal<>();
    private final DmnEngine engine;

    EngineDecisionTables(@Lazy ProcessEngineConfigurationImpl process, Decisions decisions, Clock clock) {
        this.process = process;
        this.decisions = decisions;
        this.clock = clock;
        DefaultDmnEngineConfiguration settings = new DefaultDmnEngineConfiguration();
        settings.setCustomPostDecisionTableEvaluationListeners(List.of(LAST::set));
        this.engine = settings.buildEngine();
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
        Table table = tables.computeIfAbsent(deploymentId + "/" + key, unknown -> read(deploymentId, key));
        Ruling ruling = run(table, key, inputs);
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

    private Ruling run(Table table, String key, Map<String, ?> inputs) {
        try {
            Map<String, Object> values = new HashMap<>(inputs);
            DmnDecisionTableResult result = engine.evaluateDecisionTable(table.decision(), values);
            if (result.size() != 1) {
                throw new IllegalStateException(
                        "The table " + key + " answered " + result.size() + " times; it must answer once");
            }
            String rule = LAST.get().getMatchingRules().get(0).getId();
            return new Ruling(
                    key,
                    table.version(),
                    rule,
                    Objects.requireNonNull(table.reasons().getOrDefault(rule, rule)),
                    result.getSingleResult().getEntryMap());
        } finally {
            LAST.remove();
        }
    }

    /** Nobody needs a right to a table in order to finish a task that asks it. */
    private Table read(String deploymentId, String key) {
        return process.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> load(deploymentId, key)));
    }

    private Table load(String deploymentId, String key) {
        RepositoryService repository = process.getRepositoryService();
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .deploymentId(deploymentId)
                .decisionDefinitionKey(key)
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("The deployment " + deploymentId + " has no decision table " + key);
        }
        byte[] bytes = file(repository, deploymentId, definition.getResourceName());
        Map<String, String> reasons = new HashMap<>();
        for (Rule rule :
                Dmn.readModelFromStream(new ByteArrayInputStream(bytes)).getModelElementsByType(Rule.class)) {
            if (rule.getDescription() != null) {
                reasons.put(rule.getId(), rule.getDescription().getTextContent().strip());
            }
        }
        return new Table(
                engine.parseDecision(key, new ByteArrayInputStream(bytes)),
                definition.getVersion(),
                Map.copyOf(reasons));
    }

    private static byte[] file(RepositoryService repository, String deploymentId, String resource) {
        try (var stream = repository.getResourceAsStream(deploymentId, resource)) {
            return stream.readAllBytes();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }

    private record Table(DmnDecision decision, int version, Map<String, String> reasons) {}
}
