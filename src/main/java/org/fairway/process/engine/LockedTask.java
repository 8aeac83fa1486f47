package org.fairway.process.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Reads a task and keeps everybody else from it until the transaction ends, with one statement. */
final class LockedTask {
    static final String SQL = "select * from ACT_RU_TASK where ID_ = #{id} for update";
    static final String READ_AND_LOCK = "org.fairway.lockTask";

    private LockedTask() {}

    /** The task, or nothing when it is finished already. */
    static @Nullable TaskEntity of(CommandContext context, String taskId) {
        return (TaskEntity) context.getDbEntityManager().selectOne(READ_AND_LOCK, taskId);
    }
}
