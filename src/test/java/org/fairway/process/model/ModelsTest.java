package org.fairway.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.fairway.acceptance.DeclaredVariables;
import org.fairway.process.engine.Role;
import org.junit.jupiter.api.Test;

/** Every process and decision of the product keeps the rules of the house. */
class ModelsTest {
    private static final List<ProcessModel> PROCESSES = ModelFiles.processes();
    private static final List<DecisionModel> DECISIONS = ModelFiles.decisions();
    private static final Collection<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.fairway.process").stream()
                    .toList();
    private static final Set<String> WORDS = Words.in(CLASSES);

    @Test
    void thereAreModelsToHold() {
        assertThat(PROCESSES).isNotEmpty();
        assertThat(DECISIONS).isNotEmpty();
        assertThat(ModelFiles.forms()).isNotEmpty();
        assertThat(ModelFiles.clocks()).isNotEmpty();
        assertThat(WORDS).isNotEmpty();
    }

    @Test
    void processesSayWhatTheyAreAndUseOnlyWhatIsAllowed() {
        keep(ProcessRules::check);
    }

    @Test
    void idsSpeakAndNamesAreReadable() {
        keep(NameRules::check);
    }

    @Test
    void everyStepHasASuccessorAndEveryQuestionAnAnswer() {
        keep(FlowRules::check);
    }

    @Test
    void formsRolesClocksBeansProcessesAndVariablesAreThere() {
        ReferenceRules rules = new ReferenceRules(new ReferenceRules.Known(
                ModelFiles.forms().keySet(),
                ModelFiles.clocks(),
                groups(),
                delegates(),
                PROCESSES.stream().map(ProcessModel::name).collect(Collectors.toSet()),
                DeclaredVariables.names()));
        keep(rules::check);
    }

    @Test
    void picturesCanBeRead() {
        keep(LayoutRules::check);
    }

    @Test
    void decisionsSayWhyAndCiteTheirSource() {
        none(DECISIONS.stream()
                .flatMap(model -> DecisionRules.check(model).stream())
                .toList());
    }

    @Test
    void nothingIsLeftOverThatNoModelUses() {
        Set<String> used = new TreeSet<>();
        PROCESSES.forEach(model -> {
            model.all(UserTask.class).forEach(task -> used.add(ProcessModel.camunda(task, "formRef")));
            model.all(StartEvent.class).forEach(start -> used.add(ProcessModel.camunda(start, "formRef")));
            model.nodes().forEach(node -> used.add(ProcessModel.camunda(node, "delegateExpression")));
            model.all(CallActivity.class).forEach(call -> used.add(call.getCalledElement()));
        });
        assertThat(without(ModelFiles.forms().keySet(), used))
                .as("forms that no task shows")
                .isEmpty();
        assertThat(delegates().stream().filter(bean -> !used.contains("${" + bean + "}")))
                .as("delegates that no model calls")
                .isEmpty();
        used.addAll(WORDS);
        assertThat(PROCESSES.stream().map(ProcessModel::name).filter(name -> !used.contains(name)))
                .as("processes that nothing calls or starts")
                .isEmpty();
        assertThat(DECISIONS.stream().map(DecisionModel::name).filter(name -> !WORDS.contains(name)))
                .as("decisions that nothing asks")
                .isEmpty();
    }

    @Test
    void javaNamesOnlyElementsThatAreThere() {
        Set<String> ids = new TreeSet<>();
        PROCESSES.forEach(model -> {
            model.all(BaseElement.class).forEach(element -> ids.add(String.valueOf(element.getId())));
            model.all(Message.class).forEach(message -> ids.add(message.getName()));
        });
        Pattern element = Pattern.compile("(StartEvent|Task|Gateway|BoundaryEvent|CatchEvent|EndEvent|SubProcess"
                + "|CallActivity|Message|Msg|Error|Err)_[A-Z]\\w+|[A-Z][A-Za-z]+Process");
        assertThat(without(WORDS, ids).stream()
                        .filter(word -> element.matcher(word).matches()))
                .as("names of elements in Java that no model has")
                .isEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(known);
        return left;
    }

    private static void keep(Function<ProcessModel, List<Finding>> rule) {
        none(PROCESSES.stream().flatMap(model -> rule.apply(model).stream()).toList());
    }

    private static void none(List<Finding> found) {
        assertThat(found.stream().map(Finding::toString)).isEmpty();
    }

    private static Set<String> delegates() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(JavaDelegate.class) && !type.isInterface())
                .map(type -> Character.toLowerCase(type.getSimpleName().charAt(0))
                        + type.getSimpleName().substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        for (Role role : Role.values()) {
            groups.add(role.inTeams() ? role.id("${team}") : role.id());
        }
        return groups;
    }
}
