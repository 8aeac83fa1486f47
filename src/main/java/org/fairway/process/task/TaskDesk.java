package org.fairway.process.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.Money;
import org.fairway.letter.CannotBePrinted;
import org.fairway.reference.NoValueOnDate;
import org.springframework.stereotype.Component;

/**
 * Where forms are handed out and taken in: finds the human task of a model's user task, fills its form and notes who read
 * it, reads the answers, lets the task do its work and notes who did it.
 */
@Component
public class TaskDesk {
    private final Map<String, HumanTask<?>> tasks;
    private final AnswerReader reader;
    private final ObjectMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    TaskDesk(List<HumanTask<?>> tasks, Validator validator, AuditTrail audit, Clock clock) {
        this.tasks = tasks.stream().collect(Collectors.toUnmodifiableMap(HumanTask::taskKey, Function.identity()));
        this.json = formJson();
        this.reader = new AnswerReader(json, validator);
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether anything is known of the user task. */
    public boolean knows(String taskKey) {
        return tasks.containsKey(taskKey);
    }

    /** The record that the task's form answers. */
    public Class<? extends Record> answersOf(String taskKey) {
        return task(taskKey).answers();
    }

    /** The first values of the form: text, yes/no, numbers, and lists as JSON text wrapped in {@link Rows}. */
    public Map<String, Object> fill(OpenTask open, JsonNode form) {
        Map<String, Object> values = task(open.key()).prefill(open).values();
        audit.append(entry(open, AuditEntry.Kind.READ, Map.of()));
        FormSchema schema = FormSchema.of(form);
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        value -> value.getValue() instanceof String text
                                        && !schema.asked().contains(value.getKey())
                                ? withoutLinks(text)
                                : value(value.getValue())));
    }

    /**
     * What a form only shows is set as Markdown, and some of it comes from strangers: with a word joiner, which nobody
     * sees, in the places that count, it makes no link, no picture and no HTML.
     */
    private static String withoutLinks(String text) {
        return text.replaceAll("\\](?=[(\\[:])", "]\u2060").replaceAll("<(?=[A-Za-z/!?])", "<\u2060");
    }

    /** Takes in a form; gives the routing facts, or throws {@link FormRefused} with everything that is wrong. */
    public Map<String, Object> takeIn(OpenTask open, Map<String, ?> sent, JsonNode form) {
        return takeIn(task(open.key()), open, sent, form);
    }

    private <A extends Record> Map<String, Object> takeIn(
            HumanTask<A> task, OpenTask open, Map<String, ?> sent, JsonNode form) {
        A answers = reader.read(task.answers(), sent, FormSchema.of(form));
        Completion completion = complete(task, open, answers);
        if (completion instanceof Completion.Refused refused) {
            throw new FormRefused(refused.problems());
        }
        audit.append(entry(open, AuditEntry.Kind.COMPLETED, json.convertValue(answers, new TypeReference<>() {})));
        return ((Completion.Done) completion).facts().asMap();
    }

    /** A day for which a rate is missing is said to whoever asked; nothing is put in its place. */
    private static <A extends Record> Completion complete(HumanTask<A> task, OpenTask open, A answers) {
        try {
            return task.complete(open, answers);
        } catch (NoValueOnDate missing) {
            return Completion.refused("", "This cannot be worked out yet. " + missing.reason());
        } catch (CannotBePrinted letter) {
            return Completion.refused("sentBy", letter.reason());
        }
    }

    private AuditEntry entry(OpenTask open, AuditEntry.Kind kind, Map<String, Object> payload) {
        return new AuditEntry(open.businessKey(), kind, open.key(), open.user(), clock.instant(), payload);
    }

    private HumanTask<?> task(String key) {
        HumanTask<?> task = tasks.get(key);
        if (task == null) {
            throw new IllegalStateException("Nothing is known of the user task " + key);
        }
        return task;
    }

    private Object value(Object value) {
        if (!(value instanceof List<?>)) {
            return value;
        }
        try {
            return new Rows(json.writeValueAsString(value));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A list of first values cannot be written", unwritable);
        }
    }

    /** Money and dates as forms carry them. */
    private static ObjectMapper formJson() {
        SimpleModule money = new SimpleModule();
        money.addSerializer(Money.class, new PlainMoney());
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .registerModule(money)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }
}
