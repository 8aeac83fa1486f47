package org.fairway.process.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/**
 * Notes each step that the engine of the tests enters and each flow that it takes, once it is committed: what a refused
 * form rolled back has not been passed. The engine's history would not do: it keeps no flows.
 */
@TestComponent
public class PassedPaths extends AbstractProcessEnginePlugin {
    private final Map<String, Set<String>> passed = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> all = listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
        all.add(new Watch());
        engine.setCustomPostBPMNParseListeners(all);
    }

    /** The ids of the steps and flows of that process that some test has passed. */
    Set<String> of(String process) {
        return Set.copyOf(passed.getOrDefault(process, Set.of()));
    }

    private void note(String process, String element) {
        passed.computeIfAbsent(process, unknown -> ConcurrentHashMap.newKeySet())
                .add(element);
    }

    /** Sees every process when it is read, whatever it is deployed by. */
    private final class Watch extends AbstractBpmnParseListener {
        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            watch(process, process.getKey());
        }

        private void watch(ScopeImpl scope, String process) {
            for (ActivityImpl activity : scope.getActivities()) {
                activity.addListener(ExecutionListener.EVENTNAME_START, pass(process, activity.getId()));
                activity.getOutgoingTransitions()
                        .forEach(flow -> ((TransitionImpl) flow)
                                .addListener(ExecutionListener.EVENTNAME_TAKE, pass(process, flow.getId())));
                watch(activity, process);
            }
        }

        private ExecutionListener pass(String process, String element) {
            return (DelegateExecution execution) -> Context.getCommandContext()
                    .getTransactionContext()
                    .addTransactionListener(TransactionState.COMMITTED, done -> note(process, element));
        }
    }
}
