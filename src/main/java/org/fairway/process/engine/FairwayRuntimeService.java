package org.fairway.process.engine;

import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanExecutionBuilder;
import org.fairway.process.task.FormRefused;

/** The engine's runtime service, in which a running case is moved to a new version of its model and nowhere else. */
final class FairwayRuntimeService extends RuntimeServiceImpl {
    @Override
    public MigrationPlanExecutionBuilder newMigration(MigrationPlan plan) {
        commandExecutor.execute(context -> {
            refuseOtherThanANewVersion(plan);
            return plan;
        });
        return super.newMigration(plan);
    }

    private static void refuseOtherThanANewVersion(MigrationPlan plan) {
        if (plan.getVariables() != null && !plan.getVariables().isEmpty()) {
            throw new FormRefused("Values come into a case by the form of a task and in no other way.");
        }
        for (MigrationInstruction instruction : plan.getInstructions()) {
            if (!instruction.getSourceActivityId().equals(instruction.getTargetActivityId())) {
                throw new FormRefused("A case moves to the same step of the new version. “"
                        + instruction.getSourceActivityId() + "” to “" + instruction.getTargetActivityId()
                        + "” would skip or repeat a step.");
            }
        }
    }
}
