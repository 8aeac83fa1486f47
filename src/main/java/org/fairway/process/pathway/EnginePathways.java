package org.fairway.process.pathway;

import org.fairway.kernel.CaseNumber;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.referral.Pathways;
import org.springframework.stereotype.Component;

@Component
class EnginePathways implements Pathways {
    private final PathwayStarter starter;

    EnginePathways(PathwayStarter starter) {
        this.starter = starter;
    }

    @Override
    public void start(CaseNumber caseNumber, String team) {
        starter.start(PathwayProcess.KEY, caseNumber.text(), BeginReferral.facts(team));
    }
}
