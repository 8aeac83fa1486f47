package org.fairway.process.model;

import static java.util.Objects.requireNonNull;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/** A picture that can be read: left to right, the main line straight, nothing on top of anything, no crossing flows. */
final class LayoutRules {
    private static final double NEAR = 1;
    private final ProcessModel model;
    private final Map<String, Rectangle2D> shapes = new HashMap<>();
    private final Map<String, List<Point2D>> edges = new HashMap<>();
    private final Map<String, Rectangle2D> labels = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();

    private LayoutRules(ProcessModel model) {
        this.model = model;
        for (BpmnShape shape : model.all(BpmnShape.class)) {
            shapes.put(shape.getBpmnElement().getId(), rectangle(shape.getBounds()));
            label(shape.getBpmnElement().getId(), shape.getBpmnLabel());
        }
        for (BpmnEdge edge : model.all(BpmnEdge.class)) {
            edges.put(
                    edge.getBpmnElement().getId(),
                    edge.getWaypoints().stream()
                            .map(point -> (Point2D) new Point2D.Double(point.getX(), point.getY()))
                            .toList());
            label(edge.getBpmnElement().getId(), edge.getBpmnLabel());
        }
    }

    static List<Finding> check(ProcessModel model) {
        LayoutRules rules = new LayoutRules(model);
        model.nodes().forEach(rules::drawn);
        model.flows().forEach(rules::drawn);
        if (rules.found.isEmpty()) {
            rules.nothingOverlaps();
            model.flows().forEach(rules::flow);
            rules.nothingCrosses();
            rules.mainLine();
        }
        return rules.found;
    }

    private void drawn(FlowNode node) {
        Rectangle2D shape = shapes.get(node.getId());
        if (shape == null) {
            found.add(model.finding(node, "is not drawn; place it in the diagram"));
            return;
        }
        double width = node instanceof Event ? 36 : node instanceof Gateway ? 50 : 100;
        double height = node instanceof Event ? 36 : node instanceof Gateway ? 50 : 80;
        if (!(node instanceof SubProcess) && (shape.getWidth() != width || shape.getHeight() != height)) {
            found.add(model.finding(node, "is drawn in another size than others of its kind; use the default size"));
        }
    }

    private void drawn(SequenceFlow flow) {
        if (edges.getOrDefault(flow.getId(), List.of()).size() < 2) {
            found.add(model.finding(flow, "is not drawn; connect it in the diagram"));
        }
    }

    private void nothingOverlaps() {
        List<FlowNode> nodes = List.copyOf(model.nodes());
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                if (!attached(nodes.get(i), nodes.get(j))
                        && !attached(nodes.get(j), nodes.get(i))
                        && shape(nodes.get(i)).intersects(shape(nodes.get(j)))) {
                    found.add(model.finding(
                            nodes.get(i), "lies on " + nodes.get(j).getId() + "; move them apart"));
                }
            }
        }
        labels.forEach((owner, label) -> {
            nodes.stream()
                    .filter(node -> body(node).intersects(label))
                    .forEach(node -> found.add(
                            new Finding(model.file(), owner, "has its label on " + node.getId() + "; move the label")));
            labels.forEach((other, second) -> {
                if (owner.compareTo(other) < 0 && label.intersects(second)) {
                    found.add(new Finding(model.file(), owner, "has its label on that of " + other + "; move it"));
                }
            });
        });
    }

    private void flow(SequenceFlow flow) {
        List<Point2D> way = way(flow);
        for (int i = 1; i < way.size(); i++) {
            Point2D a = way.get(i - 1);
            Point2D b = way.get(i);
            if (Math.abs(a.getX() - b.getX()) > NEAR && Math.abs(a.getY() - b.getY()) > NEAR) {
                found.add(model.finding(flow, "runs aslant; draw it straight across or straight down"));
                return;
            }
            for (FlowNode node : model.nodes()) {
                if (inner(shape(node)).intersectsLine(new Line2D.Double(a, b)) && !belongs(flow, node)) {
                    found.add(model.finding(flow, "runs through " + node.getId() + "; lead it round"));
                }
            }
        }
        if (!touches(shape(flow.getSource()), way.get(0))) {
            found.add(
                    model.finding(flow, "does not begin at " + flow.getSource().getId()));
        }
        if (!touches(shape(flow.getTarget()), way.get(way.size() - 1))) {
            found.add(model.finding(flow, "does not end at " + flow.getTarget().getId()));
        }
        boolean back =
                shape(flow.getTarget()).getCenterX() < shape(flow.getSource()).getCenterX() - NEAR;
        if (back && !model.leads(flow.getTarget(), flow.getSource())) {
            found.add(model.finding(
                    flow, "goes from right to left though it is no return; move its target to the right"));
        }
    }

    private void nothingCrosses() {
        List<SequenceFlow> flows = List.copyOf(model.flows());
        for (int i = 0; i < flows.size(); i++) {
            for (int j = i + 1; j < flows.size(); j++) {
                if (cross(way(flows.get(i)), way(flows.get(j)))) {
                    found.add(model.finding(
                            flows.get(i), "crosses " + flows.get(j).getId() + "; lead one of them round"));
                }
            }
        }
    }

    private static boolean cross(List<Point2D> one, List<Point2D> two) {
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < two.size(); j++) {
                Point2D a = one.get(i - 1);
                Point2D b = one.get(i);
                Point2D c = two.get(j - 1);
                Point2D d = two.get(j);
                boolean flat = Math.abs(a.getY() - b.getY()) <= NEAR;
                if (flat != Math.abs(c.getY() - d.getY()) <= NEAR
                        && (flat ? crosses(a, b, c, d) : crosses(c, d, a, b))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean crosses(Point2D left, Point2D right, Point2D top, Point2D bottom) {
        return between(top.getX(), left.getX(), right.getX()) && between(left.getY(), top.getY(), bottom.getY());
    }

    private static boolean between(double value, double one, double other) {
        return value > Math.min(one, other) + NEAR && value < Math.max(one, other) - NEAR;
    }

    /**
     * From each start a straight row of steps leads to an end: the way things go when they go well. A start by a message is
     * another way in, which joins that row.
     */
    private void mainLine() {
        for (StartEvent start : model.all(StartEvent.class)) {
            if (start.getEventDefinitions().isEmpty() && !straight(start, new HashSet<>())) {
                found.add(model.finding(
                        start, "has no straight row of steps that leads to an end; put the usual way on one row"));
            }
        }
    }

    private boolean straight(FlowNode node, Set<String> seen) {
        if (node instanceof EndEvent) {
            return true;
        }
        return seen.add(node.getId())
                && node.getOutgoing().stream()
                        .filter(flow -> way(flow).stream()
                                .allMatch(point ->
                                        Math.abs(point.getY() - shape(node).getCenterY()) <= NEAR))
                        .anyMatch(flow -> straight(flow.getTarget(), seen));
    }

    private static boolean attached(FlowNode event, FlowNode host) {
        return sits(event, host)
                || (host instanceof SubProcess && event.getParentElement().equals(host));
    }

    private static boolean belongs(SequenceFlow flow, FlowNode node) {
        return node instanceof SubProcess || sits(flow.getSource(), node);
    }

    /** Whether the event sits on the border of the host. */
    private static boolean sits(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(host);
    }

    private static boolean touches(Rectangle2D shape, Point2D point) {
        Rectangle2D around = new Rectangle2D.Double(
                shape.getX() - NEAR, shape.getY() - NEAR, shape.getWidth() + 2 * NEAR, shape.getHeight() + 2 * NEAR);
        return around.contains(point) && !inner(shape).contains(point);
    }

    private static Rectangle2D inner(Rectangle2D shape) {
        return new Rectangle2D.Double(
                shape.getX() + NEAR, shape.getY() + NEAR, shape.getWidth() - 2 * NEAR, shape.getHeight() - 2 * NEAR);
    }

    /** What a label must keep off: the whole shape, of a gateway's diamond its middle. */
    private Rectangle2D body(FlowNode node) {
        Rectangle2D shape = shape(node);
        return node instanceof Gateway
                ? new Rectangle2D.Double(shape.getX() + 12, shape.getY() + 12, 26, 26)
                : inner(shape);
    }

    private Rectangle2D shape(FlowNode node) {
        return requireNonNull(shapes.get(node.getId()));
    }

    private List<Point2D> way(SequenceFlow flow) {
        return requireNonNull(edges.get(flow.getId()));
    }

    private void label(String owner, @Nullable BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(owner, rectangle(label.getBounds()));
        }
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
