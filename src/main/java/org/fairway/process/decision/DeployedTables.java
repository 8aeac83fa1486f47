package org.fairway.process.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.fairway.process.decision.feel.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tables as the engine's deployments have them, each read once for as long as it is asked. */
@Component
class DeployedTables {
    private static final int KEPT = 200;
    private final ProcessEngineConfigurationImpl process;
    private final Kept<InDeployment, DecisionTable> inDeployments = new Kept<>(KEPT);
    private final Kept<OfVersion, DecisionTable> ofVersions = new Kept<>(KEPT);

    DeployedTables(@Lazy ProcessEngineConfigurationImpl process) {
        this.process = process;
    }

    /** The table that a deployment brought. */
    DecisionTable inDeployment(String deploymentId, String key) {
        return inDeployments.get(
                new InDeployment(deploymentId, key),
                wanted -> read(query().deploymentId(deploymentId).decisionDefinitionKey(key), wanted));
    }

    /** The table as it was in its version of that number. */
    DecisionTable ofVersion(String key, int version) {
        return ofVersions.get(
                new OfVersion(key, version),
                wanted -> read(query().decisionDefinitionKey(key).decisionDefinitionVersion(version), wanted));
    }

    /** The deployment that brought the latest version of the table. */
    String latestDeployment(String key) {
        DecisionDefinition latest = process.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> query().decisionDefinitionKey(key).latestVersion().singleResult()));
        if (latest == null) {
            throw new IllegalStateException("There is no decision table " + key);
        }
        return latest.getDeploymentId();
    }

    private DecisionDefinitionQuery query() {
        return process.getRepositoryService().createDecisionDefinitionQuery();
    }

    /** Nobody needs a right to a table in order to finish a task that asks it. */
    private DecisionTable read(DecisionDefinitionQuery query, Record wanted) {
        return process.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> load(query.singleResult(), wanted)));
    }

    private DecisionTable load(@Nullable DecisionDefinition definition, Record wanted) {
        if (definition == null) {
            throw new IllegalStateException("There is no decision table " + wanted);
        }
        return new DecisionTable(definition.getKey(), definition.getVersion(), file(definition));
    }

    private byte[] file(DecisionDefinition definition) {
        RepositoryService repository = process.getRepositoryService();
        try (var stream = repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName())) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(definition.getResourceName() + " cannot be read", unreadable);
        }
    }

    private record InDeployment(String deploymentId, String key) {}

    private record OfVersion(String key, int version) {}
}
