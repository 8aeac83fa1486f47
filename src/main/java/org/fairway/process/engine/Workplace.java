package org.fairway.process.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.fairway.kernel.BusinessClock;
import org.fairway.process.task.Facts;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.TaskDesk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the engine's commands for forms need: the desk, the forms, the clock, and who is signed in. */
@Component
class Workplace {
    static final String ALREADY_FINISHED =
            "This task is already finished, by you or by somebody else. Go back to your list and refresh it.";

    private final ObjectProvider<TaskDesk> desk;
    private final BusinessClock clock;
    private final ObjectProvider<CoversInForce> covers;
    private final FormText forms = new FormText();

    /** The desk comes later than the engine: its tasks may themselves need the engine's services. */
    Workplace(ObjectProvider<TaskDesk> desk, BusinessClock clock, ObjectProvider<CoversInForce> covers) {
        this.desk = desk;
        this.clock = clock;
        this.covers = covers;
    }

    CoversInForce covers() {
        return covers.getObject();
    }

    TaskDesk desk() {
        return desk.getObject();
    }

    OpenTask open(CommandContext context, TaskEntity task) {
        Authentication signedIn = context.getAuthentication();
        if (signedIn == null || signedIn.getUserId() == null) {
            throw new FormRefused("Nobody is signed in. Sign in and try again.");
        }
        ExecutionEntity process = read(context, task);
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getProcessInstanceId(),
                process.getProcessDefinition().getDeploymentId(),
                process.getBusinessKey(),
                signedIn.getUserId(),
                groups(signedIn),
                clock.today(),
                Facts.of(task.getVariables()));
    }

    /** The running process of the task, all its places and values with one question each. */
    private static ExecutionEntity read(CommandContext context, TaskEntity task) {
        List<ExecutionEntity> places =
                context.getExecutionManager().findExecutionsByProcessInstanceId(task.getProcessInstanceId());
        ExecutionEntity process = places.stream()
                .filter(ExecutionEntity::isProcessInstanceExecution)
                .findFirst()
                .orElseThrow();
        process.restoreProcessInstance(
                places,
                null,
                context.getVariableInstanceManager().findVariableInstancesByProcessInstanceId(process.getId()),
                null,
                null,
                null,
                null);
        return process;
    }

    JsonNode form(CommandContext context, TaskEntity task) {
        String formId = task.getTaskDefinition().getCamundaFormDefinitionKey().getExpressionText();
        return forms.of(
                context, task.getProcessInstance().getProcessDefinition().getDeploymentId(), formId);
    }

    static Set<String> groups(Authentication signedIn) {
        List<String> groups = signedIn.getGroupIds();
        return groups == null ? Set.of() : Set.copyOf(groups);
    }
}
