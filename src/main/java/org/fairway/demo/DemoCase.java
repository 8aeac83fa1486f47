package org.fairway.demo;

import java.time.LocalDate;
import java.util.List;

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

    /** Plans a line for each need that the determination found. */
    DemoCase planned(Form plan) {
        List<String> needs =
                office.form(worker, number, "Task_PreparePlan").path("needs").findValuesAsText("value");
        Form[] lines = needs.stream()
                .map(need -> PlanAnswers.weekly(
                        need, "A helper of their own choice", "PERSONAL_ASSISTANT", "4", "HOUR", "17.40"))
                .toArray(Form[]::new);
        return does(worker, "Task_PreparePlan", plan.rows("planLines", lines));
    }

    DemoCase agreedWithPerson() {
        return does(worker, "Task_AgreePlan", PlanAnswers.agreed(day));
    }

    /** Signed off by whoever the decision table sends it to. */
    DemoCase signedOffBy() {
        String manager = office.isCandidate("priya", number, "Task_SignOffPlan") ? "priya" : "daniel";
        return does(manager, "Task_SignOffPlan", PlanAnswers.signedOff());
    }

    /** The council has found who gives the support of every line. */
    DemoCase supportArranged() {
        List<String> lines = office.form("ruth", number, "Task_ArrangeManagedSupport")
                .path("lines")
                .findValuesAsText("value");
        Form[] arrangements = lines.stream()
                .map(line -> Form.empty()
                        .with("line", line)
                        .with("provider", "Riverside Home Care")
                        .with("startsOn", day.plusDays(10)))
                .toArray(Form[]::new);
        return does(
                "ruth",
                "Task_ArrangeManagedSupport",
                PlanAnswers.letter(day)
                        .without("sentOn")
                        .without("sentBy")
                        .rows("arrangements", arrangements)
                        .with("personsView", "Happy with the agency, and with mornings.")
                        .with("toldOn", day)
                        .with("toldBy", "POST"));
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
