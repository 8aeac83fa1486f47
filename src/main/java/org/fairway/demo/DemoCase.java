package org.fairway.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's case, worked by the people of the council step by step. Each step happens on its day; a story stops where
 * it is to stand.
 */
public final class DemoCase {
    private final Council office;
    private final Somebody somebody;
    private final String team;
    private final String worker;
    private final String number;
    private LocalDate day;

    private DemoCase(Council office, Somebody somebody, String team, String worker, String number, LocalDate day) {
        this.office = office;
        this.somebody = somebody;
        this.team = team;
        this.worker = worker;
        this.number = number;
        this.day = day;
    }

    /** Somebody gets in touch; nothing is written down yet. */
    public static DemoCase referred(Council office, Somebody somebody, String team, String worker, LocalDate on) {
        office.on(on);
        return new DemoCase(office, somebody, team, worker, office.start("grace", "PersonalBudgetPathwayProcess"), on);
    }

    /** The case of a carer's own, which begins where the carer accepts the offer of an assessment. */
    public DemoCase carerAccepts(Somebody carer) {
        office.complete("leah", number, "Task_OfferCarersAssessment", CarerAnswers.accepted(carer, day));
        String own = office.records()
                .sql(
                        "SELECT case_number FROM fairway.pathway_case WHERE adult_case = ? ORDER BY case_number DESC LIMIT 1")
                .param(number)
                .query(String.class)
                .single();
        return new DemoCase(office, carer, team, "leah", own, day);
    }

    public String number() {
        return number;
    }

    public LocalDate day() {
        return day;
    }

    public DemoCase after(int days) {
        day = day.plusDays(days);
        office.on(day);
        return this;
    }

    public DemoCase contact(String ownWords, String understood) {
        return contact(ReferralAnswers.contact(somebody, team, day, ownWords, understood));
    }

    public DemoCase contact(Form form) {
        return does("grace", "Task_RecordContact", form);
    }

    public DemoCase arranged() {
        return does(worker, "Task_ArrangeAssessment", AssessmentAnswers.arranged(day));
    }

    /** The person wants no assessment; the door stays open. */
    public DemoCase assessmentRefused(String ownWords) {
        return does(
                        worker,
                        "Task_ArrangeAssessment",
                        Form.empty()
                                .with("wantsAssessment", "NO")
                                .with("refusalWords", ownWords)
                                .with("lacksCapacity", "NO")
                                .with("abuseRisk", "NO"))
                .does(
                        worker,
                        "Task_RecordRefusedAssessment",
                        PlanAnswers.letter(day)
                                .with(
                                        "help",
                                        "The carers’ centre can talk with you and the person who cares for you: 01632 960 222. You can ring us at any time: 01632 960 000.")
                                .with("followUpOn", day.plusDays(28)));
    }

    public DemoCase assessed(Form form) {
        return does(worker, "Task_AssessNeeds", form);
    }

    public DemoCase eligible() {
        return does(worker, "Task_DecideEligibility", AssessmentAnswers.eligible(day));
    }

    public DemoCase notEligible() {
        return does(worker, "Task_DecideEligibility", AssessmentAnswers.notEligible(day));
    }

    public DemoCase meansTold(Form information) {
        return does("tom", "Task_CollectFinancialInformation", information)
                .does("tom", "Task_VerifyMeansTest", MoneyAnswers.confirmed(day));
    }

    public DemoCase indicativeShared() {
        return does(worker, "Task_ShareIndicativeBudget", MoneyAnswers.shared(day));
    }

    /** The needs that the determination found, as the plan's lines name them. */
    public List<String> needs() {
        return office.form(worker, number, "Task_PreparePlan").path("needs").findValuesAsText("value");
    }

    public DemoCase planned(Form plan) {
        return does(worker, "Task_PreparePlan", plan);
    }

    public DemoCase agreedWithPerson() {
        return does(worker, "Task_AgreePlan", PlanAnswers.agreed(day));
    }

    /** Signed off by whoever the decision table sends it to. */
    public DemoCase signedOffBy() {
        String manager = office.mayTake("priya", number, "Task_SignOffPlan") ? "priya" : "daniel";
        return does(manager, "Task_SignOffPlan", PlanAnswers.signedOff());
    }

    /** The council has found who gives the support of every line. */
    public DemoCase supportArranged() {
        List<Form> arrangements = new ArrayList<>();
        office.form("ruth", number, "Task_ArrangeManagedSupport")
                .path("lines")
                .forEach(line -> arrangements.add(Form.empty()
                        .with("line", line.path("value").asText())
                        .with("provider", provider(line.path("label").asText()))
                        .with("startsOn", day.plusDays(10))));
        return does(
                "ruth",
                "Task_ArrangeManagedSupport",
                PlanAnswers.letter(day)
                        .without("sentOn")
                        .without("sentBy")
                        .rows("arrangements", arrangements.toArray(Form[]::new))
                        .with("personsView", "I am happy with the agency, and with mornings.")
                        .with("toldOn", day)
                        .with("toldBy", "POST"));
    }

    /** An agency gives hours of help; an alarm, meals and a club have their own people. */
    private static String provider(String support) {
        if (support.contains("alarm")) {
            return "Riverside Lifeline";
        }
        if (support.contains("meal brought")) {
            return "Riverside Meals at Home";
        }
        return support.contains("the club") ? "The Riverside Club" : "Riverside Home Care";
    }

    public DemoCase budgetTold() {
        return does(worker, "Task_SendBudgetStatement", PlanAnswers.letter(day));
    }

    public DemoCase directPaymentAgreed(String frequency, LocalDate startsOn) {
        return directPaymentAgreed(PlanAnswers.agreementSigned(somebody, day, frequency, startsOn));
    }

    public DemoCase directPaymentAgreed(Form agreement) {
        return directPaymentAgreed(PlanAnswers.directPaymentChecked(day), agreement);
    }

    public DemoCase directPaymentAgreed(Form check, Form agreement) {
        return does("sofia", "Task_CheckDirectPayment", check)
                .does("sofia", "Task_SignAgreement", agreement)
                .does("owen", "Task_CheckBankDetails", PlanAnswers.bankDetailsConfirmed(day));
    }

    public DemoCase does(String person, String taskKey, Form form) {
        office.complete(person, number, taskKey, form);
        return this;
    }
}
