package org.fairway.process.pathway;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.task.Facts;

/** A case whose pathway begins in the middle, so that a test need not walk all the way to what it is about. */
final class PathwayAt {
    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;

    PathwayAt(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
    }

    /** Starts the pathway of an adult's case of the north team before that step. */
    void start(String number, String element, Map<String, ?> variables) {
        ProcessInstantiationBuilder start = ProcessInstantiationBuilderImpl.createProcessInstanceByKey(
                engine.getCommandExecutorTxRequired(), PathwayProcess.KEY);
        start.businessKey(number).setVariable("alreadyReferred", false).startBeforeActivity(element);
        Facts.ofCase(LegalBasis.CARE_ACT_ADULT, "north").asMap().forEach(start::setVariable);
        variables.forEach(start::setVariable);
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> new StartProcessInstanceAtActivitiesCmd((ProcessInstantiationBuilderImpl) start)
                                .execute(context)));
    }

    /** The steps of the pathway at which the case stands; none when it has ended. */
    List<String> standsAt(String number) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(PathwayProcess.KEY)
                .list()
                .stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .toList();
    }
}
