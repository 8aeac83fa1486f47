package org.fairway.charging;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.charging.CareHomeContribution.ChargedAs;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.charging.OtherCare.Equipment;
import org.fairway.charging.OtherCare.Reablement;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.kernel.Sentence;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;

/**
 * What is asked for where not all of the care is charged as care at home goes: free weeks of reablement and free equipment
 * (SI 2014/2672, regulation 3) and stays in a care home (regulation 8). Says what is asked for now, and what from the day on
 * which that changes.
 */
final class ChargeOtherCare {
    private final WorkOutContribution contribution;
    private final CareHomeContribution careHome;
    private final FreeServices free;

    ChargeOtherCare(ReferenceData data, WorkOutContribution contribution) {
        this.contribution = contribution;
        this.careHome = new CareHomeContribution(data);
        this.free = new FreeServices(data);
    }

    MeansTestResult of(FinancialInformation information) {
        OtherCare care = information.findings().otherCare();
        if (information.findings().freeCare() != null) {
            return contribution.charged(information);
        }
        Optional<Reablement> atFirst = Optional.ofNullable(care.reablement())
                .filter(reablement ->
                        !information.asOf().isAfter(free.freeDays(reablement).last()));
        MeansTestResult result = atFirst.filter(Reablement::only)
                .map(reablement -> freeForATime(reablement, information))
                .orElseGet(() -> contribution.charged(information));
        atFirst.filter(reablement -> !reablement.only()).ifPresent(reablement -> partly(reablement, result.working()));
        if (result.basis() == Basis.ASSESSED
                || result.basis() == Basis.ABOVE_UPPER_LIMIT
                || result.basis() == Basis.FREE_FOR_A_TIME) {
            stay(information, result.working());
        }
        care.equipment().forEach(item -> equipment(item, information.asOf(), result.working()));
        return result;
    }

    private MeansTestResult freeForATime(Reablement reablement, FinancialInformation information) {
        Working working = new Working();
        LocalDate after = free.freeDays(reablement).last().plusDays(1);
        working.line(
                "Your care is help to get back on your feet. " + freeDays(reablement),
                Money.NIL,
                Effect.REASON,
                free.freeWeeks(reablement.from()));
        then("If you have care after that, from %s".formatted(Wording.day(after)), information.asOf(after), working);
        return new MeansTestResult(Basis.FREE_FOR_A_TIME, Money.NIL, working);
    }

    private void partly(Reablement reablement, Working working) {
        working.line(
                "Part of your care is help to get back on your feet. %s. Until then you pay only towards your other care"
                        .formatted(freeDays(reablement)),
                Money.NIL,
                Effect.REASON,
                free.freeWeeks(reablement.from()));
    }

    private String freeDays(Reablement reablement) {
        Period days = free.freeDays(reablement);
        return days.last().equals(reablement.until())
                ? "It is free from %s to its last day, %s"
                        .formatted(Wording.day(days.first()), Wording.day(days.last()))
                : "It is free for its first %s weeks, from %s to %s"
                        .formatted(
                                free.freeWeeks(reablement.from()).value().toPlainString(),
                                Wording.day(days.first()),
                                Wording.day(days.last()));
    }

    /** A stay that goes on or is to come; one that is over changes nothing. */
    private void stay(FinancialInformation information, Working working) {
        Period stay = information.findings().otherCare().stay();
        if (stay == null || information.asOf().isAfter(stay.last())) {
            return;
        }
        boolean inACareHome = careHome.chargedAs(stay) == ChargedAs.AS_IN_A_CARE_HOME;
        working.line(
                "A stay of %d days in a care home, from %s to %s, is charged %s"
                        .formatted(
                                stay.days(),
                                Wording.day(stay.first()),
                                Wording.day(stay.last()),
                                inACareHome ? "as in a care home" : "as at home"),
                Money.NIL,
                Effect.REASON,
                careHome.rule(stay));
        if (inACareHome && information.asOf().isBefore(stay.first())) {
            then("On the days of that stay", information.asOf(stay.first()), working);
        } else if (inACareHome) {
            LocalDate after = stay.last().plusDays(1);
            then("At home again, from %s".formatted(Wording.day(after)), information.asOf(after), working);
        }
    }

    /** What is asked for on a day that is to come, with its steps. */
    private void then(String when, FinancialInformation later, Working working) {
        try {
            MeansTestResult result = contribution.charged(later);
            working.sum(when + ", " + asked(result), Money.NIL, Effect.REASON);
            result.working().lines().forEach(working::later);
        } catch (NoValueOnDate notPublishedYet) {
            working.sum(when + ", we work it out when the rates of those days are published", Money.NIL, Effect.REASON);
        }
    }

    private static String asked(MeansTestResult result) {
        return switch (result.basis()) {
            case ASSESSED, LIGHT_TOUCH_SMALL_CHARGE ->
                result.assessedAWeek().isNil()
                        ? "you do not have to pay anything"
                        : "you can be asked to pay up to %s a week".formatted(result.assessedAWeek());
            case FREE, FREE_FOR_A_TIME, LIGHT_TOUCH_NOTHING_DUE -> "you do not have to pay anything";
            case ABOVE_UPPER_LIMIT, NOT_DISCLOSED, LIGHT_TOUCH_ABOVE_LIMIT -> "you are asked to pay the full cost";
        };
    }

    private void equipment(Equipment item, LocalDate day, Working working) {
        String what = Sentence.capitalised(Sentence.open(item.what()));
        boolean costsNothing =
                free.reason(item.service(), day, item.price(), day).isPresent();
        if (item.service() == FreeServices.Service.AID) {
            working.line(
                    what + (costsNothing ? ": you get this aid free" : ": this aid may be charged for"),
                    Money.NIL,
                    Effect.REASON,
                    free.aidsRule(day));
        } else {
            working.line(
                    (costsNothing
                                    ? "%s: you get this free, as adaptations that cost up to %s are"
                                    : "%s: this may be charged for, as it costs more than %s")
                            .formatted(what, free.adaptationLimit(day).money()),
                    Money.NIL,
                    Effect.REASON,
                    free.adaptationLimit(day));
        }
    }
}
