package org.fairway.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.CaseOverviews;
import org.fairway.pathway.CaseReaders;
import org.fairway.process.watch.ReadableTasks;
import org.fairway.process.watch.ReadableTasks.ReadableTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the cards of a work list show that the engine does not keep. A list is read as a whole, many times a day, so its
 * reading is one entry in a chain of the reader's own, which names the cases: an entry in each case's chain would lock
 * every case of the list for a moment, and bury what was done to a case under who saw its name.
 */
@Component
class WorkListCards {
    private final ReadableTasks tasks;
    private final CaseOverviews cases;
    private final AuditTrail audit;
    private final BusinessClock clock;

    WorkListCards(ReadableTasks tasks, CaseOverviews cases, AuditTrail audit, BusinessClock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** The cards of those tasks that the person may read, without names for those who only run the system. */
    @Transactional
    public List<Card> of(Set<String> taskIds, String reader, Set<String> groups) {
        List<ReadableTask> readable = tasks.among(taskIds);
        Set<CaseNumber> numbers = readable.stream()
                .map(ReadableTask::businessKey)
                .map(CaseNumber::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<CaseNumber, String> names =
                numbers.isEmpty() || CaseReaders.onlyRunTheSystem(groups) ? Map.of() : cases.names(numbers);
        if (!names.isEmpty()) {
            noteReading(names.keySet(), reader);
        }
        return readable.stream()
                .map(task -> new Card(
                        task.taskId(),
                        task.businessKey(),
                        CaseNumber.parse(task.businessKey()).map(names::get).orElse(null),
                        task.dueOn()))
                .toList();
    }

    private void noteReading(Set<CaseNumber> named, String reader) {
        List<String> numbers = named.stream().map(CaseNumber::text).sorted().toList();
        audit.append(new AuditEntry(
                "work-list/" + reader,
                AuditEntry.Kind.READ,
                "WorkListCards",
                reader,
                clock.instant(),
                Map.of("cases", numbers)));
    }

    /**
     * What a card shows.
     *
     * @param caseNumber the case number, or the number of a payment run
     * @param personName whose case it is; left out for a payment run, and while the first contact is being recorded
     */
    record Card(
            String taskId,
            String caseNumber,
            @Nullable String personName,
            @Nullable LocalDate dueOn) {}
}
