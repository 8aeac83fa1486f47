package org.fairway.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.batch.history.DeleteHistoricBatchCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricTaskInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricVariableInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricVariableInstancesByProcessInstanceIdCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByKeyCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserOperationLogEntryCmd;
import org.camunda.bpm.engine.impl.cmd.HistoryCleanupCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateDecisionDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteHistoricProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricBatchesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricDecisionInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricProcessInstancesCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstanceByDefinitionIdCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstanceByInstanceIdCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstancesBatchCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstancesBulkCmd;

/**
 * What a case went through is its record, and the version of the model it ran by explains it: neither is ever deleted, by
 * anybody and by any route. A council that must erase words about a person erases them in Fairway's own tables, where
 * the trace of the erasure stays.
 */
final class KeptRecords {
    static final String REFUSAL =
            "Case records are kept: running cases, their history, their jobs and the models they ran"
                    + " by cannot be deleted by anybody. A case ends by its own tasks.";
    private static final Set<Class<?>> DELETIONS = Set.of(
            DeleteProcessInstanceCmd.class,
            DeleteProcessInstancesCmd.class,
            DeleteDeploymentCmd.class,
            DeleteProcessDefinitionsByIdsCmd.class,
            DeleteProcessDefinitionsByKeyCmd.class,
            DeleteHistoricProcessInstancesCmd.class,
            DeleteHistoricTaskInstanceCmd.class,
            DeleteHistoricVariableInstanceCmd.class,
            DeleteHistoricVariableInstancesByProcessInstanceIdCmd.class,
            DeleteUserOperationLogEntryCmd.class,
            DeleteJobCmd.class,
            DeleteTaskCommentCmd.class,
            DeleteProcessInstanceCommentCmd.class,
            DeleteAttachmentCmd.class,
            DeleteHistoricBatchCmd.class,
            HistoryCleanupCmd.class,
            UpdateDecisionDefinitionHistoryTimeToLiveCmd.class,
            UpdateProcessDefinitionHistoryTimeToLiveCmd.class,
            DeleteProcessInstanceBatchCmd.class,
            DeleteHistoricProcessInstancesBatchCmd.class,
            SetRemovalTimeToHistoricProcessInstancesCmd.class,
            SetRemovalTimeToHistoricDecisionInstancesCmd.class,
            SetRemovalTimeToHistoricBatchesCmd.class,
            DeleteHistoricDecisionInstanceByDefinitionIdCmd.class,
            DeleteHistoricDecisionInstanceByInstanceIdCmd.class,
            DeleteHistoricDecisionInstancesBatchCmd.class,
            DeleteHistoricDecisionInstancesBulkCmd.class);

    private KeptRecords() {}

    /** Whether the command would delete something of a record. */
    static boolean wouldGo(Class<?> command) {
        return DELETIONS.contains(command);
    }
}
