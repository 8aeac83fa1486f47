package org.fairway.process.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    private final Kept<OfVersion, Optional<DecisionTable>> ofVersions = new Kept<>(KEPT);

    DeployedTables(@Lazy ProcessEngineConfigurationImpl process) {
        this.process = process;
    }

    /** The table that a deployment brought. */
    DecisionTable inDeployment(String deploymentId, String key) {
        return inDeployments.get(
                new InDeployment(deploymentId, key),
                wanted -> find(query().deploymentId(deploymentId).decisionDefinitionKey(key))
                        .orElseThrow(() -> new IllegalStateException(
                                "The deployment " + deploymentId + " has no decision table " + key)));
    }

    /** The table as it was in its version of that number; empty if the engine has no such version. */
    Optional<DecisionTable> ofVersion(String key, int version) {
        return ofVersions.get(
                new OfVersion(key, version),
                wanted -> find(query().decisionDefinitionKey(key).decisionDefinitionVersion(version)));
    }

    /** The deployment that brought the latest version of the table. */
    String latestDeployment(String key) {
        return inEngine(() -> query().decisionDefinitionKey(key).latestVersion().singleResult())
                .orElseThrow(() -> new IllegalStateException("There is no decision table " + key))
                .getDeploymentId();
    }

    private DecisionDefinitionQuery query() {
        return process.getRepositoryService().createDecisionDefinitionQuery();
    }

    private Optional<DecisionTable> find(DecisionDefinitionQuery query) {
        return inEngine(query::singleResult)
                .map(found -> new DecisionTable(
                        found.getKey(),
                        found.getVersion(),
                        inEngine(() -> content(found)).orElseThrow()));
    }

    /**
     * Nobody needs a right to a table in order to finish a task that asks it. What may fail is not done in here: the engine
     * would undo the work around it.
     */
    private <T> Optional<T> inEngine(Callable<@Nullable T> question) {
        return process.getCommandExecutorTxRequired()
                .execute(context -> Optional.ofNullable(context.runWithoutAuthorization(question)));
    }

    private byte[] content(DecisionDefinition definition) {
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
