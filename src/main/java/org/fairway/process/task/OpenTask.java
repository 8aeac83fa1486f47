package org.fairway.process.task;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.variable.ProcessVariable;
import org.jspecify.annotations.Nullable;

/**
 * The task in hand and who has it.
 *
 * @param id the engine's id of the task
 * @param key the id of the user task in its model
 * @param processInstanceId the running process it belongs to
 * @param deploymentId the deployment of that process, to which its decisions are bound
 * @param businessKey the case number, or the number of a payment run
 * @param user the signed-in person who reads or completes it
 * @param groups the role and team groups of that person
 * @param today the business date
 * @param facts the routing facts of the process
 */
public record OpenTask(
        String id,
        String key,
        String processInstanceId,
        String deploymentId,
        String businessKey,
        String user,
        Set<String> groups,
        LocalDate today,
        Facts facts) {
    /**
     * The id for a record that this task makes: the same however often the task is tried.
     *
     * @param record what the record is, where a task makes several
     */
    public UUID recordId(String record) {
        return UUID.nameUUIDFromBytes((id + "/" + record).getBytes(StandardCharsets.UTF_8));
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(businessKey);
    }

    /** A routing fact of the process; throws {@link IllegalStateException} when it is not set. */
    public <T> T fact(ProcessVariable<T> variable) {
        return facts.find(variable).orElseThrow(() -> new IllegalStateException(variable + " has no value at " + key));
    }

    public <T> @Nullable T factOrNull(ProcessVariable<T> variable) {
        return facts.find(variable).orElse(null);
    }
}
