package org.fairway.process.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.HasDbReferences;
import org.camunda.bpm.engine.impl.db.HasDbRevision;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbBulkOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * What goes to the database as one statement; the last of it is the one whose rows are counted.
 *
 * @param operations all of it
 */
record WrittenTogether(List<DbOperation> operations) {
    /** Everything, in an order in which each part finds what it needs. */
    static List<WrittenTogether> among(List<DbOperation> operations) {
        List<DbOperation> added = added(operations);
        Set<Object> goneTasks = operations.stream()
                .filter(operation -> is(operation, DbOperationType.DELETE, TaskEntity.class))
                .map(operation -> row(operation).getId())
                .collect(Collectors.toSet());
        List<DbOperation> withTasks = operations.stream()
                .filter(operation -> belongsTo(goneTasks, operation))
                .toList();
        List<WrittenTogether> all = new ArrayList<>();
        if (!added.isEmpty()) {
            all.add(new WrittenTogether(added));
        }
        Set<DbOperation> left = new HashSet<>(added);
        left.addAll(withTasks);
        Map<Object, List<DbOperation>> rest = new LinkedHashMap<>();
        operations.stream()
                .filter(operation -> !left.contains(operation))
                .forEach(operation -> rest.computeIfAbsent(kind(operation), unknown -> new ArrayList<>())
                        .add(operation));
        rest.forEach((kind, some) -> {
            if (kind == TaskEntity.class) {
                some.addAll(0, withTasks);
            }
            all.add(new WrittenTogether(some));
        });
        return all;
    }

    /**
     * What is only added: new rows, and the ends of steps. A row that stands for something running comes last, as the
     * engine tells by it that the thing it belongs to has gone in the meantime.
     */
    private static List<DbOperation> added(List<DbOperation> operations) {
        Set<Object> fresh = operations.stream()
                .filter(operation -> operation.getOperationType() == DbOperationType.INSERT)
                .map(operation -> row(operation).getId())
                .collect(Collectors.toSet());
        return operations.stream()
                .filter(operation -> operation.getOperationType() == DbOperationType.INSERT
                        || (isStepsEnd(operation)
                                && !fresh.contains(row(operation).getId())))
                .sorted(Comparator.comparing(operation -> operation.getOperationType() == DbOperationType.INSERT
                        && row(operation) instanceof HasDbReferences))
                .toList();
    }

    private static boolean isStepsEnd(DbOperation operation) {
        return operation.getOperationType() == DbOperationType.UPDATE
                && row(operation) instanceof HistoryEvent event
                && !(event instanceof HasDbRevision);
    }

    private static boolean belongsTo(Set<Object> tasks, DbOperation operation) {
        if (operation instanceof DbBulkOperation bulk) {
            return bulk.getStatement().equals("deleteAuthorizationsForResourceId")
                    && bulk.getParameter() instanceof Map<?, ?> rights
                    && rights.get("resourceType") instanceof Integer type
                    && type == Resources.TASK.resourceType()
                    && tasks.contains(String.valueOf(rights.get("resourceId")));
        }
        return is(operation, DbOperationType.DELETE, IdentityLinkEntity.class)
                && tasks.contains(String.valueOf(((IdentityLinkEntity) row(operation)).getTaskId()));
    }

    /** Deleted rows of one table go together; everything else by itself. */
    private static Object kind(DbOperation operation) {
        return operation.getOperationType() == DbOperationType.DELETE ? operation.getEntityType() : operation;
    }

    private static boolean is(DbOperation operation, DbOperationType type, Class<?> entity) {
        return operation.getOperationType() == type && operation.getEntityType() == entity;
    }

    private static DbEntity row(DbOperation operation) {
        return ((DbEntityOperation) operation).getEntity();
    }

    boolean isAlone() {
        return operations.size() == 1;
    }

    DbOperation leader() {
        return operations.get(operations.size() - 1);
    }

    List<DbOperation> others() {
        return operations.subList(0, operations.size() - 1);
    }

    long rowsOfLeader() {
        return operations.stream()
                .filter(operation -> kind(operation).equals(kind(leader())))
                .count();
    }

    List<OneStatement.Part> parts(Function<DbOperation, OneStatement.Part> part) {
        return operations.stream().map(part).toList();
    }
}
