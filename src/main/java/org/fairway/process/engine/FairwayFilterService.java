package org.fairway.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.query.Query;

/**
 * The engine's work lists, without the way round that they leave open: what a reader adds to a stored list is run apart
 * from all other commands, so the guard before those never sees it, and its hidden expressions would be evaluated.
 */
final class FairwayFilterService extends FilterServiceImpl {
    @Override
    public <T, Q extends Query<?, T>> List<T> list(String filterId, Q extendingQuery) {
        HiddenExpressions.refuse(extendingQuery);
        return super.list(filterId, extendingQuery);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> listPage(
            String filterId, Q extendingQuery, int firstResult, int maxResults) {
        HiddenExpressions.refuse(extendingQuery);
        return super.listPage(filterId, extendingQuery, firstResult, maxResults);
    }

    @Override
    public <T, Q extends Query<?, T>> T singleResult(String filterId, Q extendingQuery) {
        HiddenExpressions.refuse(extendingQuery);
        return super.singleResult(filterId, extendingQuery);
    }

    @Override
    public Long count(String filterId, Query<?, ?> extendingQuery) {
        HiddenExpressions.refuse(extendingQuery);
        return super.count(filterId, extendingQuery);
    }
}
