package org.fairway.benchmark;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * Camunda 7.24.0 as it comes: loaded by a class loader of its own, which has feel-engine 1.19.3, so that nothing of ours
 * helps it.
 */
public final class StockTable implements Function<Map<String, Object>, Boolean> {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    public StockTable(byte[] file) {
        decision = engine.parseDecision("AdultEligibility", new ByteArrayInputStream(file));
    }

    @Override
    public Boolean apply(Map<String, Object> inputs) {
        return engine.evaluateDecisionTable(decision, inputs).getSingleResult().getSingleEntry();
    }
}
