package org.fairway.process.engine;

import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.batch.RestartProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationBatchCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.RestartProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDescriptionCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskNameCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.fairway.process.task.FormRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before every command that reaches the engine from outside it. What would put values into a process other than by
 * a form, or text about a person into the engine's tables, is refused whoever asks; what the pathway itself does runs
 * inside a command and does not pass here.
 *
 * <p>Nothing that belongs to a case's record is deleted: {@link KeptRecords}. It also keeps {@link HiddenExpressions} out of task queries; those of stored lists pass {@link FairwayFilterService}.
 */
final class CommandGuard extends CommandInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(CommandGuard.class);
    private static final Set<Class<?>> VALUES = Set.of(
            SetTaskVariablesCmd.class,
            PatchTaskVariablesCmd.class,
            RemoveTaskVariablesCmd.class,
            SetExecutionVariablesCmd.class,
            PatchExecutionVariablesCmd.class,
            RemoveExecutionVariablesCmd.class,
            SetVariablesToProcessInstancesBatchCmd.class,
            SubmitTaskFormCmd.class,
            CompleteTaskCmd.class,
            ResolveTaskCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class);
    private static final Set<Class<?>> MOVES = Set.of(
            StartProcessInstanceCmd.class,
            StartProcessInstanceAtActivitiesCmd.class,
            SubmitStartFormCmd.class,
            CorrelateMessageCmd.class,
            CorrelateAllMessageCmd.class,
            MessageEventReceivedCmd.class,
            SignalCmd.class,
            SignalEventReceivedCmd.class,
            EvaluateStartConditionCmd.class,
            ModifyProcessInstanceCmd.class,
            ProcessInstanceModificationCmd.class,
            ProcessInstanceModificationBatchCmd.class,
            ModifyProcessInstanceAsyncCmd.class,
            RestartProcessInstancesCmd.class,
            RestartProcessInstancesBatchCmd.class,
            CorrelateAllMessageBatchCmd.class);
    private static final Set<Class<?>> NOTES = Set.of(
            AddCommentCmd.class,
            UpdateCommentCmd.class,
            CreateAttachmentCmd.class,
            CreateIncidentCmd.class,
            SetAnnotationForIncidentCmd.class,
            SaveAttachmentCmd.class,
            CreateTaskCmd.class,
            SetTaskNameCmd.class,
            SetTaskDescriptionCmd.class);
    private static final Set<Class<?>> HANDS = Set.of(
            SaveTaskCmd.class,
            DeleteTaskCmd.class,
            DelegateTaskCmd.class,
            AddUserIdentityLinkCmd.class,
            AddGroupIdentityLinkCmd.class,
            DeleteUserIdentityLinkCmd.class,
            DeleteGroupIdentityLinkCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        try {
            refuseFromOutside(command);
            return next.execute(command);
        } catch (FormRefused refused) {
            PlainRefusals.note(refused.problems());
            throw refused;
        } catch (AuthorizationException | BadUserRequestException | TaskAlreadyClaimedException answered) {
            throw answered;
        } catch (RuntimeException fault) {
            if (cannotBeKept(fault)) {
                throw new BadUserRequestException("This has characters that cannot be kept.", fault);
            }
            LOG.error("{} failed", command.getClass().getSimpleName(), fault);
            throw fault;
        }
    }

    /** PostgreSQL keeps no null character and does not look for one. */
    private static boolean cannotBeKept(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && "22021".equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the command is refused whoever asks. */
    static boolean refuses(Class<?> command) {
        return VALUES.contains(command)
                || MOVES.contains(command)
                || NOTES.contains(command)
                || HANDS.contains(command)
                || KeptRecords.wouldGo(command);
    }

    private static void refuseFromOutside(Command<?> command) {
        Class<?> kind = command.getClass();
        if (VALUES.contains(kind)) {
            throw new FormRefused("Values come into a case by the form of a task and in no other way.");
        }
        if (MOVES.contains(kind)) {
            throw new FormRefused(
                    "The pathway moves by its tasks and dates. It cannot be started or pushed on from outside.");
        }
        if (NOTES.contains(kind)) {
            throw new FormRefused(
                    "Notes about people are kept with the case, not in the work list. Write it in the task’s form.");
        }
        if (HANDS.contains(kind)) {
            throw new FormRefused(
                    "What a task is called, when it is due and which role it is for are settled by the pathway. "
                            + "A manager can give it to somebody else in that role.");
        }
        if (KeptRecords.wouldGo(kind)) {
            throw new FormRefused(KeptRecords.REFUSAL);
        }
        HiddenExpressions.refuse(command);
    }
}
