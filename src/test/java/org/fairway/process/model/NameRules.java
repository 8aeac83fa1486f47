package org.fairway.process.model;

import static org.fairway.process.model.ProcessModel.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** Ids that speak and names that people can read. */
final class NameRules {
    private static final Map<Class<? extends BaseElement>, String> PREFIXES = prefixes();

    private NameRules() {}

    private static Map<Class<? extends BaseElement>, String> prefixes() {
        Map<Class<? extends BaseElement>, String> prefixes = new LinkedHashMap<>();
        prefixes.put(StartEvent.class, "StartEvent_");
        prefixes.put(EndEvent.class, "EndEvent_");
        prefixes.put(BoundaryEvent.class, "BoundaryEvent_");
        prefixes.put(CatchEvent.class, "CatchEvent_");
        prefixes.put(ThrowEvent.class, "ThrowEvent_");
        prefixes.put(Gateway.class, "Gateway_");
        prefixes.put(CallActivity.class, "CallActivity_");
        prefixes.put(SubProcess.class, "SubProcess_");
        prefixes.put(Task.class, "Task_");
        prefixes.put(SequenceFlow.class, "Flow_");
        return prefixes;
    }

    static List<Finding> check(ProcessModel model) {
        List<Finding> found = new ArrayList<>();
        model.nodes().forEach(node -> {
            id(model, node, found);
            readable(model, node, found);
        });
        model.flows().forEach(flow -> id(model, flow, found));
        model.all(Message.class).forEach(message -> coupled(model, message, "Message_", "Msg_", found));
        model.all(Error.class).forEach(error -> coupled(model, error, "Error_", "Err_", found));
        return found;
    }

    private static void id(ProcessModel model, BaseElement element, List<Finding> found) {
        String prefix = PREFIXES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        if (prefix.isEmpty()) {
            found.add(model.finding(element, "is of a kind that Fairway does not use"));
        } else if (!element.getId().matches(prefix + "([A-Z][a-z]*)+\\d*")) {
            found.add(model.finding(
                    element, "needs an id of " + prefix + " and words, such as " + prefix + "AllocateBudget"));
        }
    }

    private static void coupled(
            ProcessModel model, BaseElement element, String idPrefix, String namePrefix, List<Finding> found) {
        String expected = element.getId().replaceFirst("^" + idPrefix, namePrefix);
        if (!element.getId().startsWith(idPrefix) || !name(element).equals(expected)) {
            found.add(model.finding(
                    element,
                    "needs an id such as " + idPrefix + "PlanAgreed and a name such as " + namePrefix + "PlanAgreed"));
        }
    }

    private static void readable(ProcessModel model, FlowNode node, List<Finding> found) {
        if (node instanceof Gateway gateway) {
            gateway(model, gateway, found);
        } else if (node instanceof Task && !name(node).matches("\\p{Lu}[\\p{L}’'-]+ .+")) {
            found.add(model.finding(node, "needs a name of a verb and its object, such as Allocate budget"));
        } else if ((node instanceof Event || node instanceof CallActivity)
                && name(node).isBlank()) {
            found.add(model.finding(node, "needs a name, such as Plan agreed"));
        }
        if (name(node).matches("(?i)(process|handle|manage) .*")) {
            found.add(model.finding(node, "has a name that says nothing; say what is done"));
        }
    }

    private static void gateway(ProcessModel model, Gateway gateway, List<Finding> found) {
        boolean asks = gateway.getOutgoing().size() > 1
                && (gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway);
        if (asks && !name(gateway).endsWith("?")) {
            found.add(model.finding(gateway, "needs the question that it asks as its name"));
        }
        if (!asks && !name(gateway).isBlank()) {
            found.add(model.finding(gateway, "asks no question, so it needs no name"));
        }
        if (asks) {
            gateway.getOutgoing().stream()
                    .filter(flow -> name(flow).isBlank())
                    .forEach(flow -> found.add(model.finding(flow, "needs the answer that it stands for as its name")));
        }
    }
}
