package org.fairway.process.signoff;

import java.util.Set;
import org.fairway.pathway.Cases;
import org.fairway.planning.SupportPlan;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** What an approver sees, and who can sit. */
@Component
class PanelPage {
    private final SignOffPage page;
    private final PanelPeople people;
    private final AssessorOfCase assessors;
    private final Cases cases;
    private final ReferenceData reference;

    PanelPage(SignOffPage page, PanelPeople people, AssessorOfCase assessors, Cases cases, ReferenceData reference) {
        this.page = page;
        this.people = people;
        this.assessors = assessors;
        this.cases = cases;
        this.reference = reference;
    }

    Prefill of(OpenTask task, SupportPlan plan) {
        String assessor =
                assessors.of(task.caseNumber(), cases.get(task.caseNumber()).legalBasis());
        return page.of(task, plan)
                .with("ownPlan", Set.of(plan.author(), assessor).contains(task.user()))
                .with("satOn", task.today())
                .with(
                        "quorum",
                        reference.on("panel.quorum", task.today()).value().intValueExact())
                .with("panelPeople", people.answers(Set.of(plan.author(), assessor, task.user())));
    }
}
