package org.fairway.process.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Does by call what people do at their work list, with the rights of whoever is signed in: start a process, take a task
 * and hand in its form. It goes through the same services, so everything is checked and kept as if a person had done it.
 */
@Component
public class WorkByHand {
    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final ManagementService management;
    private final ProcessEngineConfigurationImpl engine;
    private final ObjectMapper json = new ObjectMapper();

    WorkByHand(
            FormService forms,
            TaskService tasks,
            RepositoryService repository,
            ManagementService management,
            @Lazy ProcessEngineConfigurationImpl engine) {
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
        this.management = management;
        this.engine = engine;
    }

    /** Starts the process as a person does and gives its business key. */
    public String start(String processKey) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult()
                .getId();
        return forms.submitStartForm(definition, Map.of()).getBusinessKey();
    }

    /** Takes the task of the case and hands in its form; a refused form throws with its reasons. */
    public void complete(String businessKey, String taskKey, String user, Map<String, ?> answers) {
        Task task = task(businessKey, taskKey);
        tasks.claim(task.getId(), user);
        forms.submitTaskForm(task.getId(), Map.copyOf(answers));
    }

    /** The first values of the task's form, lists as lists. */
    public JsonNode form(String businessKey, String taskKey) {
        ObjectNode form = json.createObjectNode();
        forms.getTaskFormVariables(task(businessKey, taskKey).getId())
                .forEach((name, value) -> form.set(name, node(value)));
        return form;
    }

    /** Whether somebody in these groups may take the task, whoever is signed in. */
    public boolean isCandidate(String businessKey, String taskKey, List<String> groups) {
        return unhindered(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(businessKey)
                        .taskDefinitionKey(taskKey)
                        .taskCandidateGroupIn(groups)
                        .count())
                > 0;
    }

    /** Runs the work while the engine's own executor rests. */
    public void withoutExecutor(Runnable work) {
        boolean active = engine.getJobExecutor().isActive();
        if (active) {
            engine.getJobExecutor().shutdown();
        }
        try {
            work.run();
        } finally {
            if (active) {
                engine.getJobExecutor().start();
            }
        }
    }

    /** The tasks of the case that whoever is signed in can see, by their keys. */
    public List<String> open(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).listPage(0, 100).stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    /** Does everything that is due by the business clock: save points and timers of all cases, until nothing is. */
    public int doWhatIsDue() {
        int done = 0;
        List<Job> due = due();
        while (!due.isEmpty()) {
            for (Job job : due) {
                management.executeJob(job.getId());
                done++;
            }
            due = due();
        }
        return done;
    }

    private List<Job> due() {
        return unhindered(() -> management.createJobQuery().executable().listPage(0, 100));
    }

    private <T> T unhindered(Callable<T> question) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(question));
    }

    private Task task(String businessKey, String taskKey) {
        List<Task> found = tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(taskKey)
                .listPage(0, 2);
        if (found.size() != 1) {
            throw new IllegalStateException("There are " + found.size() + " tasks " + taskKey + " of " + businessKey
                    + " in sight, only " + open(businessKey));
        }
        return found.get(0);
    }

    private JsonNode node(Object value) {
        try {
            return value instanceof String text && (text.startsWith("[") || text.startsWith("{"))
                    ? json.readTree(text)
                    : json.valueToTree(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException plainText) {
            return json.valueToTree(value);
        }
    }
}
