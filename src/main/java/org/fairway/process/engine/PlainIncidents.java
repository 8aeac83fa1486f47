package org.fairway.process.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * Says in plain words what did not happen when a step has failed for good, and the mend. The model of the step owns the
 * words, in its property {@value #WORDS}; the cause stays behind the link that Cockpit makes of the message.
 */
final class PlainIncidents extends DefaultIncidentHandler {
    static final String WORDS = "whenItFails";
    private static final String MEND =
            " Nothing was half done. Open this message for the cause, mend it, then choose “Increment Number of Retries”:"
                    + " the case goes on from here.";

    PlainIncidents() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    public Incident createIncident(IncidentContext context, @Nullable String message) {
        String said = said(context, message);
        IncidentEntity incident = IncidentEntity.createAndInsertIncident(type, context, said);
        if (context.getExecutionId() != null) {
            incident.createRecursiveIncidents().forEach(above -> above.setIncidentMessage(said));
        }
        return incident;
    }

    private static @Nullable String said(IncidentContext context, @Nullable String message) {
        if (context.getProcessDefinitionId() == null || context.getActivityId() == null) {
            return message;
        }
        BpmnModelInstance model = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(context.getProcessDefinitionId());
        ModelElementInstance step = model.getModelElementById(context.getActivityId());
        return step instanceof BaseElement element ? words(element).orElseGet(() -> unsaid(element)) + MEND : message;
    }

    private static Optional<String> words(BaseElement step) {
        if (step.getExtensionElements() == null) {
            return Optional.empty();
        }
        return step.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> WORDS.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst();
    }

    private static String unsaid(BaseElement step) {
        String name = step instanceof FlowElement named && named.getName() != null ? named.getName() : step.getId();
        return "The step “" + name + "” did not happen and the case stands still before it.";
    }
}
