package org.fairway.process.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fairway.charging.CapitalItem;
import org.fairway.charging.DisabilityCost;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.Findings;
import org.fairway.charging.HousingCost;
import org.fairway.charging.IncomeItem;
import org.fairway.charging.MeansTestOutcome;
import org.fairway.charging.NotCharged;
import org.fairway.charging.Wording;
import org.fairway.charging.WorkOutContribution;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.Households;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.process.charging.FinancialInformationAnswers.Arranging;
import org.fairway.process.charging.FinancialInformationAnswers.Capital;
import org.fairway.process.charging.FinancialInformationAnswers.Disability;
import org.fairway.process.charging.FinancialInformationAnswers.Housing;
import org.fairway.process.charging.FinancialInformationAnswers.Income;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.reference.LegalAges;
import org.fairway.reference.NoValueOnDate;
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
    private final LegalAges ages;

    CollectFinancialInformationTask(
            FinancialAssessments assessments,
            WorkOutContribution workOutContribution,
            Cases cases,
            People people,
            Households households,
            LegalAges ages) {
        this.assessments = assessments;
        this.workOutContribution = workOutContribution;
        this.cases = cases;
        this.people = people;
        this.households = households;
        this.ages = ages;
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
                .map(earlier -> told(known, earlier))
                .orElseGet(() -> known.with("children", childrenAtHome(task)));
    }

    private String childrenAtHome(OpenTask task) {
        return Integer.toString(households.children(task.caseNumber()).size());
    }

    private static Prefill told(Prefill known, FinancialInformation earlier) {
        return known.with("representation", earlier.representation())
                .with("representative", earlier.representative())
                .with("disclosed", earlier.disclosed() ? YesNo.YES : YesNo.NO)
                .with("livesWithPartner", earlier.livesWithPartner() ? YesNo.YES : YesNo.NO)
                .with("partnerBirthDate", earlier.partnerBirthDate())
                .with("children", Integer.toString(earlier.children()))
                .with("income", earlier.income())
                .with("noIncome", earlier.disclosed() && earlier.income().isEmpty())
                .with("capital", earlier.capital().stream().map(CapitalRow::of).toList())
                .with("noCapital", earlier.disclosed() && earlier.capital().isEmpty())
                .with("housing", earlier.housing())
                .with("disabilityCosts", earlier.disabilityCosts())
                .with("premiumGrounds", earlier.premiumGrounds())
                .with("ableToArrange", earlier.nobodyToArrange() ? Arranging.NOBODY : null)
                .with("asksCouncilToArrange", earlier.asksCouncilToArrange() ? YesNo.YES : YesNo.NO);
    }

    /** A form's row holds whole numbers as text. */
    private record CapitalRow(
            Object type,
            Object value,
            String holders,
            @Nullable String note) {
        static CapitalRow of(CapitalItem item) {
            return new CapitalRow(item.type(), item.value(), Integer.toString(item.holders()), item.note());
        }
    }

    @Override
    public Completion complete(OpenTask task, FinancialInformationAnswers answers) {
        Problems problems = new CheckFinancialInformation(answers, ages, task.today()).problems();
        if (!problems.none()) {
            return problems.refusal();
        }
        PathwayCase pathwayCase = cases.get(task.caseNumber());
        FinancialInformation information =
                information(task, people.get(pathwayCase.person()).birthDate(), answers);
        try {
            MeansTestOutcome outcome = workOutContribution.of(pathwayCase.legalBasis(), information, information.id());
            if (outcome instanceof NotCharged notCharged) {
                return Completion.refused("", notCharged.reason());
            }
        } catch (NoValueOnDate gap) {
            return Completion.refused("", "This cannot be worked out yet. " + gap.getMessage());
        }
        assessments.record(information, task.user());
        return Completion.done();
    }

    private static FinancialInformation information(
            OpenTask task, LocalDate birthDate, FinancialInformationAnswers answers) {
        boolean told = answers.disclosed().yes();
        Integer children = answers.children();
        return new FinancialInformation(
                task.recordId("financial-information"),
                task.caseNumber(),
                task.today(),
                birthDate,
                told && answers.livesWithPartner() == YesNo.YES ? answers.partnerBirthDate() : null,
                told && children != null ? children : 0,
                told,
                told
                        ? answers.income().stream()
                                .map(CollectFinancialInformationTask::item)
                                .toList()
                        : List.of(),
                told
                        ? answers.capital().stream()
                                .map(CollectFinancialInformationTask::item)
                                .toList()
                        : List.of(),
                told
                        ? answers.housing().stream()
                                .map(CollectFinancialInformationTask::item)
                                .toList()
                        : List.of(),
                told
                        ? answers.disabilityCosts().stream()
                                .map(CollectFinancialInformationTask::item)
                                .toList()
                        : List.of(),
                told ? Set.copyOf(answers.premiumGrounds()) : Set.of(),
                answers.representation(),
                answers.representative(),
                answers.ableToArrange() == Arranging.NOBODY,
                answers.asksCouncilToArrange().yes(),
                Findings.NONE);
    }

    private static IncomeItem item(Income row) {
        return new IncomeItem(row.type(), row.amount(), row.howOften(), row.note());
    }

    private static CapitalItem item(Capital row) {
        return CapitalItem.equalShares(row.type(), row.value(), row.holders(), row.note());
    }

    private static HousingCost item(Housing row) {
        return new HousingCost(row.type(), row.amount(), row.howOften());
    }

    private static DisabilityCost item(Disability row) {
        return new DisabilityCost(row.type(), row.what(), row.amount(), row.howOften(), row.evidenceSeen());
    }
}
