package org.fairway.web.calculator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.fairway.charging.CapitalItem;
import org.fairway.charging.CarriedForward;
import org.fairway.charging.Deprivation;
import org.fairway.charging.DisabilityCost;
import org.fairway.charging.EndedCost;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.Findings;
import org.fairway.charging.HousingCost;
import org.fairway.charging.IncomeItem;
import org.fairway.charging.LightTouch;
import org.fairway.charging.OtherCare;
import org.fairway.charging.Representation;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Period;
import org.fairway.reference.ReferenceData;
import org.fairway.web.calculator.ContributionQuestion.Capital;
import org.fairway.web.calculator.ContributionQuestion.Disability;
import org.fairway.web.calculator.ContributionQuestion.Given;
import org.fairway.web.calculator.ContributionQuestion.Reablement;
import org.fairway.web.calculator.ContributionQuestion.ShortLook;
import org.jspecify.annotations.Nullable;

/** What was asked, as charging knows it. */
final class ContributionInformation {
    /** A record of the rules names a case; here there is none, and nothing is kept. */
    private static final CaseNumber NO_CASE = CaseNumber.of(1900, 1);

    static final UUID NOT_KEPT = new UUID(0, 0);
    private final ContributionQuestion asked;

    ContributionInformation(ContributionQuestion asked) {
        this.asked = asked;
    }

    FinancialInformation of(CarriedForward last, ReferenceData reference) {
        FinancialInformation told = with(costs(asked.disabilityCosts()), findings(List.of()));
        List<EndedCost> ended = rows(
                asked.endedCosts(),
                row -> new EndedCost(row.what(), last.aWeek(row.what(), reference, told), row.reason()));
        return with(told.disabilityCosts(), findings(ended));
    }

    /** What was allowed last time. */
    CarriedForward last() {
        return CarriedForward.from(
                asked.disabilityCostsLastTime() == null
                        ? Optional.empty()
                        : Optional.of(with(costs(asked.disabilityCostsLastTime()), Findings.NONE)));
    }

    private FinancialInformation with(List<DisabilityCost> disabilityCosts, Findings findings) {
        return new FinancialInformation(
                NOT_KEPT,
                NO_CASE,
                asked.date(),
                asked.birthDate(),
                asked.partnerBirthDate(),
                asked.children(),
                asked.disclosed(),
                rows(asked.income(), item -> new IncomeItem(item.type(), item.amount(), item.howOften(), item.note())),
                rows(asked.capital(), ContributionInformation::item),
                rows(asked.housing(), item -> new HousingCost(item.type(), item.amount(), item.howOften())),
                disabilityCosts,
                Set.copyOf(rows(asked.premiumGrounds(), Function.identity())),
                Representation.THE_PERSON,
                null,
                Boolean.TRUE.equals(asked.nobodyToArrange()),
                Boolean.TRUE.equals(asked.asksCouncilToArrange()),
                findings);
    }

    private Findings findings(List<EndedCost> ended) {
        ShortLook look = asked.lightTouch();
        return new Findings(
                Boolean.TRUE.equals(asked.nightCareArranged()),
                rows(asked.deprivations(), ContributionInformation::item),
                asked.weeklyCostSoFar(),
                ended,
                look == null ? null : new LightTouch(look.ground(), look.evidence(), look.charge()),
                asked.freeCare(),
                otherCare());
    }

    private OtherCare otherCare() {
        Stay stay = asked.stay();
        Reablement reablement = asked.reablement();
        return new OtherCare(
                stay == null ? null : new Period(stay.from(), stay.until()),
                reablement == null
                        ? null
                        : new OtherCare.Reablement(reablement.from(), reablement.until(), reablement.only()),
                rows(
                        asked.equipment(),
                        item -> new OtherCare.Equipment(item.kind().service(), item.what(), item.price())));
    }

    private static List<DisabilityCost> costs(@Nullable List<Disability> rows) {
        return rows(
                rows,
                item -> new DisabilityCost(
                        item.type(), item.what(), item.amount(), item.howOften(), item.evidenceSeen()));
    }

    private static CapitalItem item(Capital row) {
        return new CapitalItem(row.type(), row.value(), row.debt(), row.holders(), row.ownPercent(), row.note());
    }

    private static Deprivation item(Given row) {
        return new Deprivation(
                row.kind(), row.what(), row.amount(), row.on(), row.finding(), row.reasons(), row.countedFrom());
    }

    private static <R, T> List<T> rows(@Nullable List<R> rows, Function<R, T> item) {
        return rows == null ? List.of() : rows.stream().map(item).toList();
    }
}
