package org.fairway.process.model;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One process file.
 *
 * @param file the file, as a process owner finds it
 * @param name the file's name without its ending, which is the id of the process
 * @param model its content
 */
record ProcessModel(String file, String name, BpmnModelInstance model) {
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static ProcessModel read(Path file) {
        return new ProcessModel(file.toString(), ModelFiles.baseName(file), Bpmn.readModelFromFile(file.toFile()));
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    Collection<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    Collection<SequenceFlow> flows() {
        return all(SequenceFlow.class);
    }

    Finding finding(BaseElement element, String mend) {
        return new Finding(file, element.getId(), mend);
    }

    Finding finding(String mend) {
        return new Finding(file, "", mend);
    }

    /** An attribute of the engine, or an empty text. */
    static String camunda(ModelElementInstance element, String attribute) {
        return requireNonNullElse(element.getAttributeValueNs(CAMUNDA, attribute), "");
    }

    static String name(ModelElementInstance element) {
        return requireNonNullElse(element.getAttributeValue("name"), "");
    }

    static boolean documented(BaseElement element) {
        return !documentation(element).isBlank();
    }

    static String documentation(BaseElement element) {
        return String.join(
                " ",
                element.getDocumentations().stream()
                        .map(documentation -> documentation.getTextContent())
                        .toList());
    }

    /** Whether a path leads from the one node to the other, by flows or by an event on the border of a step. */
    boolean leads(FlowNode from, FlowNode to) {
        Set<String> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (node.getId().equals(to.getId())) {
                return true;
            }
            if (seen.add(node.getId())) {
                node.getOutgoing().forEach(flow -> open.push(flow.getTarget()));
                all(BoundaryEvent.class).stream()
                        .filter(event -> event.getAttachedTo().equals(node))
                        .forEach(open::push);
            }
        }
        return false;
    }
}
