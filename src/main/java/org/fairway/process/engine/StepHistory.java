package org.fairway.process.engine;

import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes the history of steps as the engine does, without reading a step's beginning back first to work out how long it
 * took: the database does that where the row is (engine migration 3).
 */
final class StepHistory extends DbHistoryEventHandler {
    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        if (event instanceof HistoricScopeInstanceEvent
                && !isInitialEvent(event)
                && getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null) {
            getDbEntityManager().merge(event);
        } else {
            super.insertOrUpdate(event);
        }
    }
}
