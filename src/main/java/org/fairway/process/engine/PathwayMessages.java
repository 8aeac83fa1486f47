package org.fairway.process.engine;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.fairway.process.task.Facts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells a waiting process of a case that something has happened. */
@Component
public class PathwayMessages {
    private final ProcessEngineConfigurationImpl engine;

    PathwayMessages(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /**
     * Delivers the message to the process of the case that waits for it.
     *
     * @param message the message's name in the model, such as {@code Msg_FirstPaymentReleased}
     * @param businessKey the case number
     * @return whether anything was waiting; nothing has happened when nothing was
     */
    public boolean tell(String message, String businessKey, Facts facts) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    MessageCorrelationBuilderImpl correlation = new MessageCorrelationBuilderImpl(context, message);
                    correlation.processInstanceBusinessKey(businessKey).setVariables(facts.asMap());
                    try {
                        new CorrelateMessageCmd(correlation, false, false, false).execute(context);
                        return true;
                    } catch (MismatchingMessageCorrelationException nothingWaits) {
                        return false;
                    }
                }));
    }
}
