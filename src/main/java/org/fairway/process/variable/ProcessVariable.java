package org.fairway.process.variable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fairway.kernel.BusinessClock;

/**
 * A process variable with its name and type said once. Only references and routing facts are kept in variables, as one of
 * text, yes/no, whole number and date; what they refer to is in the domain's own rows.
 *
 * @param <T> the type in Java
 */
public final class ProcessVariable<T> {
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);
    private final String name;
    private final Function<Object, T> read;
    private final Function<T, Object> write;

    private ProcessVariable(String name, Function<Object, T> read, Function<T, Object> write) {
        this.name = name;
        this.read = read;
        this.write = write;
    }

    /** A reference kept as text, such as an id. */
    public static <T> ProcessVariable<T> text(String name, Function<String, T> parse, Function<T, String> print) {
        return new ProcessVariable<>(name, value -> parse.apply((String) value), print::apply);
    }

    public static ProcessVariable<String> word(String name) {
        return text(name, Function.identity(), Function.identity());
    }

    /** One of a few words; what a gateway compares. */
    public static <E extends Enum<E>> ProcessVariable<E> choice(String name, Class<E> type) {
        return text(name, text -> Enum.valueOf(type, text), Enum::name);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class::cast, value -> value);
    }

    public static ProcessVariable<Long> number(String name) {
        return new ProcessVariable<>(name, value -> ((Number) value).longValue(), value -> value);
    }

    /** A day that a timer waits for: the start of that day in England. */
    public static ProcessVariable<LocalDate> day(String name) {
        return new ProcessVariable<>(
                name,
                value -> LocalDate.ofInstant(((Date) value).toInstant(), BusinessClock.ENGLAND),
                day -> Date.from(day.atStartOfDay(BusinessClock.ENGLAND).toInstant()));
    }

    /** The last day on which something is in time, as a task's due date: the end of work on that day in England. */
    public static ProcessVariable<LocalDate> deadline(String name) {
        return new ProcessVariable<>(
                name,
                value -> LocalDate.ofInstant(((Date) value).toInstant(), BusinessClock.ENGLAND),
                day -> Date.from(
                        day.atTime(END_OF_WORK).atZone(BusinessClock.ENGLAND).toInstant()));
    }

    public String name() {
        return name;
    }

    /** The value; throws {@link IllegalStateException} naming the process, the step and the variable when it is not set. */
    public T in(DelegateExecution execution) {
        return find(execution)
                .orElseThrow(() -> new IllegalStateException("%s has no value at %s in %s"
                        .formatted(name, execution.getCurrentActivityId(), execution.getProcessDefinitionId())));
    }

    public Optional<T> find(DelegateExecution execution) {
        return Optional.ofNullable(execution.getVariable(name)).map(read);
    }

    public Optional<T> find(Map<String, Object> values) {
        return Optional.ofNullable(values.get(name)).map(read);
    }

    public void set(DelegateExecution execution, T value) {
        execution.setVariable(name, write.apply(value));
    }

    /** The value as the engine keeps it. */
    public Object written(T value) {
        return write.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
