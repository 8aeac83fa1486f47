package org.fairway.process.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.jspecify.annotations.Nullable;

/**
 * CVE-2026-109432: the engine refuses expressions in a task query, but not in the queries inside its {@code or}, and
 * evaluates them with all the rights of the server.
 */
final class HiddenExpressions {
    private HiddenExpressions() {}

    /** Throws when a query, of whatever kind, hides an expression. */
    static void refuse(@Nullable Object query) {
        if (query instanceof TaskQueryImpl tasks) {
            for (TaskQueryImpl inner : tasks.getQueries()) {
                if (inner != tasks && !inner.getExpressions().isEmpty()) {
                    throw new BadUserRequestException("Expressions are not allowed in a task query");
                }
            }
        }
    }
}
