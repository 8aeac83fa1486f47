package org.fairway.process.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.eligibility.ReplacementCare;
import org.fairway.family.CareNotice;
import org.fairway.family.CareNotices;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Hours;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.People;
import org.fairway.planning.EligibleNeed;
import org.fairway.planning.PersonsView;
import org.fairway.planning.PersonsView.Stance;
import org.fairway.planning.PlanContent;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.PlanWording;
import org.fairway.planning.Plans;
import org.fairway.planning.SupportPlan;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.SharedByOthers;
import org.fairway.process.task.YesNo;
import org.fairway.signoff.ReturnReason;
import org.fairway.signoff.SignOffDecision;
import org.fairway.signoff.SignOffs;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What a new plan starts from: the needs, the indicative budget, and the last version with what was asked of it. */
@Component
class PlanBeginnings {
    private final Plans plans;
    private final SignOffs signOffs;
    private final Cases cases;
    private final People people;
    private final NeedsToMeet needs;
    private final IndicativeBudgets budgets;
    private final CareNotices notices;
    private final SharedByOthers agreed;
    private final Colleagues colleagues;
    private final EarlierBudget earlierBudget;

    PlanBeginnings(
            Plans plans,
            SignOffs signOffs,
            Cases cases,
            People people,
            NeedsToMeet needs,
            IndicativeBudgets budgets,
            CareNotices notices,
            SharedByOthers agreed,
            Colleagues colleagues,
            EarlierBudget earlierBudget) {
        this.plans = plans;
        this.signOffs = signOffs;
        this.cases = cases;
        this.people = people;
        this.needs = needs;
        this.budgets = budgets;
        this.notices = notices;
        this.agreed = agreed;
        this.colleagues = colleagues;
        this.earlierBudget = earlierBudget;
    }

    Prefill of(OpenTask task) {
        CaseNumber caseNumber = task.caseNumber();
        PathwayCase pathwayCase = cases.get(caseNumber);
        List<EligibleNeed> toMeet = needs.of(caseNumber);
        Prefill prefill = Prefill.empty()
                .with("personName", people.get(pathwayCase.person()).name())
                .with("lawWords", law(pathwayCase.legalBasis()))
                .with("needs", toMeet.stream().map(PlanBeginnings::choice).toList())
                .with("needsToMeet", toMeet.stream().map(EligibleNeed::words).collect(Collectors.joining("; ")))
                .with("indicativeWords", indicative(caseNumber))
                .with("inPrison", needs.inPrison(caseNumber, pathwayCase.legalBasis()))
                .with("careNotices", CareNotice.together(notices.of(caseNumber)))
                .with("sharedAnswers", agreed.with(caseNumber, pathwayCase.legalBasis()))
                .with("turnTo", colleagues.nameOf(task.user()));
        replacementCare(prefill, needs.replacementCare(caseNumber, pathwayCase.legalBasis()));
        Optional<SupportPlan> last = plans.current(caseNumber);
        if (last.isPresent()) {
            fromLast(prefill, last.get());
        } else {
            prefill.with(
                    "planLines",
                    toMeet.stream().map(need -> Map.of("need", need.code())).toList());
        }
        return prefill;
    }

    private void fromLast(Prefill prefill, SupportPlan last) {
        PlanContent content = last.content();
        prefill.with("outcomes", content.outcomes())
                .with("involved", content.involved())
                .with("risk", content.risk())
                .with("risks", content.risks())
                .with("contingency", content.contingency())
                .with("advice", content.advice())
                .with("reviewWishes", content.reviewWishes())
                .with("startsOn", last.startsOn())
                .with("helpers", last.help().helpers().stream().map(Enum::name).toList())
                .with("turnTo", last.help().turnTo())
                .with("reachedBy", last.help().reachedBy())
                .with(
                        "planLines",
                        last.lines().stream().map(PlanLineRow::firstValues).toList());
        earlierBudget.fill(prefill, last);
        Optional<String> asked = changesAsked(last);
        prefill.with("changesWereAsked", asked.isPresent()).with("changesAsked", asked.orElse(null));
        if (asked.isPresent()) {
            prefill.with("choiceHeldOn", last.conversation().heldOn())
                    .with("explained", List.of("DIRECT_PAYMENT", "MANAGED", "MIXED", "THIRD_PARTY"))
                    .with("deployment", last.deployment())
                    .with("directPaymentAskedFor", last.conversation().directPaymentAskedFor() ? YesNo.YES : null)
                    .with("paymentFrequency", last.conversation().paymentFrequency())
                    .with("choiceOwnWords", last.conversation().ownWords());
            PlanSufficiency money = last.sufficiency();
            if (money != null) {
                prefill.with("shortfallReason", money.reason())
                        .with("shortfallWords", money.words())
                        .with(
                                "shortfalls",
                                money.ofNeeds().stream()
                                        .map(own -> Map.of(
                                                "need", own.need(),
                                                "reason", own.reason().name(),
                                                "words", own.words()))
                                        .toList());
            }
        }
    }

    /** What the person or the approver wants changed in the last version; empty when it was approved. */
    private Optional<String> changesAsked(SupportPlan last) {
        Optional<SignOffDecision> decision = signOffs.latest(last.caseNumber())
                .filter(latest -> latest.plan().equals(last.id().value()) && !latest.approved());
        if (decision.isPresent()) {
            return decision.map(PlanBeginnings::returned);
        }
        return plans.view(last.id())
                .filter(view -> view.stance() == Stance.WANTS_CHANGES)
                .map(PersonsView::wantedChanges)
                .map(changes -> "The person wants changes: " + changes);
    }

    private static String returned(SignOffDecision decision) {
        ReturnReason reason = decision.returnReason();
        return "Returned on %s: %s. %s"
                .formatted(
                        PlanWording.day(decision.decidedOn()),
                        reason == null ? "" : reason.words(),
                        decision.explanation());
    }

    private static void replacementCare(Prefill prefill, List<ReplacementCare> care) {
        prefill.with("hasReplacementCare", !care.isEmpty())
                .with(
                        "replacementCareWords",
                        care.stream()
                                .map(need -> "%s a week: %s".formatted(Hours.words(need.hoursAWeek()), need.reason()))
                                .collect(Collectors.joining("; ")));
    }

    private static Map<String, String> choice(EligibleNeed need) {
        Map<String, String> choice = new LinkedHashMap<>();
        choice.put("label", StringUtils.capitalize(need.text()));
        choice.put("value", need.code());
        return choice;
    }

    private String indicative(CaseNumber caseNumber) {
        return budgets.current(caseNumber)
                .map(known -> known.figure() + " " + known.pattern().words() + ".")
                .or(() -> budgets.without(caseNumber).map(none -> "There is none. " + none.why()))
                .orElse("No indicative figure.");
    }

    private static String law(LegalBasis basis) {
        return basis == LegalBasis.CHILDREN_ACT
                ? "Children Act 1989, sections 17 and 17A"
                : "Care Act 2014, sections 24 and 25";
    }
}
