package org.fairway.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.jspecify.annotations.Nullable;

/**
 * Reads all places of a running process when one of them is asked for, as the engine always goes on to the others: the
 * stage that ends asks for its place in the pathway, and then for the pathway.
 */
final class WholeProcesses extends ExecutionManager {
    /** Takes a place and gives all places of its process. */
    static final String SQL = "select * from ACT_RU_EXECUTION where PROC_INST_ID_ ="
            + " (select PROC_INST_ID_ from ACT_RU_EXECUTION where ID_ = #{parameter})";

    static final String PLACES = "org.fairway.placesOfProcess";

    @Override
    public @Nullable ExecutionEntity findExecutionById(String id) {
        ExecutionEntity known = getDbEntityManager().getCachedEntity(ExecutionEntity.class, id);
        if (known != null) {
            return known;
        }
        @SuppressWarnings("unchecked")
        List<ExecutionEntity> places = getDbEntityManager().selectList(PLACES, id);
        places.stream()
                .filter(ExecutionEntity::isProcessInstanceExecution)
                .findFirst()
                .ifPresent(process -> process.restoreProcessInstance(places, null, null, null, null, null, null));
        return getDbEntityManager().getCachedEntity(ExecutionEntity.class, id);
    }
}
