package org.fairway.process.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.jspecify.annotations.Nullable;

/**
 * A version of a process never changes once it is deployed, so a case in hand need not read the row of its version again.
 * What does change is whether new cases may start with it; {@link StartProcess} reads that afresh, and a stage is always
 * looked up by its name.
 */
final class KnownDefinitions extends ProcessDefinitionManager {
    @Override
    public @Nullable ProcessDefinitionEntity findLatestDefinitionById(String id) {
        ProcessDefinitionEntity known = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .getProcessDefinitionCache()
                .get(id);
        return known == null ? super.findLatestDefinitionById(id) : known;
    }
}
