package org.fairway.process.agreement;

import java.time.LocalDate;
import org.fairway.agreement.DirectPaymentAmounts;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.Accommodation;
import org.fairway.person.People;
import org.fairway.planning.NoticeOfLess;
import org.fairway.planning.PlanCost;
import org.fairway.planning.Plans;
import org.fairway.planning.SupportPlan;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.springframework.stereotype.Component;

/** The approved plan and the budget of a case, from which an agreement is made. */
@Component
class AgreedBudget {
    private final Plans plans;
    private final PersonalBudgets budgets;
    private final Cases cases;
    private final People people;
    private final NeedsAssessments assessments;
    private final Letters letters;
    private final NoticeOfLess notice;

    AgreedBudget(
            Plans plans,
            PersonalBudgets budgets,
            Cases cases,
            People people,
            NeedsAssessments assessments,
            Letters letters,
            ReferenceData reference) {
        this.plans = plans;
        this.budgets = budgets;
        this.cases = cases;
        this.people = people;
        this.assessments = assessments;
        this.letters = letters;
        this.notice = new NoticeOfLess(reference);
    }

    SupportPlan plan(CaseNumber caseNumber) {
        return plans.current(caseNumber)
                .orElseThrow(() -> new IllegalStateException("There is no plan in " + caseNumber));
    }

    /** From which day the plan can hold: a lower one not before the notice of it is over. */
    LocalDate begins(CaseNumber caseNumber) {
        SupportPlan plan = plan(caseNumber);
        return plan.less() == null
                ? plan.startsOn()
                : letters.of(caseNumber).stream()
                        .filter(letter -> letter.kind().equals(NoticeOfLess.TOLD_BY))
                        .map(Letter::sentOn)
                        .max(LocalDate::compareTo)
                        .map(toldOn -> notice.begins(plan, toldOn))
                        .orElseGet(plan::startsOn);
    }

    PersonalBudget budget(CaseNumber caseNumber) {
        return budgets.current(caseNumber)
                .orElseThrow(() -> new IllegalStateException("There is no personal budget in " + caseNumber));
    }

    /** What the direct payment comes to as the plan and the budget stand now. */
    DirectPaymentAmounts amounts(CaseNumber caseNumber) {
        PlanCost cost = plan(caseNumber).cost();
        return DirectPaymentAmounts.of(cost.directWeekly(), budget(caseNumber).contribution(), cost.directOneOff());
    }

    PathwayCase pathwayCase(CaseNumber caseNumber) {
        return cases.get(caseNumber);
    }

    /** How old the person is on the day. */
    int age(CaseNumber caseNumber, LocalDate day) {
        return people.get(cases.get(caseNumber).person()).ageOn(day);
    }

    /** Whether the adult lives in prison or approved premises, by the latest assessment. */
    boolean inPrison(CaseNumber caseNumber) {
        return assessments
                .current(caseNumber)
                .map(assessment -> assessment.circumstances().accommodation())
                .filter(Accommodation.PRISON::equals)
                .isPresent();
    }

    String personName(CaseNumber caseNumber) {
        return people.get(cases.get(caseNumber).person()).name();
    }
}
