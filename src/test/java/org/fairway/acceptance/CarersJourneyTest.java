package org.fairway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.demo.AssessmentAnswers;
import org.fairway.demo.CarerAnswers;
import org.fairway.demo.DemoCase;
import org.fairway.demo.DemoRun;
import org.fairway.demo.Form;
import org.fairway.demo.MoneyAnswers;
import org.fairway.demo.PlanAnswers;
import org.fairway.demo.ReferralAnswers;
import org.fairway.demo.Somebody;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A carer's own way, from the offer that an adult's referral gives reason for to money in the carer's account, by the route
 * of the work list's pages. Care Act 2014, sections 10, 20 and 24 to 33; SI 2015/313, regulation 3.
 */
@FairwayTest
class CarersJourneyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    Office office;

    @Autowired
    Cases cases;

    @Autowired
    Decisions decisions;

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void aCarerIsAssessedFoundEligibleAndPaid() {
        DemoCase adults = referral();
        DemoCase own = adults.carerAccepts(daughter());
        staysApart(adults, own);
        own.does("leah", "Task_AssessCarer", CarerAnswers.assessed(DAY));
        staysApart(adults, own);
        own.does("leah", "Task_DecideEligibility", CarerAnswers.eligible(DAY));
        staysApart(adults, own);
        assertThat(decisions.of(own.number())).extracting(Decision::key).contains("CarerEligibility", "DutyToMeet");
        assertThat(office.desk("tom").keys(own.number()))
                .as("no carer is charged")
                .isEmpty();
        assertThat(office.form("leah", own.number(), "Task_ShareIndicativeBudget")
                        .toString())
                .contains("£300.00")
                .doesNotContain("Thursday evenings");
        own.indicativeShared();
        staysApart(adults, own);
        plan(own);
        staysApart(adults, own);
        own.signedOffBy();
        staysApart(adults, own);
        own.budgetTold().directPaymentAgreed(CarerAnswers.agreement(daughter(), DAY, LocalDate.of(2026, 6, 15)));
        office.today(LocalDate.of(2026, 6, 12));
        String run = DemoRun.sent(office, LocalDate.of(2026, 6, 18));

        assertThat(budget(own)).containsExactly(0L, 0L, 30_000L);
        assertThat(office.paid(run, own.number())).isEqualTo(30_000L);
        assertThat(office.desk("priya").keys(own.number())).isEmpty();
    }

    @Test
    void whatTheCarerIsWillingToDoIsAskedTaskByTask() {
        DemoCase own = referral().carerAccepts(daughter());
        Form form = CarerAnswers.assessed(DAY)
                .rows(
                        "tasks",
                        CarerAnswers.task("Cooks the evening meal", "7", "YES").without("willing"));

        assertThat(office.desk("leah")
                        .refused(own.number(), "Task_AssessCarer", form.answers())
                        .problems())
                .containsOnlyKeys("tasks[0].willing");
    }

    @Test
    void replacementCareBelongsToTheAdultsBudgetAlone() {
        DemoCase adults = referral();
        DemoCase own = adults.carerAccepts(daughter())
                .does("leah", "Task_AssessCarer", CarerAnswers.assessed(DAY))
                .does("leah", "Task_DecideEligibility", CarerAnswers.eligible(DAY))
                .indicativeShared();
        assertThat(own.needs()).doesNotContain("REPLACEMENT_CARE");
        assertThat(office.desk("leah")
                        .refused(
                                own.number(),
                                "Task_PreparePlan",
                                CarerAnswers.plan(DAY, LocalDate.of(2026, 6, 15))
                                        .rows(
                                                "planLines",
                                                own.needs().stream()
                                                        .map(need -> PlanAnswers.once(
                                                                need, "A sitter", "CARER_RESPITE", "100.00"))
                                                        .toArray(Form[]::new))
                                        .answers())
                        .problems()
                        .values())
                .anySatisfy(reason -> assertThat(reason).contains("belongs to their plan and budget"));

        assess(adults).eligible();
        assertThat(office.form("amina", adults.number(), "Task_ShareIndicativeBudget")
                        .toString())
                .as("three hours of replacement care at £21.50")
                .contains("64.50");
        adults.indicativeShared();
        assertThat(adults.needs()).contains("REPLACEMENT_CARE");
        assertThat(office.form("amina", adults.number(), "Task_PreparePlan")
                        .path("replacementCareWords")
                        .asText())
                .isEqualTo("3 hours a week: Somebody with her mother on Thursday evenings.");
    }

    @Test
    void theCarersCaseGoesOnWhenTheAdultRefusesAndIsClosed() {
        DemoCase adults = referral();
        DemoCase own = adults.carerAccepts(daughter());
        adults.assessmentRefused("I want no strangers in the house.");
        office.today(DAY.plusDays(28));
        office.fire(adults.number(), "CatchEvent_FollowUpDue");
        adults.does(
                "amina",
                "Task_FollowUp",
                Form.empty()
                        .with("contactedOn", DAY.plusDays(28))
                        .with("outcome", "NOTHING_MORE_NEEDED")
                        .with("found", "She still wants nobody."));

        assertThat(cases.get(new CaseNumber(adults.number())).closedOn()).isEqualTo(DAY.plusDays(28));
        goesOn(own);
    }

    @Test
    void theCarersCaseGoesOnWhenTheAdultHasDied() {
        DemoCase adults = referral();
        DemoCase own = adults.carerAccepts(daughter());
        inReview(adults);
        LocalDate review = DAY.plusWeeks(8);
        office.today(review);
        office.fire(adults.number(), "CatchEvent_ReviewDue");
        adults.does(
                        "amina",
                        "Task_ReviewPlan",
                        reviewed(review, "END").with("ownWords", "Her daughter rang: she has died."))
                .does(
                        "priya",
                        "Task_EndSupport",
                        PlanAnswers.letter(review)
                                .with("decision", "END")
                                .with("reasons", "Mrs Ashdown died at home on Sunday.")
                                .with("because", "DIED")
                                .with("metAfterwards", "Nothing is left to meet; her daughter has a case of her own.")
                                .with("lastDay", review));
        office.today(review.plusDays(1));
        office.fire(adults.number(), "CatchEvent_SupportEnds");

        assertThat(cases.get(new CaseNumber(adults.number())).closedOn()).isEqualTo(review.plusDays(1));
        goesOn(own);
    }

    @Test
    void theAdultsPlanIsLookedAtAgainWhenTheCarerStops() {
        DemoCase adults = referral();
        DemoCase own = adults.carerAccepts(daughter())
                .does("leah", "Task_AssessCarer", CarerAnswers.assessed(DAY).with("sharing", "EVERYTHING"));
        inReview(adults);
        assertThat(office.desk("amina").keys(adults.number())).isEmpty();
        String change = office.start("leah", "CareChangeProcess");
        office.complete(
                "leah",
                change,
                "Task_RecordCareChange",
                Form.empty()
                        .with("change", "STOPS")
                        .ticked("careTasks", own.number() + "/1")
                        .with("stopsFrom", DAY));

        assertThat(notice(adults, "Task_ReviewPlan"))
                .contains("Clare Ashdown no longer does this from 1 June 2026: Cooks the evening meal (7 hours a week)")
                .doesNotContain("worn out");
        adults.does("amina", "Task_ReviewPlan", reviewed(DAY, "CHANGE"));
        assess(adults).eligible().indicativeShared();
        assertThat(notice(adults, "Task_PreparePlan")).contains("Cooks the evening meal");
    }

    private String notice(DemoCase adults, String task) {
        return office.form("amina", adults.number(), task).path("careNotices").asText();
    }

    /** The adult's support runs, and waits for its first review. */
    private static void inReview(DemoCase adults) {
        assess(adults).eligible().meansTold(MoneyAnswers.leedsExample()).indicativeShared();
        adults.planned(PlanAnswers.plan(DAY, "MANAGED", DAY)
                        .rows(
                                "planLines",
                                adults.needs().stream()
                                        .map(need -> PlanAnswers.weekly(
                                                need,
                                                "Morning and evening visits",
                                                "HOME_SUPPORT",
                                                "7",
                                                "HOUR",
                                                "24.20"))
                                        .toArray(Form[]::new)))
                .agreedWithPerson()
                .signedOffBy()
                .budgetTold()
                .supportArranged();
    }

    /** The case is open and its next step can be taken. */
    private void goesOn(DemoCase own) {
        assertThat(cases.get(new CaseNumber(own.number())).closedOn()).isNull();
        own.does("leah", "Task_AssessCarer", CarerAnswers.assessed(DAY));
        assertThat(office.desk("leah").keys(own.number())).containsExactly("Task_DecideEligibility");
    }

    /** Neither worker sees a task of the other's case, or the case itself. */
    private void staysApart(DemoCase adults, DemoCase own) {
        Desk amina = office.desk("amina");
        Desk leah = office.desk("leah");
        assertThat(amina.keys(own.number())).isEmpty();
        assertThat(leah.keys(adults.number())).isEmpty();
        assertThat(amina.keys(adults.number())).isNotEmpty();
        for (String path : List.of("", "/decisions")) {
            assertThat(amina.get("/api/cases/" + own.number() + path).statusCode())
                    .isEqualTo(403);
            assertThat(leah.get("/api/cases/" + adults.number() + path).statusCode())
                    .isEqualTo(403);
            assertThat(leah.get("/api/cases/" + own.number() + path).statusCode())
                    .isEqualTo(200);
        }
    }

    private void plan(DemoCase own) {
        own.planned(CarerAnswers.plan(DAY, LocalDate.of(2026, 6, 15)).rows("planLines", lines(own.needs())))
                .agreedWithPerson();
    }

    /** £300 between the needs that were found. */
    private static Form[] lines(List<String> needs) {
        Map<String, String> what = Map.of("RECREATION", "A year of choir", "WORK_AND_LEARNING", "A course at college");
        assertThat(needs).containsExactlyInAnyOrderElementsOf(what.keySet());
        return needs.stream()
                .map(need -> PlanAnswers.once(need, what.getOrDefault(need, need), "OTHER", "150.00"))
                .toArray(Form[]::new);
    }

    private DemoCase referral() {
        Somebody mother = somebody("Doris", 1941);
        return DemoCase.referred(office, mother, "north", "amina", DAY)
                .contact(ReferralAnswers.contact(
                                mother,
                                "north",
                                DAY,
                                "My daughter does everything and she is worn out.",
                                "The daughter lives with her and gets up at night.")
                        .with("hasUnpaidCarer", "YES")
                        .rows("carers", ReferralAnswers.carer(daughter(), "SON_OR_DAUGHTER")));
    }

    private static DemoCase assess(DemoCase adults) {
        Form form = AssessmentAnswers.assessed(DAY, "I want to stay at home with my daughter near.");
        AssessmentAnswers.need(form, "hygiene", "MEDIUM", "7", "I cannot get out of the bath.");
        AssessmentAnswers.need(form, "nutrition", "MEDIUM", "7", "My daughter cooks, or I go without.");
        return adults.arranged().assessed(form);
    }

    private static Form reviewed(LocalDate day, String outcome) {
        return Form.empty()
                .with("heldOn", day)
                .with("reason", "CHANGE_IN_A_CARERS_SITUATION")
                .with("method", "TELEPHONE")
                .with("ownWords", "I did not know how much she does.")
                .with("working", "PARTLY")
                .with("whatHelps", "The visits.")
                .with("outcomesAchieved", "PARTLY")
                .with("changes", "The evening meal.")
                .with("budgetSuffices", "NO")
                .with("outcome", outcome)
                .with("reasons", "What was counted on has gone.");
    }

    private static Somebody daughter() {
        return somebody("Clare", 1975);
    }

    private static Somebody somebody(String givenName, int born) {
        return new Somebody(
                givenName,
                "Ashdown",
                LocalDate.of(born, 3, 4),
                "",
                "8 Abbey Road, Exeter",
                "EX2 4BB",
                "01392 496 0008",
                "FEMALE",
                "WHITE_BRITISH");
    }

    private List<Long> budget(DemoCase story) {
        return office.jdbc()
                .sql(
                        "SELECT weekly_cost_pence, contribution_pence, one_off_pence FROM fairway.personal_budget WHERE case_number = ?")
                .param(story.number())
                .query((row, index) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }
}
