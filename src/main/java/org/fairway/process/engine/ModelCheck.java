package org.fairway.process.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.model.xml.ModelParseException;
import org.fairway.process.task.TaskDesk;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Lets a model in only when it is made of what Fairway allows: known beans, plain conditions, forms that are there, no
 * scripts and no classes. A model is code; this is where a folder or an upload is kept from becoming a back door. It runs
 * inside the engine's own deployment, so no route goes round it.
 */
@Component
class ModelCheck implements Deployer {
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern PLAIN = Pattern.compile(
            "!?[a-z][A-Za-z0-9]*|[a-z][A-Za-z0-9]* == '[A-Z0-9_]+'|due\\.[a-z][A-Za-z]*\\('[a-z0-9-]+'\\)|execution\\.processBusinessKey");
    private static final Set<String> FORBIDDEN_ELEMENTS =
            Set.of("scriptTask", "script", "connector", "executionListener", "taskListener", "field", "formData");
    private static final Set<String> FORBIDDEN_ATTRIBUTES =
            Set.of("class", "expression", "resource", "formKey", "variableMappingClass", "scriptFormat", "language");

    // Other ways to say who does a task: by a person's name, or as plain BPMN has it
    private static final Set<String> OTHER_HANDS =
            Set.of("assignee", "candidateUsers", "performer", "humanPerformer", "potentialOwner", "resourceRole");
    private final ObjectProvider<TaskDesk> desk;
    private final ListableBeanFactory beans;

    ModelCheck(ObjectProvider<TaskDesk> desk, ListableBeanFactory beans) {
        this.desk = desk;
        this.beans = beans;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        List<ModelProblem> problems = new ArrayList<>();
        Map<String, ResourceEntity> resources = deployment.getResources();
        resources.forEach((name, resource) -> check(name, resource.getBytes(), resources.keySet(), problems));
        if (!problems.isEmpty()) {
            throw new ModelsRefused(problems);
        }
    }

    private void check(String file, byte[] bytes, Set<String> files, List<ModelProblem> problems) {
        if (file.endsWith(".form")) {
            FormCheck.check(file, bytes, problems);
        } else if (file.endsWith(".bpmn") || file.endsWith(".dmn")) {
            try {
                walk(file, SafeXml.parse(new ByteArrayInputStream(bytes)), files, problems);
                if (file.endsWith(".dmn")) {
                    decisions(file, bytes, problems);
                }
            } catch (ModelParseException broken) {
                problems.add(new ModelProblem(file, "", "the file is not well-formed: " + broken.getMessage()));
            }
        } else {
            problems.add(new ModelProblem(file, "", "only .bpmn, .dmn and .form files can be deployed"));
        }
    }

    /** Read as the engine reads it, which says of processes where they are broken, but of decisions only that they are. */
    private static void decisions(String file, byte[] bytes, List<ModelProblem> problems) {
        try {
            Context.getProcessEngineConfiguration()
                    .getDmnEngineConfiguration()
                    .getTransformer()
                    .createTransform()
                    .modelInstance(new ByteArrayInputStream(bytes))
                    .transformDecisionRequirementsGraph();
        } catch (DmnTransformException broken) {
            Throwable cause = broken;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            problems.add(new ModelProblem(file, "", "the decisions cannot be read: " + cause.getMessage()));
        }
    }

    private void walk(String file, Element element, Set<String> files, List<ModelProblem> problems) {
        String name = element.getLocalName();
        if (FORBIDDEN_ELEMENTS.contains(name)) {
            problems.add(new ModelProblem(
                    file, owner(element), "“" + name + "” is not allowed; use a service task with a known bean"));
        }
        otherHands(file, element, name, problems);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(file, element, (Attr) attributes.item(i), problems);
        }
        if (name.equals("userTask")) {
            userTask(file, element, files, problems);
        }
        if (name.equals("businessRuleTask") && element.hasAttributeNS(CAMUNDA, "decisionRef")) {
            reference(
                    file,
                    element,
                    "processes/decisions/" + element.getAttributeNS(CAMUNDA, "decisionRef") + ".dmn",
                    files,
                    problems);
        }
        StringBuilder text = new StringBuilder();
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                walk(file, child, files, problems);
            } else if (children.item(i) instanceof Text part) {
                text.append(part.getData());
            }
        }
        // As the engine reads it: in one piece, whatever comments stand between
        if (!name.equals("documentation") && !file.endsWith(".dmn")) {
            expressions(file, element, text.toString(), problems);
        }
    }

    private void attribute(String file, Element element, Attr attribute, List<ModelProblem> problems) {
        String name = attribute.getLocalName();
        otherHands(file, element, name, problems);
        if (name.equals("candidateGroups")) {
            candidates(file, element, attribute.getValue(), problems);
        }
        // In whatever namespace: the engine still reads that of its forerunner as its own
        if (FORBIDDEN_ATTRIBUTES.contains(name)) {
            problems.add(new ModelProblem(
                    file,
                    owner(element),
                    attribute.getName()
                            + " is not allowed; use camunda:delegateExpression with a known bean, or camunda:formRef"));
        } else if (name.equals("expressionLanguage")
                && !attribute.getValue().toLowerCase(java.util.Locale.ROOT).contains("feel")) {
            problems.add(new ModelProblem(file, owner(element), "only FEEL is allowed in decisions"));
        } else if (name.equals("delegateExpression")) {
            bean(file, element, attribute.getValue(), problems);
        } else {
            expressions(file, element, attribute.getValue(), problems);
        }
    }

    private static void otherHands(String file, Element element, String name, List<ModelProblem> problems) {
        if (OTHER_HANDS.contains(name) && !file.endsWith(".dmn")) {
            problems.add(new ModelProblem(
                    file,
                    owner(element),
                    "“" + name + "” is not allowed; say which roles may do this task in camunda:candidateGroups"));
        }
    }

    private static void candidates(String file, Element element, String groups, List<ModelProblem> problems) {
        for (String group : groups.split(",", -1)) {
            if (!WorkingGroups.canBeWritten(group.strip())) {
                problems.add(new ModelProblem(
                        file,
                        owner(element),
                        "“" + group.strip() + "” is no role that does tasks; name one in camunda:candidateGroups, "
                                + "such as ${team}-social-worker or finance-officer"));
            }
        }
    }

    private void bean(String file, Element element, String expression, List<ModelProblem> problems) {
        Matcher matcher = Pattern.compile("[$#]\\{([a-z][A-Za-z0-9]*Delegate)}").matcher(expression);
        if (!matcher.matches() || !beans.containsBean(matcher.group(1))) {
            problems.add(new ModelProblem(
                    file, owner(element), expression + " is not a bean of Fairway; check its spelling"));
        }
    }

    private static void expressions(String file, Element element, String text, List<ModelProblem> problems) {
        Matcher matcher = EXPRESSION.matcher(text);
        while (matcher.find()) {
            if (!PLAIN.matcher(matcher.group(1).strip()).matches()) {
                problems.add(
                        new ModelProblem(
                                file,
                                owner(element),
                                matcher.group()
                                        + " says too much; use ${name}, ${!name}, ${name == 'WORD'} or ${due.within('clock')}"));
            }
        }
    }

    private void userTask(String file, Element task, Set<String> files, List<ModelProblem> problems) {
        String id = task.getAttribute("id");
        if (!desk.getObject().knows(id)) {
            problems.add(new ModelProblem(
                    file, id, "nothing is known of this human task; keep the ids of the tasks there are"));
        }
        if (!task.hasAttributeNS(CAMUNDA, "candidateGroups")) {
            problems.add(new ModelProblem(file, id, "say who may do this task in camunda:candidateGroups"));
        }
        if (!task.hasAttributeNS(CAMUNDA, "dueDate")) {
            problems.add(new ModelProblem(
                    file, id, "say by when in camunda:dueDate, such as ${due.within('needs-assessment')}"));
        }
        if (!"deployment".equals(task.getAttributeNS(CAMUNDA, "formRefBinding"))) {
            problems.add(new ModelProblem(file, id, "bind the form with camunda:formRefBinding=\"deployment\""));
        }
        reference(file, task, "forms/" + task.getAttributeNS(CAMUNDA, "formRef") + ".form", files, problems);
    }

    private static void reference(
            String file, Element element, String needed, Set<String> files, List<ModelProblem> problems) {
        if (!files.contains(needed)) {
            problems.add(new ModelProblem(
                    file,
                    owner(element),
                    "needs " + needed + ", which is not in this deployment; deploy all models together"));
        }
    }

    /** The nearest element that has an id, as process owners know it. */
    private static String owner(Element element) {
        for (org.w3c.dom.Node node = element; node instanceof Element candidate; node = node.getParentNode()) {
            if (candidate.hasAttribute("id")) {
                return candidate.getAttribute("id");
            }
        }
        return "";
    }
}
