package org.fairway.process.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.fairway.charging.OtherCare.Reablement;
import org.fairway.kernel.Period;
import org.fairway.process.charging.FinancialInformationAnswers.Arranging;
import org.fairway.process.charging.FinancialInformationAnswers.Capital;
import org.fairway.process.charging.FinancialInformationAnswers.Disability;
import org.fairway.process.charging.FinancialInformationAnswers.Given;
import org.fairway.process.charging.FinancialInformationAnswers.Housing;
import org.fairway.process.charging.FinancialInformationAnswers.Income;
import org.fairway.process.charging.FinancialInformationAnswers.Means;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.YesNo;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** What the form's answers say, as charging knows it. Lists that were not shown are left out. */
final class InformationFromAnswers {
    private final FinancialInformationAnswers answers;
    private final boolean told;

    InformationFromAnswers(FinancialInformationAnswers answers) {
        this.answers = answers;
        this.told = answers.disclosed().told();
    }

    FinancialInformation of(OpenTask task, LocalDate birthDate, CarriedForward last, ReferenceData data) {
        FinancialInformation information = with(task, birthDate, findings(List.of()));
        List<EndedCost> ended = list(
                answers.endedCosts(),
                row -> new EndedCost(row.what(), last.aWeek(row.what(), data, information), row.reason()));
        return with(task, birthDate, findings(ended));
    }

    private FinancialInformation with(OpenTask task, LocalDate birthDate, Findings findings) {
        Integer children = answers.children();
        return new FinancialInformation(
                task.recordId("financial-information"),
                task.caseNumber(),
                task.today(),
                birthDate,
                told && answers.livesWithPartner() == YesNo.YES ? answers.partnerBirthDate() : null,
                told && children != null ? children : 0,
                answers.disclosed() != Means.NO,
                list(answers.income(), InformationFromAnswers::item),
                list(answers.capital(), InformationFromAnswers::item),
                list(answers.housing(), InformationFromAnswers::item),
                list(answers.disabilityCosts(), InformationFromAnswers::item),
                told ? Set.copyOf(answers.premiumGrounds()) : Set.of(),
                answers.representation(),
                answers.representative(),
                answers.ableToArrange() == Arranging.NOBODY,
                answers.asksCouncilToArrange().yes(),
                findings);
    }

    private Findings findings(List<EndedCost> ended) {
        return new Findings(
                told && answers.nightCareArranged(),
                list(answers.deprivations(), InformationFromAnswers::item),
                told ? answers.weeklyCost() : null,
                ended,
                lightTouch(),
                answers.disclosed() == Means.FREE ? answers.freeCare() : null,
                answers.disclosed() == Means.FREE ? OtherCare.NONE : otherCare());
    }

    private OtherCare otherCare() {
        return new OtherCare(
                stay(),
                reablement(),
                answers.equipment().stream()
                        .map(row -> new OtherCare.Equipment(row.kind().service(), row.what(), row.price()))
                        .toList());
    }

    /** Dates that cannot be right are refused before anything is kept. */
    private @Nullable Period stay() {
        LocalDate from = answers.stayFrom();
        LocalDate until = answers.stayUntil();
        return answers.careHomeStay() && from != null && until != null && !until.isBefore(from)
                ? new Period(from, until)
                : null;
    }

    private @Nullable Reablement reablement() {
        LocalDate from = answers.reablementFrom();
        LocalDate until = answers.reablementUntil();
        return answers.reablement() && from != null && (until == null || !until.isBefore(from))
                ? new Reablement(from, until, answers.otherCareToo() == YesNo.NO)
                : null;
    }

    private @Nullable LightTouch lightTouch() {
        LightTouch.Ground ground = answers.lightTouchGround();
        String evidence = answers.lightTouchEvidence();
        return answers.disclosed() == Means.LIGHT_TOUCH && ground != null && evidence != null
                ? new LightTouch(
                        ground, evidence, ground == LightTouch.Ground.SMALL_CHARGE ? answers.lightTouchCharge() : null)
                : null;
    }

    private <R, T> List<T> list(List<R> rows, Function<R, T> item) {
        return told ? rows.stream().map(item).toList() : List.of();
    }

    private static IncomeItem item(Income row) {
        return new IncomeItem(row.type(), row.amount(), row.howOften(), row.note());
    }

    private static CapitalItem item(Capital row) {
        return new CapitalItem(row.type(), row.value(), row.debt(), row.holders(), row.ownPercent(), row.note());
    }

    private static HousingCost item(Housing row) {
        return new HousingCost(row.type(), row.amount(), row.howOften());
    }

    private static DisabilityCost item(Disability row) {
        return new DisabilityCost(row.type(), row.what(), row.amount(), row.howOften(), row.evidenceSeen());
    }

    private static Deprivation item(Given row) {
        return new Deprivation(
                row.kind(), row.what(), row.amount(), row.on(), row.finding(), row.reasons(), row.countedFrom());
    }
}
