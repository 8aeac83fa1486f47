package org.fairway.process.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * Puts one of ours in the place of one of the engine's managers, a new one for each command.
 *
 * @param type the engine's own manager
 * @param ours makes ours
 */
record InPlaceOf<S extends Session>(Class<? super S> type, Supplier<S> ours) implements SessionFactory {
    @Override
    public Class<?> getSessionType() {
        return type;
    }

    @Override
    public Session openSession() {
        return ours.get();
    }
}
