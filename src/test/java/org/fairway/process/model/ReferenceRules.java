package org.fairway.process.model;

import static org.fairway.process.model.ProcessModel.camunda;
import static org.fairway.process.model.ProcessModel.documented;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a process refers to: forms, groups, clocks, beans, other processes and variables. All of it must be there. */
final class ReferenceRules {
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CLOCK = Pattern.compile("\\$\\{due\\.within\\('([a-z0-9-]+)'\\)}");
    private final Known known;

    /** What there is to refer to. */
    record Known(
            Set<String> forms,
            Set<String> clocks,
            Set<String> groups,
            Set<String> delegates,
            Set<String> processes,
            Set<String> variables) {}

    ReferenceRules(Known known) {
        this.known = known;
    }

    List<Finding> check(ProcessModel model) {
        List<Finding> found = new ArrayList<>();
        model.all(UserTask.class).forEach(task -> humanTask(model, task, found));
        model.all(ServiceTask.class).forEach(task -> delegate(model, task, found));
        model.all(BusinessRuleTask.class).forEach(task -> delegate(model, task, found));
        model.all(CallActivity.class).forEach(call -> call(model, call, found));
        variables(model, found);
        return found;
    }

    private void humanTask(ProcessModel model, UserTask task, List<Finding> found) {
        String form = camunda(task, "formRef");
        if (!known.forms.contains(form)) {
            found.add(model.finding(task, "needs a form: set camunda:formRef to the name of a file in forms"));
        }
        if (!camunda(task, "formRefBinding").equals("deployment")) {
            found.add(model.finding(
                    task, "needs camunda:formRefBinding=\"deployment\", so that work in hand keeps its form"));
        }
        String groups = camunda(task, "candidateGroups");
        if (groups.isBlank()) {
            found.add(model.finding(task, "needs a role: set camunda:candidateGroups"));
        }
        for (String group : groups.split(",", -1)) {
            if (!groups.isBlank()
                    && !known.groups.contains(group.strip())
                    && !group.strip().matches("\\$\\{[a-z][A-Za-z]*}")) {
                found.add(model.finding(
                        task, "names the group “" + group.strip() + "”, which is not one of " + known.groups));
            }
        }
        Matcher due = CLOCK.matcher(camunda(task, "dueDate"));
        if (!due.matches() && !camunda(task, "dueDate").matches("\\$\\{[a-z][A-Za-z]*}")) {
            found.add(model.finding(task, "needs a due date such as ${due.within('needs-assessment')}"));
        }
        if (!documented(task)) {
            found.add(model.finding(task, "needs documentation that says who does it and why"));
        }
    }

    private void delegate(ProcessModel model, Task task, List<Finding> found) {
        String words = task.getId().replaceFirst("^Task_", "");
        String bean = Character.toLowerCase(words.charAt(0)) + words.substring(1) + "Delegate";
        if (!camunda(task, "delegateExpression").equals("${" + bean + "}")) {
            found.add(model.finding(task, "needs camunda:delegateExpression=\"${" + bean + "}\""));
        } else if (!known.delegates.contains(bean)) {
            found.add(model.finding(task, "needs a class " + words + "Delegate in org.fairway.process; there is none"));
        }
    }

    private void call(ProcessModel model, CallActivity call, List<Finding> found) {
        if (!known.processes.contains(call.getCalledElement())) {
            found.add(model.finding(
                    call, "calls “" + call.getCalledElement() + "”, which is not a process in processes"));
        }
        if (!List.of("", "latest").contains(camunda(call, "calledElementBinding"))) {
            found.add(model.finding(call, "calls a fixed version; the pathway calls stages at their latest one"));
        }
        List<CamundaIn> ins = model.all(CamundaIn.class).stream()
                .filter(in -> call.equals(in.getParentElement().getParentElement()))
                .toList();
        if (ins.stream().noneMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()))) {
            found.add(model.finding(
                    call, "does not pass the case number; map businessKey to #{execution.processBusinessKey}"));
        }
    }

    private void variables(ProcessModel model, List<Finding> found) {
        model.flows().stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(flow -> expressions(
                        model, flow.getId(), flow.getConditionExpression().getTextContent(), found));
        for (Class<? extends ModelElementInstance> type : List.of(CamundaIn.class, CamundaOut.class)) {
            for (ModelElementInstance mapping : model.all(type)) {
                String owner = mapping.getParentElement().getParentElement().getAttributeValue("id");
                if (mapping.getAttributeValue("variables") != null) {
                    found.add(new Finding(model.file(), owner, "passes all variables; name each one"));
                }
                for (String attribute : List.of("source", "target")) {
                    String variable = mapping.getAttributeValue(attribute);
                    if (variable != null) {
                        declared(model, owner, variable, found);
                    }
                }
            }
        }
        for (ModelElementInstance time : timesAndGroups(model)) {
            String owner = time.getAttributeValue("id");
            expressions(model, owner == null ? "" : owner, time.getTextContent(), found);
            for (String attribute : List.of("dueDate", "followUpDate", "candidateGroups")) {
                expressions(model, owner == null ? "" : owner, camunda(time, attribute), found);
            }
        }
    }

    private static List<ModelElementInstance> timesAndGroups(ProcessModel model) {
        List<ModelElementInstance> elements = new ArrayList<>(model.all(UserTask.class));
        elements.addAll(model.all(org.camunda.bpm.model.bpmn.instance.TimeDate.class));
        elements.addAll(model.all(org.camunda.bpm.model.bpmn.instance.TimeDuration.class));
        elements.addAll(model.all(org.camunda.bpm.model.bpmn.instance.TimeCycle.class));
        return elements;
    }

    private void expressions(ProcessModel model, String owner, String text, List<Finding> found) {
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            Matcher clock = CLOCK.matcher(expression.group());
            if (clock.matches()) {
                if (!known.clocks.contains(clock.group(1))) {
                    found.add(new Finding(
                            model.file(),
                            owner,
                            "uses the clock “" + clock.group(1)
                                    + "”, which no *clocks.csv of src/main/resources/reference has"));
                }
            } else {
                declared(
                        model,
                        owner,
                        expression.group(1).replaceAll("^!| ==.*", "").strip(),
                        found);
            }
        }
    }

    private void declared(ProcessModel model, String owner, String variable, List<Finding> found) {
        if (!known.variables.contains(variable)) {
            found.add(new Finding(
                    model.file(),
                    owner,
                    "uses the variable “" + variable + "”, which no constant in org.fairway.process declares"));
        }
    }
}
