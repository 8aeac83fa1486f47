package org.fairway.process.engine;

import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.scripting.defaults.RawSqlSource;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Reads a task and keeps everybody else from it until the transaction ends, with one statement. */
final class LockedTask {
    private static final String READ_AND_LOCK = "org.fairway.lockTask";

    private LockedTask() {}

    /** Makes the statement known to the engine, beside its own that only reads. */
    static void teach(ProcessEngineConfigurationImpl engine) {
        Configuration statements = engine.getSqlSessionFactory().getConfiguration();
        statements.addMappedStatement(new MappedStatement.Builder(
                        statements,
                        READ_AND_LOCK,
                        new RawSqlSource(
                                statements, "select * from ACT_RU_TASK where ID_ = #{id} for update", String.class),
                        SqlCommandType.SELECT)
                .resultMaps(statements.getMappedStatement("selectTask").getResultMaps())
                .build());
    }

    /** The task, or nothing when it is finished already. */
    static @Nullable TaskEntity of(CommandContext context, String taskId) {
        return (TaskEntity) context.getDbEntityManager().selectOne(READ_AND_LOCK, taskId);
    }
}
