package org.fairway.demo;

import java.time.LocalDate;

/**
 * One adult's case, worked by the people of the council step by step. Each step happens on its day; a story stops where
 * the demonstration wants it to stand.
 */
final class DemoCase {
    private final DemoOffice office;
    private final Somebody somebody;
    private final String team;
    private final String worker;
    private final String number;
    private LocalDate day;

    DemoCase(DemoOffice office, Somebody somebody, String team, String worker, LocalDate referredOn) {
        this.office = office;
        this.somebody = somebody;
        this.team = team;
        this.worker = worker;
        this.day = referredOn;
        office.on(referredOn);
        this.number = office.start("grace", "PersonalBudgetPathwayProcess");
    }

    String number() {
        return number;
    }

    LocalDate day() {
        return day;
    }

    DemoCase after(int days) {
        day = day.plusDays(days);
        office.on(day);
        return this;
    }

    DemoCase contact(String ownWords, String understood) {
        return contact(ReferralAnswers.contact(somebody, team, day, ownWords, understood));
    }

    DemoCase contact(Form form) {
        return does("grace", "Task_RecordContact", form);
    }

    DemoCase arranged() {
        return does(worker, "Task_ArrangeAssessment", AssessmentAnswers.arranged(day));
    }

    DemoCase assessed(Form form) {
        return does(worker, "Task_AssessNeeds", form);
    }

    DemoCase eligible() {
        return does(worker, "Task_DecideEligibility", AssessmentAnswers.eligible(day));
    }

    DemoCase notEligible() {
        return does(worker, "Task_DecideEligibility", AssessmentAnswers.notEligible(day));
    }

    DemoCase meansTold(Form information) {
        return does("tom", "Task_CollectFinancialInformation", information)
                .does("tom", "Task_VerifyMeansTest", MoneyAnswers.confirmed(day));
    }

    DemoCase indicativeShared() {
        return does(worker, "Task_ShareIndicativeBudget", MoneyAnswers.shared(day));
    }

    DemoCase planned(Form plan) {
        return does(worker, "Task_PreparePlan", plan);
    }

    DemoCase agreedWithPerson() {
        return does(worker, "Task_AgreePlan", PlanAnswers.agreed(day));
    }

    DemoCase signedOff() {
        String manager = office.sees("priya", number, "Task_SignOffPlan") ? "priya" : "daniel";
        return does(manager, "Task_SignOffPlan", PlanAnswers.signedOff());
    }

    DemoCase budgetTold() {
        return does(worker, "Task_SendBudgetStatement", PlanAnswers.letter(day));
    }

    DemoCase directPaymentAgreed(String frequency, LocalDate startsOn) {
        return does("sofia", "Task_CheckDirectPayment", PlanAnswers.directPaymentChecked(day))
                .does("sofia", "Task_SignAgreement", PlanAnswers.agreementSigned(somebody, day, frequency, startsOn))
                .does("owen", "Task_CheckBankDetails", PlanAnswers.bankDetailsConfirmed(day));
    }

    DemoCase does(String person, String taskKey, Form form) {
        office.complete(person, number, taskKey, form);
        return this;
    }
}
