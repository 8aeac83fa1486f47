package org.fairway.process.charging;

import java.time.LocalDate;
import org.fairway.charging.CapitalItem;
import org.fairway.charging.CarriedForward;
import org.fairway.charging.CheckInformation;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.MeansTestOutcome;
import org.fairway.charging.NotCharged;
import org.fairway.charging.OtherCare;
import org.fairway.charging.OtherCare.Equipment;
import org.fairway.charging.OtherCare.Reablement;
import org.fairway.charging.Wording;
import org.fairway.charging.WorkOutContribution;
import org.fairway.kernel.Period;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.Households;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.process.charging.FinancialInformationAnswers.Arranging;
import org.fairway.process.charging.FinancialInformationAnswers.Means;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A finance officer writes down what a person has, gets and pays: T11. What was told before is there already. */
@Component
class CollectFinancialInformationTask implements HumanTask<FinancialInformationAnswers> {
    private final FinancialAssessments assessments;
    private final WorkOutContribution workOutContribution;
    private final Cases cases;
    private final People people;
    private final Households households;
    private final ReferenceData data;

    CollectFinancialInformationTask(
            FinancialAssessments assessments,
            WorkOutContribution workOutContribution,
            Cases cases,
            People people,
            Households households,
            ReferenceData data) {
        this.assessments = assessments;
        this.workOutContribution = workOutContribution;
        this.cases = cases;
        this.people = people;
        this.households = households;
        this.data = data;
    }

    @Override
    public String taskKey() {
        return FinancialAssessmentProcess.COLLECT_FINANCIAL_INFORMATION;
    }

    @Override
    public Class<FinancialInformationAnswers> answers() {
        return FinancialInformationAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Person person = people.get(cases.get(task.caseNumber()).person());
        Prefill known = Prefill.empty()
                .with("personName", person.name())
                .with("personBorn", Wording.day(person.birthDate()))
                .with("sentBackFor", assessments.sentBackFor(task.caseNumber()).orElse(null));
        return assessments
                .latestInformation(task.caseNumber())
                .map(earlier -> otherCare(
                                told(known, earlier), earlier.findings().otherCare(), task.today())
                        .with("lastCosts", lastCosts(task)))
                .orElseGet(() -> known.with("children", childrenAtHome(task)));
    }

    private String childrenAtHome(OpenTask task) {
        return Integer.toString(households.children(task.caseNumber()).size());
    }

    private @Nullable String lastCosts(OpenTask task) {
        return CarriedForward.from(assessments.informationLastUsed(task.caseNumber()))
                .words()
                .orElse(null);
    }

    private static Means means(FinancialInformation earlier) {
        if (earlier.findings().freeCare() != null) {
            return Means.FREE;
        }
        return earlier.disclosed() ? Means.YES : Means.NO;
    }

    private static Prefill told(Prefill known, FinancialInformation earlier) {
        return known.with("representation", earlier.representation())
                .with("representative", earlier.representative())
                .with("disclosed", means(earlier))
                .with("freeCare", earlier.findings().freeCare())
                .with("livesWithPartner", earlier.livesWithPartner() ? YesNo.YES : YesNo.NO)
                .with("partnerBirthDate", earlier.partnerBirthDate())
                .with("children", Integer.toString(earlier.children()))
                .with("income", earlier.income())
                .with("nightCareArranged", earlier.findings().nightCareArranged())
                .with("deprivations", earlier.findings().deprivations())
                .with("weeklyCost", earlier.findings().weeklyCost())
                .with("noIncome", earlier.disclosed() && earlier.income().isEmpty())
                .with("capital", earlier.capital().stream().map(CapitalRow::of).toList())
                .with("noCapital", earlier.disclosed() && earlier.capital().isEmpty())
                .with("housing", earlier.housing())
                .with("disabilityCosts", earlier.disabilityCosts())
                .with("premiumGrounds", earlier.premiumGrounds())
                .with("ableToArrange", earlier.nobodyToArrange() ? Arranging.NOBODY : null)
                .with("asksCouncilToArrange", earlier.asksCouncilToArrange() ? YesNo.YES : YesNo.NO);
    }

    /** A stay that is over is not asked about again. */
    private static Prefill otherCare(Prefill known, OtherCare care, LocalDate today) {
        Period stay = care.stay();
        Reablement reablement = care.reablement();
        Prefill told = known.with(
                "equipment", care.equipment().stream().map(EquipmentRow::of).toList());
        if (stay != null && !stay.last().isBefore(today)) {
            told = told.with("careHomeStay", true)
                    .with("stayFrom", stay.first())
                    .with("stayUntil", stay.last());
        }
        return reablement == null
                ? told
                : told.with("reablement", true)
                        .with("reablementFrom", reablement.from())
                        .with("reablementUntil", reablement.until())
                        .with("otherCareToo", reablement.only() ? YesNo.NO : YesNo.YES);
    }

    private record EquipmentRow(Object kind, String what, Object price) {
        static EquipmentRow of(Equipment equipment) {
            return new EquipmentRow(equipment.service(), equipment.what(), equipment.price());
        }
    }

    /** A form's row holds whole numbers as text. */
    private record CapitalRow(
            Object type,
            Object value,
            @Nullable Object debt,
            String holders,
            @Nullable String ownPercent,
            @Nullable String note) {
        static CapitalRow of(CapitalItem item) {
            Integer own = item.ownPercent();
            return new CapitalRow(
                    item.type(),
                    item.value(),
                    item.debt(),
                    Integer.toString(item.holders()),
                    own == null ? null : own.toString(),
                    item.note());
        }
    }

    @Override
    public Completion complete(OpenTask task, FinancialInformationAnswers answers) {
        PathwayCase pathwayCase = cases.get(task.caseNumber());
        CarriedForward last = CarriedForward.from(assessments.informationLastUsed(task.caseNumber()));
        FinancialInformation information = new InformationFromAnswers(answers)
                .of(task, people.get(pathwayCase.person()).birthDate(), last, data)
                .asOf(KnownChange.countedOn(task));
        Problems problems = new CheckFinancialInformation(answers).problems();
        CheckInformation.problems(information, data)
                .forEach(problem -> problems.add(problem.field(), problem.reason()));
        last.problems(information).forEach(problem -> problems.add(problem.field(), problem.reason()));
        if (!problems.none()) {
            return problems.refusal();
        }
        MeansTestOutcome outcome = workOutContribution.of(pathwayCase.legalBasis(), information, information.id());
        if (outcome instanceof NotCharged notCharged) {
            return Completion.refused("", notCharged.reason());
        }
        assessments.record(information, task.user());
        return Completion.done();
    }
}
