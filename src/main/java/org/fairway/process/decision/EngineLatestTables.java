package org.fairway.process.decision;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Decides by the latest tables of the engine. */
@Component
class EngineLatestTables implements LatestDecisionTables {
    private final DeployedTables deployed;
    private final DecisionTables tables;

    EngineLatestTables(DeployedTables deployed, DecisionTables tables) {
        this.deployed = deployed;
        this.tables = tables;
    }

    @Override
    public Ruling decideByLatest(String key, Map<String, ?> inputs, String subject, String who) {
        return tables.decide(key, inputs, deployed.latestDeployment(key), subject, who);
    }

    @Override
    public Ruling tryOut(String key, Map<String, ?> inputs) {
        return deployed.inDeployment(deployed.latestDeployment(key), key).decide(inputs);
    }
}
