package org.fairway.process.coverage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What was passed of one process.
 *
 * @param name the process
 * @param model its file
 * @param passed the ids of the steps and flows that were passed
 */
record ProcessCoverage(String name, BpmnModelInstance model, Set<String> passed) {
    static ProcessCoverage of(Path file, PassedPaths paths) {
        String name = file.getFileName().toString().replace(".bpmn", "");
        return new ProcessCoverage(name, Bpmn.readModelFromFile(file.toFile()), paths.of(name));
    }

    List<String> nodes() {
        return model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .toList();
    }

    List<String> flows() {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .map(SequenceFlow::getId)
                .toList();
    }

    boolean passes(String element) {
        return passed.contains(element)
                || (model.getModelElementById(element) instanceof SequenceFlow flow && passedByEvent(flow));
    }

    /** The engine waits at the gateway for the events themselves and takes no flow to them. */
    private boolean passedByEvent(SequenceFlow flow) {
        return flow.getSource() instanceof EventBasedGateway
                && passed.contains(flow.getTarget().getId());
    }

    long passedOf(List<String> elements) {
        return elements.stream().filter(this::passes).count();
    }

    List<String> missed() {
        List<String> all = new ArrayList<>(nodes());
        all.addAll(flows());
        all.removeIf(this::passes);
        return all;
    }
}
