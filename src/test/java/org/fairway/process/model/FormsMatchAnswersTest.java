package org.fairway.process.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.fairway.acceptance.FairwayTest;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.ProcessStart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every human task of the models has its bean, and every form and the record of its answers say the same. */
@FairwayTest
class FormsMatchAnswersTest {
    private static final String PROBE = "org.fairway.acceptance";

    @Autowired
    private List<HumanTask<?>> tasks;

    @Autowired
    private List<ProcessStart> starts;

    @Autowired
    private Validator validator;

    @Test
    void everyHumanTaskHasOneBeanAndEveryBeanAHumanTask() {
        assertThat(forms()).isNotEmpty();
        assertThat(beans().keySet()).isEqualTo(forms().keySet());
    }

    @Test
    void everyFormAsksWhatItsRecordHolds() {
        Map<String, JsonNode> schemas = ModelFiles.forms();
        Map<String, HumanTask<?>> beans = beans();
        List<Finding> found = new ArrayList<>();
        forms().forEach((task, form) -> {
            JsonNode schema = schemas.get(form);
            HumanTask<?> bean = beans.get(task);
            if (schema != null && bean != null) {
                found.addAll(FormRules.check(form, schema, bean.answers()));
            }
        });
        assertThat(found.stream().map(Finding::toString)).isEmpty();
    }

    /** A text one letter too long is refused in every form and row, with a sentence that says how long it may be. */
    @Test
    void everyTextIsRefusedWhenItIsTooLong() {
        List<String> taken = new ArrayList<>();
        for (HumanTask<?> task : beans().values()) {
            rows(task.answers()).forEach(record -> taken.addAll(takenTooLong(record)));
        }
        assertThat(taken).isEmpty();
    }

    private List<String> takenTooLong(Class<?> record) {
        List<String> taken = new ArrayList<>();
        for (Field field : record.getDeclaredFields()) {
            Size size = field.getAnnotation(Size.class);
            if (field.getType() == String.class && size != null) {
                String tooLong = "x".repeat(size.max() + 1);
                boolean refused = validator.validateValue(record, field.getName(), tooLong).stream()
                        .anyMatch(problem -> problem.getMessage().equals(size.message())
                                && size.message().endsWith("."));
                if (!refused) {
                    taken.add(record.getName() + "." + field.getName());
                }
            }
        }
        return taken;
    }

    /** The record and those of its rows. */
    private static List<Class<?>> rows(Class<? extends Record> answers) {
        List<Class<?>> records = new ArrayList<>(List.of(answers));
        for (RecordComponent component : answers.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> row
                    && row.isRecord()) {
                records.add(row);
            }
        }
        return records;
    }

    @Test
    void whatPeopleStartThemselvesHasAStartFormThatAsksNothing() {
        Map<String, JsonNode> schemas = ModelFiles.forms();
        Map<String, String> startForms = new TreeMap<>();
        ModelFiles.processes()
                .forEach(model -> model.all(StartEvent.class).stream()
                        .map(start -> ProcessModel.camunda(start, "formRef"))
                        .filter(form -> !form.isEmpty())
                        .forEach(form -> startForms.put(model.name(), form)));
        assertThat(starts.stream()
                        .filter(start -> !start.getClass().getPackageName().equals(PROBE))
                        .map(ProcessStart::processKey))
                .containsExactlyInAnyOrderElementsOf(startForms.keySet());
        startForms
                .values()
                .forEach(form -> assertThat(requireNonNull(schemas.get(form)).findValuesAsText("key"))
                        .as("questions of the start form " + form)
                        .isEmpty());
    }

    private Map<String, HumanTask<?>> beans() {
        return tasks.stream()
                .filter(task -> !task.getClass().getPackageName().equals(PROBE))
                .collect(Collectors.toMap(HumanTask::taskKey, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** The form of each human task of the models. */
    private static Map<String, String> forms() {
        Map<String, String> forms = new TreeMap<>();
        ModelFiles.processes()
                .forEach(model -> model.all(UserTask.class)
                        .forEach(task -> forms.put(task.getId(), ProcessModel.camunda(task, "formRef"))));
        return forms;
    }
}
