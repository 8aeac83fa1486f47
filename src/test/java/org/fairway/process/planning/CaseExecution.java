package org.fairway.process.planning;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** An execution of a case outside the engine, to run a delegate a second time as a retry would. */
public final class CaseExecution {
    private CaseExecution() {}

    public static DelegateExecution of(String caseNumber, Map<String, Object> variables) {
        Map<String, Object> values = new HashMap<>(variables);
        return (DelegateExecution) Proxy.newProxyInstance(
                CaseExecution.class.getClassLoader(),
                new Class<?>[] {DelegateExecution.class},
                (self, method, given) -> switch (method.getName()) {
                    case "getProcessBusinessKey" -> caseNumber;
                    case "getVariable" -> values.get((String) given[0]);
                    case "setVariable" -> values.put((String) given[0], given[1]);
                    case "setProcessBusinessKey" -> null;
                    case "getCurrentActivityId", "getProcessDefinitionId" -> "retry";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
