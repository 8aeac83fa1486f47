package org.fairway.process.coverage;

import static java.util.Objects.requireNonNullElse;

import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Draws a process where its model stands, what was passed in green and what was not in red. */
final class ProcessPicture {
    private static final int EDGE = 20;
    private final ProcessCoverage coverage;

    ProcessPicture(ProcessCoverage coverage) {
        this.coverage = coverage;
    }

    String svg() {
        StringBuilder drawn = new StringBuilder();
        double right = 0;
        double bottom = 0;
        for (BpmnEdge edge : coverage.model().getModelElementsByType(BpmnEdge.class)) {
            drawn.append(line(edge));
        }
        for (BpmnShape shape : coverage.model().getModelElementsByType(BpmnShape.class)) {
            Bounds bounds = shape.getBounds();
            right = Math.max(right, bounds.getX() + bounds.getWidth());
            bottom = Math.max(bottom, bounds.getY() + bounds.getHeight());
            if (shape.getBpmnElement() instanceof FlowNode node) {
                drawn.append(shape(node, bounds));
            }
        }
        return "<svg viewBox=\"0 0 %.0f %.0f\">%n%s</svg>%n".formatted(right + 5 * EDGE, bottom + 3 * EDGE, drawn);
    }

    private String line(BpmnEdge edge) {
        String points = edge.getWaypoints().stream()
                .map(point -> number(point.getX()) + "," + number(point.getY()))
                .collect(Collectors.joining(" "));
        return "<polyline class=\"%s\" points=\"%s\"><title>%s</title></polyline>%n"
                .formatted(
                        state(edge.getBpmnElement()),
                        points,
                        edge.getBpmnElement().getId());
    }

    private String shape(FlowNode node, Bounds bounds) {
        String rounded = node instanceof Event ? number(bounds.getWidth() / 2) : node instanceof Gateway ? "0" : "10";
        String centre =
                number(bounds.getX() + bounds.getWidth() / 2) + " " + number(bounds.getY() + bounds.getHeight() / 2);
        String turned = node instanceof Gateway ? "transform=\"rotate(45 " + centre + ") \"" : "";
        return "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" %s><title>%s</title></rect>%n%s"
                .formatted(
                        state(node),
                        number(bounds.getX()),
                        number(bounds.getY()),
                        number(bounds.getWidth()),
                        number(bounds.getHeight()),
                        rounded,
                        turned,
                        node.getId(),
                        words(node, bounds));
    }

    private static String words(FlowNode node, Bounds bounds) {
        boolean inside = !(node instanceof Event) && !(node instanceof Gateway);
        String side = node instanceof BoundaryEvent ? number(bounds.getX()) : number(bounds.getX() - EDGE);
        String top = number(bounds.getY() + (inside ? 0 : bounds.getHeight() + 4));
        return "<foreignObject x=\"%s\" y=\"%s\" width=\"%s\" height=\"80\"><div>%s</div></foreignObject>%n"
                .formatted(
                        inside ? number(bounds.getX()) : side,
                        top,
                        number(inside ? bounds.getWidth() : bounds.getWidth() + 2 * EDGE),
                        CoverageReport.escaped(requireNonNullElse(node.getName(), "")));
    }

    private String state(BaseElement element) {
        return coverage.passes(element.getId()) ? "passed" : "missed";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
