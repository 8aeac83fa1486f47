package org.fairway.web.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fairway.charging.ArrangementFee;
import org.fairway.charging.CarriedForward;
import org.fairway.charging.CheckInformation;
import org.fairway.charging.CheckInformation.Problem;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.MeansTestOutcome;
import org.fairway.charging.NotCharged;
import org.fairway.charging.WorkOutContribution;
import org.fairway.kernel.Money;
import org.fairway.reference.ReferenceData;
import org.fairway.web.calculator.ContributionQuestion.Capital;
import org.fairway.web.calculator.ContributionQuestion.Income;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody who lives at home, or stays in a care home for a time, can be asked to pay a week: SI 2014/2672. */
@Component
class ContributionCalculator {
    private static final Money DEAREST_WEEK = Money.ofPence(10_000_000);
    private static final int OWNERS_MAX = 20;

    /** What goes by another name in a case. */
    private static final Map<String, String> FIELDS = Map.of(
            "weeklyCost", "weeklyCostSoFar",
            "stayFrom", "stay.from",
            "stayUntil", "stay.until",
            "reablementFrom", "reablement.from",
            "lightTouchCharge", "lightTouch.charge");

    private final WorkOutContribution workOut;
    private final ReferenceData reference;

    ContributionCalculator(WorkOutContribution workOut, ReferenceData reference) {
        this.workOut = workOut;
        this.reference = reference;
    }

    ContributionAnswer of(ContributionQuestion asked) {
        Refusals refusals = new Refusals();
        owners(asked.capital(), refusals);
        stay(asked, refusals);
        refusals.refuse();
        ContributionInformation told = new ContributionInformation(asked);
        CarriedForward last = told.last();
        FinancialInformation information = told.of(last, reference);
        waysThatExcludeEachOther(asked, refusals);
        nightCare(asked, refusals);
        refusals.when(
                asked.weeklyCost().isMoreThan(DEAREST_WEEK),
                "weeklyCost",
                asked.weeklyCost().plain(),
                "Check this amount: it is more than " + DEAREST_WEEK + ".");
        CheckInformation.problems(information, reference).forEach(problem -> refuse(problem, refusals));
        last.problems(information).forEach(problem -> refuse(problem, refusals));
        refusals.refuse();
        MeansTestOutcome outcome = workOut.of(asked.legalBasis(), information, ContributionInformation.NOT_KEPT);
        return outcome instanceof FinancialAssessment assessment
                ? ContributionAnswer.assessed(
                        assessment, asked.weeklyCost(), new ArrangementFee(reference).of(assessment, asked.date()))
                : ContributionAnswer.notCharged((NotCharged) outcome, asked.weeklyCost());
    }

    private static void refuse(Problem problem, Refusals refusals) {
        refusals.add(
                FIELDS.getOrDefault(problem.field(), problem.field()),
                problem.value().isEmpty() ? null : problem.value(),
                problem.reason());
    }

    private static void stay(ContributionQuestion asked, Refusals refusals) {
        Stay stay = asked.stay();
        if (stay == null) {
            return;
        }
        LocalDate day = asked.date();
        boolean backwards = stay.until().isBefore(stay.from());
        refusals.when(backwards, "stay.until", stay.until(), "A stay does not end before it begins.")
                .when(
                        !backwards && (stay.from().isAfter(day) || stay.until().isBefore(day)),
                        "date",
                        day,
                        "The day whose rates are used lies in the stay.");
    }

    /** Care is free, or was not told about, or was looked at shortly: no two of them hold at once. */
    private static void waysThatExcludeEachOther(ContributionQuestion asked, Refusals refusals) {
        refusals.when(
                asked.freeCare() != null && asked.lightTouch() != null,
                "lightTouch.ground",
                ground(asked),
                "Care that is free needs no look at somebody’s money: leave this out.");
        refusals.when(
                !asked.disclosed() && asked.lightTouch() != null,
                "lightTouch.ground",
                ground(asked),
                "A short look needs the person’s agreement, and here they do not tell about their money.");
    }

    private static @Nullable Object ground(ContributionQuestion asked) {
        return asked.lightTouch() == null ? null : asked.lightTouch().ground();
    }

    /** Whether care is arranged at night changes what can be asked where an income has a part for the night. */
    private void nightCare(ContributionQuestion asked, Refusals refusals) {
        if (asked.nightCareArranged() == null) {
            asked.income().stream()
                    .map(Income::type)
                    .filter(type -> type.dependsOnNightCare(asked.date(), reference))
                    .findFirst()
                    .ifPresent(type -> refusals.add(
                            "nightCareArranged",
                            null,
                            "Say whether the council arranges care at night. Without it, a part of this income does not count: %s."
                                    .formatted(type.words())));
        }
    }

    private static void owners(List<Capital> capital, Refusals refusals) {
        for (int i = 0; i < capital.size(); i++) {
            int holders = capital.get(i).holders();
            String field = "capital[" + i + "].holders";
            refusals.when(holders < 1, field, holders, "Something has at least one owner: the person.");
            refusals.when(holders > OWNERS_MAX, field, holders, "Check how many people own it.");
        }
    }
}
