package org.fairway.process.signoff;

import java.util.Optional;
import org.fairway.family.CareNotice;
import org.fairway.family.CareNotices;
import org.fairway.kernel.Money;
import org.fairway.pathway.Cases;
import org.fairway.person.People;
import org.fairway.planning.CopiesSent;
import org.fairway.planning.CostedPlan;
import org.fairway.planning.CostedPlan.Indicative;
import org.fairway.planning.HowMet;
import org.fairway.planning.NoticeOfLess;
import org.fairway.planning.PersonsView;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.PlanTable;
import org.fairway.planning.PlanWording;
import org.fairway.planning.Plans;
import org.fairway.planning.Recurrence;
import org.fairway.planning.SupportPlan;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.ApprovalRoute;
import org.fairway.signoff.ContributionToBudget;
import org.fairway.signoff.ReturnReason;
import org.fairway.signoff.SignOffDecision;
import org.fairway.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** Everything the approver needs to see before deciding. */
@Component
class SignOffPage {
    private final PlanPutForward putForward;
    private final Plans plans;
    private final SignOffs signOffs;
    private final ContributionOfCase contributions;
    private final Cases cases;
    private final People people;
    private final Colleagues colleagues;
    private final CareNotices notices;
    private final NoticeOfLess notice;

    SignOffPage(
            PlanPutForward putForward,
            Plans plans,
            SignOffs signOffs,
            ContributionOfCase contributions,
            Cases cases,
            People people,
            Colleagues colleagues,
            CareNotices notices,
            ReferenceData reference) {
        this.putForward = putForward;
        this.plans = plans;
        this.signOffs = signOffs;
        this.contributions = contributions;
        this.cases = cases;
        this.people = people;
        this.colleagues = colleagues;
        this.notices = notices;
        this.notice = new NoticeOfLess(reference);
    }

    Prefill of(OpenTask task, SupportPlan plan) {
        Prefill prefill = Prefill.empty()
                .with(
                        "personName",
                        people.get(cases.get(task.caseNumber()).person()).name())
                .with("planVersion", plan.version())
                .with("author", colleagues.nameOf(plan.author()))
                .with("ownPlan", plan.author().equals(task.user()))
                .with("planTable", PlanTable.of(plan.lines()))
                .with("deploymentWords", plan.conversation().words())
                .with("choiceOwnWords", plan.conversation().ownWords())
                .with("riskWords", plan.content().risk().words())
                .with("risks", plan.content().risks())
                .with("contingency", plan.content().contingency())
                .with(
                        "sufficiencyWords",
                        Optional.ofNullable(plan.sufficiency())
                                .map(PlanSufficiency::inWords)
                                .orElse("It was not worked out for this version."))
                .with("hasLess", plan.less() != null)
                .with("lessWords", notice.words(plan, task.today()))
                .with("costPerNeed", CostPerNeed.of(plan.lines()));
        route(prefill, plan);
        before(prefill, plan);
        figures(prefill, plan);
        plans.view(plan.id()).ifPresent(view -> view(prefill, view));
        return prefill;
    }

    private void route(Prefill prefill, SupportPlan plan) {
        Optional<ApprovalRoute> route = signOffs.route(plan.id().value());
        prefill.with("routeReason", route.map(ApprovalRoute::reason).orElse(""))
                .with("limitsWords", route.map(ApprovalRoute::limits).orElse(""));
    }

    /** What was asked of the last version, and what carers have taken back of a plan that counts on them. */
    private void before(Prefill prefill, SupportPlan plan) {
        if (plan.version() > 1) {
            signOffs.latest(plan.caseNumber())
                    .filter(decision -> !decision.approved())
                    .ifPresent(decision -> prefill.with("returnedBefore", returned(decision)));
        }
        if (plan.lines().stream().anyMatch(line -> line.howMet() == HowMet.INFORMAL)) {
            prefill.with("careNotices", CareNotice.together(notices.of(plan.caseNumber())));
        }
    }

    private String returned(SignOffDecision decision) {
        ReturnReason reason = decision.returnReason();
        return "An earlier version was returned on %s by %s. %s. %s"
                .formatted(
                        PlanWording.day(decision.decidedOn()),
                        colleagues.nameOf(decision.decidedBy()),
                        reason == null ? "" : reason.words(),
                        decision.explanation());
    }

    private void figures(Prefill prefill, SupportPlan plan) {
        CostedPlan costed = putForward.cost(plan);
        Money weekly = costed.cost().weekly();
        ContributionToBudget contribution = contributions.towards(plan.caseNumber(), weekly);
        Money persons = contribution.towards(weekly);
        prefill.with("weeklyCost", weekly.toString())
                .with(
                        "contributionWords",
                        contribution.isAssessed() ? persons.toString() : "not yet assessed, nil for now")
                .with("councilShare", weekly.minus(persons).toString())
                .with("oneOffCost", PlanWording.amountOrNothing(costed.cost().oneOff()))
                .with(
                        "indicativeWords",
                        Optional.ofNullable(costed.indicative())
                                .map(SignOffPage::indicative)
                                .orElse("none"))
                .with(
                        "varianceWords",
                        costed.variance()
                                .map(difference -> variance(difference, costed))
                                .orElse("none"));
    }

    private static void view(Prefill prefill, PersonsView view) {
        CopiesSent copies = view.copies();
        prefill.with("stanceWords", view.stance() == PersonsView.Stance.AGREES ? "Agrees." : "Disagrees.")
                .with("ownWords", view.ownWords())
                .with(
                        "copiesWords",
                        copies.missing().isEmpty()
                                ? "assessment, decision on eligibility and plan"
                                : "still missing: " + String.join(", ", copies.missing()));
    }

    private static String indicative(Indicative indicative) {
        return indicative.figure() + (indicative.recurrence() == Recurrence.WEEKLY ? " a week" : " for twelve months");
    }

    private static String variance(Money difference, CostedPlan costed) {
        if (difference.isNil()) {
            return "none";
        }
        String words = difference.isNegative() ? difference.negated() + " less" : difference + " more";
        return costed.variancePercent()
                .map(percent ->
                        "%s (%s per cent)".formatted(words, percent.abs().toPlainString()))
                .orElse(words);
    }
}
