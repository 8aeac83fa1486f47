package org.fairway.process.signoff;

import java.util.HashSet;
import java.util.List;
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
    private final SupportMeanwhile meanwhile;

    PanelPage(
            SignOffPage page,
            PanelPeople people,
            AssessorOfCase assessors,
            Cases cases,
            ReferenceData reference,
            SupportMeanwhile meanwhile) {
        this.page = page;
        this.people = people;
        this.assessors = assessors;
        this.cases = cases;
        this.reference = reference;
        this.meanwhile = meanwhile;
    }

    Prefill of(OpenTask task, SupportPlan plan) {
        String assessor =
                assessors.of(task.caseNumber(), cases.get(task.caseNumber()).legalBasis());
        // One person may have written the plan and assessed the needs, and chair besides
        Set<String> notThese = new HashSet<>(List.of(plan.author(), assessor));
        boolean own = notThese.contains(task.user());
        notThese.add(task.user());
        return page.of(task, plan)
                .with("meanwhileWords", meanwhile.words(task.caseNumber(), task.today()))
                .with("ownPlan", own)
                .with("satOn", task.today())
                .with(
                        "quorum",
                        reference.on("panel.quorum", task.today()).value().intValueExact())
                .with("panelPeople", people.answers(notThese));
    }
}
