package org.fairway.process.watch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.fairway.kernel.BusinessClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks that the signed-in person may read, by the engine's own rights. */
@Component
public class ReadableTasks {
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    ReadableTasks(TaskService tasks, RuntimeService runtime, @Lazy ProcessEngineConfigurationImpl engine) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.engine = engine;
    }

    /** Those of the tasks that the person may read, in two statements however many there are. */
    public List<ReadableTask> among(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        List<Task> readable =
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).listPage(0, taskIds.size());
        Map<String, String> numbers =
                numbers(readable.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        return readable.stream()
                .map(task -> new ReadableTask(
                        task.getId(), numbers.getOrDefault(task.getProcessInstanceId(), ""), dueOn(task)))
                .toList();
    }

    /** The number of each process: whoever may read a task may know what it is for. */
    private Map<String, String> numbers(Set<String> processInstanceIds) {
        if (processInstanceIds.isEmpty()) {
            return Map.of();
        }
        List<ProcessInstance> processes = engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> runtime.createProcessInstanceQuery()
                        .processInstanceIds(processInstanceIds)
                        .listPage(0, processInstanceIds.size())));
        return processes.stream()
                .filter(process -> process.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private static @Nullable LocalDate dueOn(Task task) {
        return task.getDueDate() == null
                ? null
                : LocalDate.ofInstant(task.getDueDate().toInstant(), BusinessClock.ENGLAND);
    }

    /**
     * An open task.
     *
     * @param businessKey the case number, or the number of a payment run
     * @param dueOn the day it is due; null when it has none
     */
    public record ReadableTask(
            String taskId, String businessKey, @Nullable LocalDate dueOn) {}
}
