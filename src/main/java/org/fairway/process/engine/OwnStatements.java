package org.fairway.process.engine;

import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.scripting.defaults.RawSqlSource;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;

/** Statements of ours on the engine's tables, beside its own and read as its own are. */
final class OwnStatements {
    private OwnStatements() {}

    static void teach(ProcessEngineConfigurationImpl engine) {
        Configuration statements = engine.getSqlSessionFactory().getConfiguration();
        teach(statements, LockedTask.READ_AND_LOCK, LockedTask.SQL, String.class, "selectTask");
        teach(statements, WholeProcesses.PLACES, WholeProcesses.SQL, ListQueryParameterObject.class, "selectExecution");
    }

    /** Asks by one id, which lists wrap, and reads the rows as the engine's own statement does. */
    private static void teach(Configuration statements, String name, String sql, Class<?> asked, String like) {
        statements.addMappedStatement(new MappedStatement.Builder(
                        statements, name, new RawSqlSource(statements, sql, asked), SqlCommandType.SELECT)
                .resultMaps(statements.getMappedStatement(like).getResultMaps())
                .build());
    }
}
