package org.fairway.process.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.Office;
import org.fairway.allocation.AllocationLine;
import org.fairway.allocation.BudgetPattern;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.Told;
import org.fairway.charging.Verification;
import org.fairway.charging.WorkOutContribution;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.AssessmentExamples;
import org.fairway.eligibility.CarerAssessment;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.eligibility.ChildAssessment;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.eligibility.Circumstances;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.Determinations;
import org.fairway.eligibility.EligibilityTest;
import org.fairway.eligibility.NeedsAssessment;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.Accommodation;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.process.agreement.DirectPaymentAgreementProcess;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.signoff.SignOffProcess;
import org.fairway.process.task.Facts;
import org.fairway.process.variable.PathwayVariables;
import org.springframework.context.ApplicationContext;

/** A case that has come as far as its indicative budget, and the answers with which it goes on from there. */
public final class PlannedCase {
    /** A Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final LocalDate ASSESSED = AssessmentExamples.ASSESSED_ON;
    private final ApplicationContext context;
    private final Office office;
    private final LegalBasis basis;
    private final CaseNumber number;

    private PlannedCase(ApplicationContext context, LegalBasis basis) {
        this(context, basis, LocalDate.of(1986, 5, 10));
    }

    private PlannedCase(ApplicationContext context, LegalBasis basis, LocalDate born) {
        this.context = context;
        this.office = context.getBean(Office.class);
        this.basis = basis;
        PersonId person = new PersonId(UUID.randomUUID());
        context.getBean(People.class).save(new Person(person, "Peter", "Marsh", born, null, null, null, null, null));
        this.number = context.getBean(Cases.class)
                .open(person, basis, "north", ASSESSED, null)
                .number();
        office.today(TODAY);
    }

    /** An adult who needs help with washing and with getting about, and whose budget starts from £420 a week. */
    public static PlannedCase adult(ApplicationContext context) {
        PlannedCase opened = new PlannedCase(context, LegalBasis.CARE_ACT_ADULT);
        NeedsAssessment assessment =
                AssessmentExamples.adult(opened.number, AdultOutcome.PERSONAL_HYGIENE, AdultOutcome.COMMUNITY);
        context.getBean(NeedsAssessments.class).record(assessment);
        opened.determine(assessment.id(), List.of("PERSONAL_HYGIENE", "COMMUNITY"));
        opened.indicative(42_000, BudgetPattern.WEEKLY);
        return opened;
    }

    /** A new assessment of that adult, which says that they live in prison. */
    public static void movesToPrison(ApplicationContext context, CaseNumber number) {
        NeedsAssessment was = AssessmentExamples.adult(number, AdultOutcome.PERSONAL_HYGIENE, AdultOutcome.COMMUNITY);
        Circumstances lived = was.circumstances();
        context.getBean(NeedsAssessments.class)
                .record(new NeedsAssessment(
                        was.id(),
                        was.caseNumber(),
                        was.assessedOn(),
                        was.assessedBy(),
                        was.method(),
                        was.specialistAssessor(),
                        was.involved(),
                        was.ownWords(),
                        was.needsFromImpairment(),
                        was.impairment(),
                        was.findings(),
                        was.significantImpact(),
                        was.areasAffected(),
                        was.impact(),
                        was.strengths(),
                        was.fluctuation(),
                        was.childrenInHousehold(),
                        was.nhsReferral(),
                        was.shareWithCarers(),
                        new Circumstances(
                                lived.primarySupportReason(),
                                Accommodation.PRISON,
                                lived.employment(),
                                lived.hasUnpaidCarer(),
                                lived.conditions())));
    }

    /** A carer who needs time for themselves, and whose budget starts from £300 for twelve months. */
    public static PlannedCase carer(ApplicationContext context) {
        PlannedCase opened = new PlannedCase(context, LegalBasis.CARE_ACT_CARER);
        CarerAssessment assessment = AssessmentExamples.carer(opened.number, false, true, CarerOutcome.RECREATION);
        context.getBean(CarerAssessments.class).record(assessment);
        opened.determine(assessment.id(), List.of("RECREATION"));
        opened.indicative(30_000, BudgetPattern.ONE_OFF_FOR_A_YEAR);
        return opened;
    }

    /** A disabled child whose parents need short breaks. */
    public static PlannedCase child(ApplicationContext context) {
        return child(context, LocalDate.of(2016, 5, 10));
    }

    /** The same for a child of another age. */
    public static PlannedCase child(ApplicationContext context, LocalDate born) {
        PlannedCase opened = new PlannedCase(context, LegalBasis.CHILDREN_ACT, born);
        ChildAssessment assessment = AssessmentExamples.child(opened.number, true);
        context.getBean(ChildAssessments.class).record(assessment);
        opened.determine(assessment.id(), List.of());
        opened.indicative(42_000, BudgetPattern.WEEKLY);
        return opened;
    }

    public CaseNumber number() {
        return number;
    }

    public String key() {
        return number.text();
    }

    public Office office() {
        return office;
    }

    private void determine(UUID assessment, List<String> outcomes) {
        EligibilityTest test = new EligibilityTest(
                assessment, number, basis, true, "Rule_Eligible", "Eligible.", outcomes, List.of("Needs help."));
        Determinations determinations = context.getBean(Determinations.class);
        determinations.keep(test);
        determinations.record(new Determination(
                UUID.randomUUID(), test, true, null, "As assessed.", true, true, ASSESSED.plusDays(2), "amina"));
    }

    private void indicative(long pence, BudgetPattern pattern) {
        Money figure = Money.ofPence(pence);
        context.getBean(IndicativeBudgets.class)
                .record(new IndicativeBudget(
                        UUID.randomUUID(),
                        number,
                        basis,
                        ASSESSED.plusDays(3),
                        "HOURS",
                        "Hours at the local rate.",
                        pattern,
                        figure,
                        List.of(new AllocationLine("Help at home", null, figure, "row", ASSESSED, "Local setting")),
                        null));
    }

    /** The financial assessment of what the person told is settled, and told on the day of planning. */
    public void settle(Told told) {
        FinancialAssessments assessments = context.getBean(FinancialAssessments.class);
        FinancialInformation information = told.information(number, UUID.randomUUID());
        assessments.record(information, "tom");
        FinancialAssessment assessment = (FinancialAssessment)
                context.getBean(WorkOutContribution.class).of(basis, information, UUID.randomUUID());
        assessments.keep(assessment, null);
        assessments.verify(new Verification(assessment.id(), "Bank statements", TODAY, "POST", TODAY, "tom"));
        assessments.settle(number);
    }

    public void startPlanning() {
        start(SupportPlanningProcess.KEY, facts());
    }

    public void startSignOff() {
        start(SignOffProcess.KEY, facts());
    }

    public void startAgreement(String deployment) {
        start(DirectPaymentAgreementProcess.KEY, facts().with(PathwayVariables.DEPLOYMENT, deployment));
    }

    /** What every stage of the case is told. */
    public Facts facts() {
        return Facts.ofCase(basis, "north");
    }

    private void start(String process, Facts facts) {
        context.getBean(PathwayStarter.class).start(process, key(), facts);
    }

    /** Goes through planning and sign-off; the plan is the worker's and the approval Priya's. */
    public void approve(Map<String, Object> plan) {
        startPlanning();
        worker().complete(key(), SupportPlanningProcess.PREPARE_PLAN, plan);
        worker().complete(key(), SupportPlanningProcess.AGREE_PLAN, agreement());
        startSignOff();
        office.desk("priya").complete(key(), SignOffProcess.SIGN_OFF_PLAN, approval());
        worker().complete(key(), SignOffProcess.SEND_BUDGET_STATEMENT, sent());
    }

    /** Amina, or for a carer Leah, who is a carers' worker. */
    private Desk worker() {
        return office.desk(basis == LegalBasis.CARE_ACT_CARER ? "leah" : "amina");
    }

    /** Devon's published plan of £454.00 a week in two lines. */
    public static Map<String, Object> plan(String deployment) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("choiceHeldOn", "2026-11-20");
        plan.put("explained", List.of("DIRECT_PAYMENT", "MANAGED", "MIXED", "THIRD_PARTY"));
        plan.put("deployment", deployment);
        if (!deployment.equals("MANAGED")) {
            plan.put("directPaymentAskedFor", "YES");
            plan.put("paymentFrequency", "FOUR_WEEKLY");
        }
        plan.put("choiceOwnWords", "I want to choose who comes into my house.");
        plan.put("outcomes", "To stay at home and to see my friends at the club.");
        plan.put("involved", "Peter and his sister Ruth, at his kitchen table.");
        plan.put("planLines", new ArrayList<>(List.of(washing(), gettingOut())));
        plan.put("risk", "LOW");
        plan.put("risks", "He may fall in the shower; there is a rail and an alarm.");
        plan.put("contingency", "Ruth rings the agency on the card by the door.");
        plan.put("startsOn", "2026-12-07");
        plan.put("advice", "Exercises from the physiotherapist keep his arm moving.");
        plan.put("reviewWishes", "At home in the afternoon with Ruth there.");
        return plan;
    }

    /** Ten hours of help with washing at £38.40. */
    public static Map<String, Object> washing() {
        Map<String, Object> line = new HashMap<>();
        line.put("need", "PERSONAL_HYGIENE");
        line.put("howMet", "FUNDED");
        line.put("support", "Help with a shower every morning.");
        line.put("component", "PERSONAL_ASSISTANT");
        line.put("recurrence", "WEEKLY");
        line.put("units", "10");
        line.put("unit", "HOUR");
        line.put("unitPrice", "38.40");
        return line;
    }

    /** Two days at a club at £35.00. */
    public static Map<String, Object> gettingOut() {
        Map<String, Object> line = new HashMap<>(washing());
        line.put("need", "COMMUNITY");
        line.put("support", "Two days a week at the club.");
        line.put("component", "DAY_SUPPORT");
        line.put("units", "2");
        line.put("unit", "DAY");
        line.put("unitPrice", "35.00");
        return line;
    }

    /** Washing as a direct payment and the club managed by the council. */
    public static Map<String, Object> mixedPlan() {
        Map<String, Object> plan = plan("MIXED");
        Map<String, Object> washing = washing();
        washing.put("paidAs", "DIRECT_PAYMENT");
        Map<String, Object> club = gettingOut();
        club.put("paidAs", "MANAGED");
        plan.put("planLines", List.of(washing, club));
        return plan;
    }

    /** The mixed plan with a third line: physiotherapy that the NHS pays £45.00 a week for. */
    public static Map<String, Object> withPhysiotherapyByTheNhs() {
        Map<String, Object> plan = mixedPlan();
        List<Object> lines = new ArrayList<>((List<?>) plan.get("planLines"));
        lines.add(physiotherapyByTheNhs());
        plan.put("planLines", lines);
        return plan;
    }

    /** Physiotherapy that the NHS pays £45.00 a week for. */
    public static Map<String, Object> physiotherapyByTheNhs() {
        return new HashMap<>(Map.of(
                "need", "PERSONAL_HYGIENE",
                "howMet", "NHS",
                "support", "Physiotherapy for his arm every Tuesday.",
                "recurrence", "WEEKLY",
                "nhsPayer", "NHS Devon Integrated Care Board",
                "nhsAmount", "45.00"));
    }

    /** The person agrees and has all copies. */
    public static Map<String, Object> agreement() {
        Map<String, Object> view = new HashMap<>();
        view.put("viewGivenOn", "2026-11-23");
        view.put("speaker", "PERSON");
        view.put("stance", "AGREES");
        view.put("ownWords", "This is what I was hoping for.");
        view.put("assessmentCopyOn", "2026-11-23");
        view.put("assessmentCopyBy", "IN_PERSON");
        view.put("determinationCopyOn", "2026-11-23");
        view.put("determinationCopyBy", "IN_PERSON");
        view.put("planCopyOn", "2026-11-23");
        view.put("planCopyBy", "POST");
        return view;
    }

    public static Map<String, Object> approval() {
        return Map.of(
                "decision", "APPROVE",
                "sufficient", "YES",
                "explanation", "The hours meet the needs and the prices are local ones.");
    }

    public static Map<String, Object> sent() {
        return Map.of("sentOn", "2026-11-23", "sentBy", "POST");
    }
}
