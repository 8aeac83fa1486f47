package org.fairway.process.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.impl.db.FlushResult;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbBulkOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.db.sql.BatchDbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a command leaves behind as the engine does, in fewer statements. What is only added goes as one, and rows of
 * a table go as one. What two people could change at once keeps a statement of its own and its check of the revision.
 */
final class FewWrites extends BatchDbSqlSession {
    private final IdentityHashMap<DbOperation, WrittenTogether> together = new IdentityHashMap<>();

    FewWrites(DbSqlSessionFactory factory) {
        super(factory);
    }

    @Override
    public FlushResult executeDbOperations(List<DbOperation> operations) {
        together.clear();
        List<DbOperation> sent = new ArrayList<>();
        for (WrittenTogether written : WrittenTogether.among(operations)) {
            together.put(written.leader(), written);
            sent.add(written.leader());
        }
        return super.executeDbOperations(sent);
    }

    @Override
    public void executeDbOperation(DbOperation operation) {
        WrittenTogether written = together.get(operation);
        if (written == null || written.isAlone()) {
            super.executeDbOperation(operation);
        } else {
            OneStatement.of(sqlSession.getConfiguration(), written.parts(this::part))
                    .send(sqlSession);
        }
    }

    private OneStatement.Part part(DbOperation operation) {
        if (operation instanceof DbBulkOperation bulk) {
            return new OneStatement.Part(dbSqlSessionFactory.mapStatement(bulk.getStatement()), bulk.getParameter());
        }
        var row = ((DbEntityOperation) operation).getEntity();
        String statement = switch (operation.getOperationType()) {
            case INSERT -> dbSqlSessionFactory.getInsertStatement(row);
            case DELETE -> dbSqlSessionFactory.getDeleteStatement(row.getClass());
            default -> dbSqlSessionFactory.getUpdateStatement(row);
        };
        return new OneStatement.Part(dbSqlSessionFactory.mapStatement(statement), row);
    }

    /** Of rows deleted together none counts as deleted when one of them was not there any more as it was read. */
    @Override
    protected void postProcessOperationPerformed(
            DbOperation operation, int rowsAffected, @Nullable PersistenceException failure) {
        WrittenTogether written = together.get(operation);
        if (written == null || written.isAlone()) {
            super.postProcessOperationPerformed(operation, rowsAffected, failure);
            return;
        }
        int each = operation.getOperationType() == DbOperationType.DELETE && rowsAffected != written.rowsOfLeader()
                ? 0
                : 1;
        super.postProcessOperationPerformed(operation, each, failure);
        if (!operation.isFailed()) {
            written.others().forEach(other -> super.postProcessOperationPerformed(other, 1, null));
        }
    }
}
