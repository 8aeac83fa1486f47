package org.fairway.process.family;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.family.OpenCarersCase;
import org.fairway.kernel.BusinessClock;
import org.fairway.pathway.LegalBasis;
import org.fairway.pathway.ReferralOutcome;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.springframework.stereotype.Component;

/** Opens the carer's own case and starts its pathway, which then stands by itself. */
@Component("startCarersPathwayDelegate")
class StartCarersPathwayDelegate implements JavaDelegate {
    private static final String PATHWAY = "PersonalBudgetPathwayProcess";
    private final OpenCarersCase openCarersCase;
    private final PathwayStarter starter;
    private final BusinessClock clock;

    StartCarersPathwayDelegate(OpenCarersCase openCarersCase, PathwayStarter starter, BusinessClock clock) {
        this.openCarersCase = openCarersCase;
        this.starter = starter;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String team = CaseVariables.TEAM.in(execution);
        OpenCarersCase.Opened opened =
                openCarersCase.after(FamilyAssessmentProcess.FAMILY_OFFER_ID.in(execution), team, clock.today());
        if (opened.first()) {
            starter.start(
                    PATHWAY,
                    opened.caseNumber().text(),
                    Facts.ofCase(LegalBasis.CARE_ACT_CARER, team)
                            .with(PathwayVariables.ALREADY_REFERRED, true)
                            .with(PathwayVariables.REFERRAL_OUTCOME, ReferralOutcome.ASSESS));
        }
    }
}
