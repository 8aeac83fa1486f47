package org.fairway.process.model;

import static org.fairway.process.model.ProcessModel.camunda;
import static org.fairway.process.model.ProcessModel.documentation;
import static org.fairway.process.model.ProcessModel.documented;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.DomElement;

/** What a process file says about itself, and what it may not be made of. */
final class ProcessRules {
    private static final int NODES_MAX = 25;
    private static final Set<String> FORBIDDEN_ELEMENTS = Set.of(
            "scriptTask",
            "script",
            "connector",
            "executionListener",
            "taskListener",
            "field",
            "formData",
            "task",
            "manualTask",
            "sendTask",
            "laneSet",
            "participant");
    private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of("class", "expression", "formKey", "resource");

    private ProcessRules() {}

    static List<Finding> check(ProcessModel model) {
        List<Finding> found = new ArrayList<>();
        if (model.all(Process.class).size() != 1) {
            return List.of(model.finding("holds more or fewer than one process; keep one process in a file"));
        }
        aboutItself(model, found);
        if (model.nodes().size() > NODES_MAX) {
            found.add(model.finding("has " + model.nodes().size() + " nodes; keep to " + NODES_MAX
                    + " and move a part into a process of its own"));
        }
        timers(model, found);
        services(model, found);
        failures(model, found);
        forbidden(model, model.model().getDocument().getRootElement(), "", found);
        return found;
    }

    private static void aboutItself(ProcessModel model, List<Finding> found) {
        Process process = model.process();
        if (!process.getId().equals(model.name())) {
            found.add(
                    model.finding(process, "has another id than its file; call the file " + process.getId() + ".bpmn"));
        }
        if (!process.getId().matches("[A-Z][A-Za-z]+Process")) {
            found.add(model.finding(process, "needs an id in words that ends in Process"));
        }
        if (!process.isExecutable()) {
            found.add(model.finding(process, "cannot be run; set isExecutable to true"));
        }
        if (!camunda(process, "historyTimeToLive").matches("P\\d+[DMY]")) {
            found.add(model.finding(process, "needs a history time to live such as P3650D"));
        }
        if (camunda(process, "versionTag").isBlank()) {
            found.add(model.finding(process, "needs a version tag such as 1.0"));
        }
        String said = documentation(process).toLowerCase(Locale.ROOT);
        if (!said.contains("purpose") || !said.contains("owner") || !said.contains("ends")) {
            found.add(model.finding(process, "needs documentation with its purpose, its owner and how it ends"));
        }
    }

    private static void timers(ProcessModel model, List<Finding> found) {
        for (TimerEventDefinition timer : model.all(TimerEventDefinition.class)) {
            BaseElement event = (BaseElement) timer.getParentElement();
            if (event instanceof CatchEvent && !documented(event)) {
                found.add(model.finding(event, "is a timer without its rule; cite the law, guidance or setting"));
            }
            if (!timer.getTextContent().strip().matches("[$#]\\{[^}]+}")) {
                found.add(model.finding(
                        event,
                        "waits for a fixed time; a clock of the reference data or a date of the case says when"));
            }
        }
    }

    /** Where a step can fail while nobody looks on, the incident says what did not happen in the model's own words. */
    private static void failures(ProcessModel model, List<Finding> found) {
        model.nodes().stream()
                .filter(node -> camunda(node, "asyncBefore").equals("true")
                        || camunda(node, "asyncAfter").equals("true")
                        || !node.getChildElementsByType(TimerEventDefinition.class)
                                .isEmpty())
                .filter(node -> whenItFails(node).isBlank())
                .forEach(node -> found.add(model.finding(
                        node,
                        "can fail while nobody looks on; say what then did not happen in its extension property"
                                + " whenItFails")));
    }

    private static String whenItFails(FlowNode node) {
        if (node.getExtensionElements() == null) {
            return "";
        }
        return node.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals("whenItFails"))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private static void services(ProcessModel model, List<Finding> found) {
        model.all(ServiceTask.class).stream()
                .filter(service -> !documented(service))
                .forEach(service -> found.add(model.finding(service, "needs documentation that says what it does")));
    }

    private static void forbidden(ProcessModel model, DomElement element, String owner, List<Finding> found) {
        String id = element.hasAttribute("id") ? element.getAttribute("id") : owner;
        if (FORBIDDEN_ELEMENTS.contains(element.getLocalName())) {
            found.add(new Finding(
                    model.file(), id, "uses " + element.getLocalName() + ", which Fairway does not; use a delegate"));
        }
        for (String attribute : FORBIDDEN_ATTRIBUTES) {
            if (element.hasAttribute(ProcessModel.CAMUNDA, attribute)) {
                found.add(new Finding(
                        model.file(),
                        id,
                        "uses camunda:" + attribute + "; use camunda:delegateExpression or a formRef"));
            }
        }
        element.getChildElements().forEach(child -> forbidden(model, child, id, found));
    }
}
