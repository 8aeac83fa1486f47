package org.fairway.process.model;

import static org.fairway.process.model.ProcessModel.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.jspecify.annotations.Nullable;

/** Where a process goes next, on what condition, and where it is saved on the way. */
final class FlowRules {
    private static final String WORD = "[a-z][A-Za-z0-9]*";
    private static final String CONDITION = "\\$\\{(!?%1$s|%1$s == '[A-Z0-9_]+')}".formatted(WORD);

    private FlowRules() {}

    static List<Finding> check(ProcessModel model) {
        List<Finding> found = new ArrayList<>();
        for (FlowNode node : model.nodes()) {
            successor(model, node, found);
            savePoint(model, node, found);
            if (node instanceof ExclusiveGateway gateway) {
                choice(model, gateway, gateway.getDefault(), found);
            } else if (node instanceof InclusiveGateway gateway) {
                choice(model, gateway, gateway.getDefault(), found);
            } else {
                node.getOutgoing().stream()
                        .filter(flow -> flow.getConditionExpression() != null)
                        .forEach(flow -> found.add(model.finding(
                                flow, "has a condition but leaves no gateway; ask the question at a gateway")));
            }
        }
        return found;
    }

    private static void successor(ProcessModel model, FlowNode node, List<Finding> found) {
        if (node.getOutgoing().isEmpty() && !(node instanceof EndEvent)) {
            found.add(model.finding(node, "leads nowhere; every step has a next one"));
        }
        if (node.getIncoming().isEmpty() && !(node instanceof StartEvent) && !(node instanceof BoundaryEvent)) {
            found.add(model.finding(node, "is never reached; lead a flow to it"));
        }
        if (node.getOutgoing().size() > 1 && !(node instanceof Gateway)) {
            found.add(model.finding(node, "goes several ways at once; put a gateway behind it"));
        }
        if (model.nodes().stream().noneMatch(end -> end instanceof EndEvent && model.leads(node, end))) {
            found.add(model.finding(node, "can never come to an end"));
        }
    }

    private static void choice(
            ProcessModel model, Gateway gateway, @Nullable SequenceFlow otherwise, List<Finding> found) {
        if (gateway.getOutgoing().size() < 2) {
            return;
        }
        boolean explained = gateway instanceof InclusiveGateway && ProcessModel.documented(gateway);
        if (otherwise == null && !explained) {
            found.add(model.finding(gateway, "needs a default flow, so that no case is stuck here"));
        }
        for (SequenceFlow flow : gateway.getOutgoing()) {
            boolean isDefault = Objects.equals(flow, otherwise);
            String condition = flow.getConditionExpression() == null
                    ? ""
                    : flow.getConditionExpression().getTextContent().strip();
            if (isDefault && !condition.isEmpty()) {
                found.add(model.finding(flow, "is the default and needs no condition"));
            } else if (!isDefault && !condition.matches(CONDITION)) {
                found.add(
                        model.finding(
                                flow,
                                "needs a condition such as ${flag}, ${!flag} or ${answer == 'WORD'}; more is a decision table"));
            }
        }
    }

    private static void savePoint(ProcessModel model, FlowNode node, List<Finding> found) {
        boolean before = camunda(node, "asyncBefore").equals("true");
        boolean after = camunda(node, "asyncAfter").equals("true");
        boolean join = (node instanceof ParallelGateway || node instanceof InclusiveGateway)
                && node.getIncoming().size() > 1;
        if (join && !before) {
            found.add(model.finding(node, "is a join without a save point; set camunda:asyncBefore"));
        }
        boolean effect = node instanceof ServiceTask
                && ProcessModel.documentation(node)
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("save point");
        if ((before && !join && !effect) || (after && !effect)) {
            found.add(model.finding(
                    node,
                    "has a save point where none is wanted; only joins and service tasks that call out or may not be repeated"
                            + " have one, and these say why in their documentation (Save point: ...)"));
        }
        if (camunda(node, "exclusive").equals("false")) {
            found.add(model.finding(node, "must stay exclusive"));
        }
    }
}
