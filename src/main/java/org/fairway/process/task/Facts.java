package org.fairway.process.task;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.ProcessVariable;

/** Routing facts: the values of declared process variables. */
public final class Facts {
    public static final Facts NONE = new Facts(Map.of());
    private final Map<String, Object> values;

    private Facts(Map<String, Object> values) {
        this.values = values;
    }

    /** The facts as the engine keeps them. */
    public static Facts of(Map<String, Object> values) {
        return new Facts(values);
    }

    /** What every stage of a case of that kind is told. */
    public static Facts ofCase(LegalBasis basis, String team) {
        return NONE.with(CaseVariables.TEAM, team)
                .with(CaseVariables.LEGAL_BASIS, basis)
                .with(CaseVariables.WORKER_GROUP, CaseVariables.workerGroup(basis, team));
    }

    public <T> Facts with(ProcessVariable<T> variable, T value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(variable.name(), variable.written(value));
        return new Facts(more);
    }

    public <T> Optional<T> find(ProcessVariable<T> variable) {
        return variable.find(values);
    }

    public Map<String, Object> asMap() {
        return values;
    }
}
