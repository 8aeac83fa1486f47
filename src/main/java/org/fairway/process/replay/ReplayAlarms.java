package org.fairway.process.replay;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.replay.Alarms;
import org.fairway.replay.Difference;
import org.fairway.replay.PastDecision;
import org.fairway.replay.Replayed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The alarm stands in three places: as an incident on the case in Cockpit, where managers look; in the case's own chain of
 * what was done; and in the log and the figures for those who watch the system. No figure of the person is in the incident.
 */
@Component
class ReplayAlarms implements Alarms {
    static final String INCIDENT = "decisionDiffers";
    private static final Logger LOG = LoggerFactory.getLogger(ReplayAlarms.class);
    private static final String WORDS =
            "A past decision (%s) came out differently when it was made again. Ask an auditor to look at the decisions of"
                    + " this case before anything more is built on it.";

    private final ProcessEngineConfigurationImpl engine;
    private final AuditTrail audit;
    private final Clock clock;

    ReplayAlarms(@Lazy ProcessEngineConfigurationImpl engine, AuditTrail audit, Clock clock) {
        this.engine = engine;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void raise(Replayed differing, String by) {
        PastDecision decision = differing.decision();
        LOG.error(
                "{} {} of {} came out differently when it was made again",
                decision.kind(),
                decision.id(),
                decision.subject());
        note(
                decision,
                "DecisionDiffers",
                by,
                differing.differences().stream().map(Difference::what).collect(Collectors.joining(", ")));
        withAllRights(context -> runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(decision.subject())
                .rootProcessInstances()
                .list()
                .forEach(instance -> incident(context, instance, decision)));
    }

    /** People cannot put notes on a case in Cockpit, so the engine's own means are used here. */
    private void incident(CommandContext context, ProcessInstance instance, PastDecision decision) {
        String name = name(decision);
        if (runtime()
                        .createIncidentQuery()
                        .incidentType(INCIDENT)
                        .configuration(name)
                        .count()
                == 0) {
            context.getExecutionManager().findExecutionsByProcessInstanceId(instance.getId()).stream()
                    .filter(execution -> execution.getActivityId() != null)
                    .findFirst()
                    .ifPresent(step -> step.createIncident(INCIDENT, name, WORDS.formatted(decision.kind())));
        }
    }

    @Override
    public void quieten(PastDecision decision, String by) {
        note(decision, "DecisionSameAgain", by, "");
        resolve(decision);
    }

    @Override
    public void close(PastDecision decision, String explanation, String by) {
        audit.append(new AuditEntry(
                decision.subject(),
                AuditEntry.Kind.ALARMED,
                "DecisionDifferenceExplained",
                by,
                clock.instant(),
                Map.of("kind", decision.kind(), "decision", decision.id(), "explanation", explanation)));
        resolve(decision);
    }

    private void resolve(PastDecision decision) {
        withAllRights(context -> runtime()
                .createIncidentQuery()
                .incidentType(INCIDENT)
                .configuration(name(decision))
                .list()
                .forEach(incident -> runtime().resolveIncident(incident.getId())));
    }

    private static String name(PastDecision decision) {
        return decision.kind() + "/" + decision.id();
    }

    private void note(PastDecision decision, String what, String by, String where) {
        audit.append(new AuditEntry(
                decision.subject(),
                AuditEntry.Kind.ALARMED,
                what,
                by,
                clock.instant(),
                Map.of("kind", decision.kind(), "decision", decision.id(), "where", where)));
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    /** The system itself raises the alarm, whoever had the decision made again. */
    private void withAllRights(Consumer<CommandContext> work) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    work.accept(context);
                    return "";
                }));
    }
}
