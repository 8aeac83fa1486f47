package org.fairway.process.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.family.CareNotice;
import org.fairway.family.CareNotices;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.planning.NhsMoney;
import org.fairway.planning.PersonsView.Stance;
import org.fairway.planning.PlanHelp.WhoHelped;
import org.fairway.planning.PlanId;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.PlanWording;
import org.fairway.planning.Plans;
import org.fairway.planning.Recurrence;
import org.fairway.planning.ShortfallReason;
import org.fairway.planning.SupportPlan;
import org.fairway.planning.UnmetNeeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@FairwayTest
class SupportPlanningProcessTest {
    private static final String PREPARE = SupportPlanningProcess.PREPARE_PLAN;
    private static final String AGREE = SupportPlanningProcess.AGREE_PLAN;

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Plans plans;

    @Autowired
    Letters letters;

    @Autowired
    CareNotices notices;

    @Autowired
    UnmetNeeds unmetNeeds;

    @Autowired
    CostPlanDelegate costPlanDelegate;

    private PlannedCase planned;
    private Desk amina;

    @BeforeEach
    void startPlanning() {
        planned = PlannedCase.adult(context);
        planned.startPlanning();
        amina = office.desk("amina");
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void goesFromTheIndicativeBudgetToAPlanThatThePersonAgreesWith() {
        amina.complete(planned.key(), PREPARE, PlannedCase.plan("DIRECT_PAYMENT"));
        amina.complete(planned.key(), AGREE, PlannedCase.agreement());

        SupportPlan plan = plans.current(planned.number()).orElseThrow();
        assertThat(plan.cost().weekly()).isEqualTo(Money.ofPence(45_400));
        assertThat(plan.author()).isEqualTo("amina");
        assertThat(plan.startsOn()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(plans.cost(plan.id()).orElseThrow().variance()).contains(Money.ofPence(3_400));
        assertThat(plans.view(plan.id()).orElseThrow().copies().missing()).isEmpty();
        assertThat(letters.of(planned.number()))
                .extracting(Letter::kind)
                .containsExactlyInAnyOrder("COPY_OF_ASSESSMENT", "COPY_OF_DETERMINATION", "COPY_OF_PLAN");
        assertThat(running()).isZero();
    }

    /** Care Act 2014, section 25(9): the copy of a plan is the plan, not a line that it was sent. */
    @Test
    void keepsTheWholePlanAsItsCopy() {
        amina.complete(planned.key(), PREPARE, PlannedCase.plan("DIRECT_PAYMENT"));
        amina.complete(planned.key(), AGREE, PlannedCase.agreement());

        SupportPlan plan = plans.current(planned.number()).orElseThrow();
        assertThat(copy("COPY_OF_PLAN"))
                .contains("# Your care and support plan", "Dear Peter Marsh", "It starts on 7 December 2026")
                .contains(
                        PlanWording.title(plan),
                        plan.content().outcomes(),
                        plan.content().contingency())
                .contains(
                        plan.lines().get(0).support(),
                        "£454.00 a week",
                        plan.conversation().ownWords())
                .contains("You agree with this plan.", "“This is what I was hoping for.”")
                .contains(plan.content().risks(), plan.content().reviewWishes(), "as a direct payment");
        assertThat(copy("COPY_OF_ASSESSMENT")).contains("# Your assessment", "## What is hard for you");
    }

    private String copy(String kind) {
        return letters.of(planned.number()).stream()
                .filter(letter -> letter.kind().equals(kind))
                .map(Letter::wholeText)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void offersALineForEachNeedAndTheFigureToStartFrom() {
        JsonNode form = amina.form(planned.key(), PREPARE);

        assertThat(form.path("personName").asText()).isEqualTo("Peter Marsh");
        assertThat(form.path("indicativeWords").asText()).isEqualTo("£420.00 a week.");
        assertThat(form.path("planLines")).hasSize(2);
        assertThat(form.path("planLines").get(0).path("need").asText()).isEqualTo("PERSONAL_HYGIENE");
        assertThat(form.path("needs").get(1).path("value").asText()).isEqualTo("COMMUNITY");
        assertThat(form.has("deployment"))
                .as("no way of taking the budget is the usual one")
                .isFalse();
    }

    @Test
    void keepsALineThatTheNhsPaysForAndOffersItAgain() {
        amina.complete(planned.key(), PREPARE, PlannedCase.withPhysiotherapyByTheNhs());

        SupportPlan plan = plans.current(planned.number()).orElseThrow();
        assertThat(plan.cost().weekly()).isEqualTo(Money.ofPence(45_400));
        assertThat(plan.lines().get(2).nhs())
                .isEqualTo(new NhsMoney("NHS Devon Integrated Care Board", Money.ofPence(4_500), Recurrence.WEEKLY));
        assertThat(amina.form(planned.key(), AGREE).at("/planTable/2/how").asText())
                .isEqualTo("NHS Devon Integrated Care Board pays £45.00 a week, beside the council’s budget");
        Map<String, Object> changes = PlannedCase.agreement();
        changes.putAll(Map.of("stance", "WANTS_CHANGES", "wantedChanges", "A later hour."));
        amina.complete(planned.key(), AGREE, changes);
        JsonNode again = amina.form(planned.key(), PREPARE).at("/planLines/2");
        assertThat(again.path("nhsAmount").asText()).isEqualTo("45.00");
        assertThat(again.path("recurrence").asText()).isEqualTo("WEEKLY");
    }

    /** Care Act 2014 section 26(4) and SI 2014/2840: the plan starts on 7 December 2026, and six weeks from then are free. */
    @Test
    void keepsFreeReablementOutsideTheBudgetAndOffersItAgain() {
        Map<String, Object> plan = PlannedCase.mixedPlan();
        List<Object> lines = new ArrayList<>((List<?>) plan.get("planLines"));
        Map<String, Object> stairs = new HashMap<>(Map.of(
                "need", "PERSONAL_HYGIENE",
                "howMet", "FREE_REABLEMENT",
                "support", "Practising the stairs each morning.",
                "givenBy", "The reablement team",
                "freeUntil", "2027-01-18"));
        lines.add(stairs);
        plan.put("planLines", lines);
        assertThat(amina.refused(planned.key(), PREPARE, plan).problems()).containsOnlyKeys("planLines[2].freeUntil");
        stairs.put("freeUntil", "2027-01-17");
        amina.complete(planned.key(), PREPARE, plan);

        SupportPlan kept = plans.current(planned.number()).orElseThrow();
        assertThat(kept.cost().weekly()).isEqualTo(Money.ofPence(45_400));
        assertThat(kept.lines().get(2).freeUntil()).isEqualTo(LocalDate.of(2027, 1, 17));
        assertThat(amina.form(planned.key(), AGREE).at("/planTable/2/how").asText())
                .isEqualTo("Free until 17 January 2027, beside the council’s budget: The reablement team");
        Map<String, Object> changes = PlannedCase.agreement();
        changes.putAll(Map.of("stance", "WANTS_CHANGES", "wantedChanges", "A later hour."));
        amina.complete(planned.key(), AGREE, changes);
        assertThat(amina.form(planned.key(), PREPARE)
                        .at("/planLines/2/freeUntil")
                        .asText())
                .isEqualTo("2027-01-17");
    }

    @Test
    void takesAPlanBackUntilThePersonHasNoMoreChanges() {
        amina.complete(planned.key(), PREPARE, PlannedCase.plan("MANAGED"));
        Map<String, Object> changes = PlannedCase.agreement();
        changes.keySet().removeIf(field -> field.contains("Copy"));
        changes.put("stance", "WANTS_CHANGES");
        changes.put("wantedChanges", "I would rather shower in the evening.");
        amina.complete(planned.key(), AGREE, changes);

        JsonNode again = amina.form(planned.key(), PREPARE);
        assertThat(again.path("changesAsked").asText()).contains("I would rather shower in the evening.");
        assertThat(again.path("planLines").get(0).path("unitPrice").asText()).isEqualTo("38.40");
        assertThat(again.path("outcomes").asText()).contains("friends at the club");

        amina.complete(planned.key(), PREPARE, PlannedCase.plan("MANAGED"));
        amina.complete(planned.key(), AGREE, PlannedCase.agreement());
        assertThat(plans.current(planned.number()).orElseThrow().version()).isEqualTo(2);
        assertThat(running()).isZero();
    }

    /** Ombudsman, F05: what the money really buys beside what was assessed; too little of it takes a recorded reason. */
    @Test
    void asksForAReasonWhereTheMoneyIsTooLittleAndExplainsTheSum() {
        Map<String, Object> plan = PlannedCase.plan("DIRECT_PAYMENT");
        Map<String, Object> washing = PlannedCase.washing();
        washing.put("units", "2");
        washing.put("unitPrice", "12.00");
        plan.put("planLines", List.of(washing, PlannedCase.gettingOut()));
        assertThat(amina.refused(planned.key(), PREPARE, plan).problems())
                .hasEntrySatisfying(
                        "shortfallReason",
                        reason -> assertThat(reason)
                                .contains("The plan has £94.00 a week. At local prices, the support you need costs")
                                .contains("Washing and keeping clean: ")
                                .contains(" of the 3.5 hours a week that you need")
                                .contains("An employer’s costs are counted"));
        plan.put("shortfallReason", "NOBODY_FOUND_YET");
        assertThat(amina.refused(planned.key(), PREPARE, plan).problems()).containsKey("shortfallWords");
        plan.put("shortfallWords", "It is all settled.");
        for (String reason : List.of("AGREED_PRICE", "MET_ANOTHER_WAY")) {
            plan.put("shortfallReason", reason);
            assertThat(amina.refused(planned.key(), PREPARE, plan).problems())
                    .hasEntrySatisfying(
                            "shortfallReason", why -> assertThat(why).startsWith("Washing and keeping clean: "));
        }
        plan.put("shortfallReason", "NOBODY_FOUND_YET");
        assertThat(plans.current(planned.number())).as("nothing was kept").isEmpty();

        plan.put("shortfallWords", "The agency has no one for the weekend until January.");
        amina.complete(planned.key(), PREPARE, plan);

        assertThat(amina.form(planned.key(), AGREE).path("sufficiencyWords").asText())
                .contains("That is too little.")
                .contains("Nobody has been found yet who gives the rest")
                .contains("The agency has no one for the weekend until January.");
        assertThat(unmetNeeds.current())
                .filteredOn(unmet -> unmet.caseNumber().equals(planned.number()))
                .singleElement()
                .satisfies(unmet -> {
                    assertThat(unmet.need().need()).isEqualTo("PERSONAL_HYGIENE");
                    assertThat(unmet.need().hoursAWeek()).isPositive();
                    assertThat(unmet.need().amount().weekly()).isGreaterThan(Money.NIL);
                });
    }

    /** No task lets such a plan pass; where one is kept another way, its hours are on the list and do not vanish. */
    @Test
    void keepsHoursThatAnAgreedPriceLeavesOutAsUnmet() {
        Map<String, Object> plan = PlannedCase.plan("DIRECT_PAYMENT");
        Map<String, Object> washing = PlannedCase.washing();
        washing.put("units", "2");
        plan.put("planLines", List.of(washing, PlannedCase.gettingOut()));
        plan.put("shortfallReason", "NOBODY_FOUND_YET");
        plan.put("shortfallWords", "The agency has no one for the weekend until January.");
        amina.complete(planned.key(), PREPARE, plan);
        SupportPlan kept = plans.current(planned.number()).orElseThrow();
        PlanSufficiency figures = Objects.requireNonNull(kept.sufficiency());

        plans.record(new SupportPlan(
                new PlanId(UUID.randomUUID()),
                kept.caseNumber(),
                kept.version() + 1,
                kept.conversation(),
                kept.content(),
                kept.lines(),
                kept.startsOn(),
                kept.writtenOn(),
                kept.author(),
                kept.help(),
                PlanSufficiency.of(figures.figures(), ShortfallReason.AGREED_PRICE, "Two hours are agreed.")
                        .orElseThrow(),
                kept.less()));

        assertThat(unmetNeeds.current())
                .filteredOn(unmet -> unmet.caseNumber().equals(planned.number()))
                .singleElement()
                .satisfies(unmet -> {
                    assertThat(unmet.need().reason()).isEqualTo(ShortfallReason.AGREED_PRICE);
                    assertThat(unmet.need().hoursAWeek()).isEqualByComparingTo("1.5");
                });
    }

    @Test
    void saysThatTheMoneyIsEnoughAndWhomToTurnTo() {
        assertThat(amina.form(planned.key(), PREPARE).path("turnTo").asText()).isEqualTo("Amina Khan");
        Map<String, Object> plan = PlannedCase.plan("DIRECT_PAYMENT");
        plan.put("helpers", List.of("FAMILY"));
        plan.put("turnTo", "Amina Khan");
        plan.put("reachedBy", "01632 960 111, on weekdays");
        plan.put("shortfallReason", "BEGINS_LATER");
        amina.complete(planned.key(), PREPARE, plan);

        JsonNode form = amina.form(planned.key(), AGREE);
        assertThat(form.path("sufficiencyWords").asText())
                .startsWith("The plan has £454.00 a week.")
                .contains("You need 7 hours a week, so that is 15 hours more than you need.")
                .endsWith("That is enough.");
        assertThat(form.path("turnToWords").asText()).isEqualTo("Amina Khan, 01632 960 111, on weekdays");
        SupportPlan kept = plans.current(planned.number()).orElseThrow();
        assertThat(kept.help().helpers()).containsExactly(WhoHelped.FAMILY);
        assertThat(kept.sufficiency())
                .as("a reason that is not needed is not kept")
                .extracting(PlanSufficiency::reason)
                .isNull();
        assertThat(plans.find(kept.id())).contains(kept);
    }

    @Test
    void refusesHelpThatWasGivenAndNotWanted() {
        assertThat(refused("helpers", List.of("FAMILY", "WANTED_NOBODY"))).containsKey("helpers");
    }

    /** A carer who gives less is known to whoever agrees the plan with the person. */
    @Test
    void showsCareThatEndsWhenThePlanIsAgreed() {
        CaseNumber carers = PlannedCase.carer(context).number();
        notices.record(new CareNotice(
                UUID.randomUUID(),
                planned.number(),
                carers,
                "From 1 December 2026, cooking in the evening ends.",
                LocalDate.of(2026, 12, 1)));
        amina.complete(planned.key(), PREPARE, PlannedCase.plan("MANAGED"));

        assertThat(amina.form(planned.key(), AGREE).path("careNotices").asText())
                .contains("cooking in the evening ends");
    }

    @Test
    void goesOnWithAPersonsDisagreementOnRecord() {
        amina.complete(planned.key(), PREPARE, PlannedCase.plan("MANAGED"));
        Map<String, Object> disagreement = PlannedCase.agreement();
        disagreement.put("stance", "DISAGREES");
        disagreement.put("ownWords", "Ten hours will not be enough for me.");
        amina.complete(planned.key(), AGREE, disagreement);

        SupportPlan plan = plans.current(planned.number()).orElseThrow();
        assertThat(plans.view(plan.id()).orElseThrow().stance()).isEqualTo(Stance.DISAGREES);
        assertThat(running()).isZero();
    }

    @Test
    void asksForNoCopyTwice() {
        amina.complete(planned.key(), PREPARE, PlannedCase.plan("MANAGED"));
        Map<String, Object> changes = PlannedCase.agreement();
        amina.complete(planned.key(), AGREE, changes);
        planned.startPlanning();
        amina.complete(planned.key(), PREPARE, PlannedCase.plan("MANAGED"));

        JsonNode form = amina.form(planned.key(), AGREE);
        assertThat(form.path("assessmentCopyMissing").asBoolean()).isFalse();
        assertThat(form.path("determinationCopyMissing").asBoolean()).isFalse();
        Map<String, Object> planCopyAlone = PlannedCase.agreement();
        planCopyAlone.keySet().removeIf(field -> field.startsWith("assessment") || field.startsWith("determination"));
        amina.complete(planned.key(), AGREE, planCopyAlone);
        assertThat(running()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "assessmentCopyOn, assessmentCopyOn",
        "determinationCopyBy, determinationCopyOn",
        "planCopyOn, planCopyOn",
        "planCopyBy, planCopyOn",
        "ownWords, ownWords"
    })
    void refusesAPlanWithoutThePersonsViewAndCopies(String left, String field) {
        amina.complete(planned.key(), PREPARE, PlannedCase.plan("MANAGED"));
        Map<String, Object> answers = PlannedCase.agreement();
        answers.remove(left);

        assertThat(amina.refused(planned.key(), AGREE, answers).problems()).containsOnlyKeys(field);
        assertThat(letters.of(planned.number())).isEmpty();
    }

    @Test
    void refusesChangesThatNobodyNamesAndACopyOfAPlanThatWasNotWrittenYet() {
        amina.complete(planned.key(), PREPARE, PlannedCase.plan("MANAGED"));
        Map<String, Object> changes = PlannedCase.agreement();
        changes.put("stance", "WANTS_CHANGES");
        assertThat(amina.refused(planned.key(), AGREE, changes).problems()).containsOnlyKeys("wantedChanges");

        Map<String, Object> early = PlannedCase.agreement();
        early.put("planCopyOn", "2026-11-22");
        assertThat(amina.refused(planned.key(), AGREE, early).problems()).containsOnlyKeys("planCopyOn");
        assertThat(letters.of(planned.number())).isEmpty();
    }

    @Test
    void refusesAOneOffThatNobodyWouldPay() {
        Map<String, Object> line = PlannedCase.washing();
        line.put("recurrence", "ONE_OFF");
        line.put("units", "1");
        line.put("unit", "ITEM");
        line.put("unitPrice", "100000.01");

        assertThat(refused("planLines", List.of(line, PlannedCase.gettingOut())).get("planLines[0].unitPrice"))
                .contains("once");
    }

    @Test
    void refusesAViewOfAPlanThatWasNotWrittenYet() {
        amina.complete(planned.key(), PREPARE, PlannedCase.plan("MANAGED"));
        Map<String, Object> answers = PlannedCase.agreement();
        answers.put("viewGivenOn", "2026-11-22");

        assertThat(amina.refused(planned.key(), AGREE, answers).problems()).containsOnlyKeys("viewGivenOn");
    }

    @ParameterizedTest
    @CsvSource({
        "choiceHeldOn, 2026-11-24",
        "startsOn, 2026-09-30",
        "startsOn, 2062-12-07",
        "risk, ENORMOUS",
        "deployment, PREPAID_CARD",
        "outcomes, ''"
    })
    void refusesBadAnswers(String field, String value) {
        assertThat(refused(field, value)).containsOnlyKeys(field);
        assertThat(plans.current(planned.number())).isEmpty();
    }

    @Test
    void refusesAChoiceThatWasNotExplainedOrNotAskedFor() {
        assertThat(refused("explained", List.of("DIRECT_PAYMENT"))).containsOnlyKeys("explained");
        assertThat(refused("directPaymentAskedFor", "NO")).containsOnlyKeys("directPaymentAskedFor");
    }

    /** Care Act 2014, section 25(1)(g): a plan says which needs a direct payment meets, how much it is and how often paid. */
    @Test
    void asksHowOftenADirectPaymentIsToBePaid() {
        assertThat(refused("paymentFrequency", "")).containsOnlyKeys("paymentFrequency");
        assertThat(refused("paymentFrequency", "MONTHLY")).containsOnlyKeys("paymentFrequency");
        assertThat(refused("paymentFrequency", "ONE_OFF").get("paymentFrequency"))
                .contains("There is a weekly amount");

        amina.complete(planned.key(), PREPARE, PlannedCase.plan("DIRECT_PAYMENT"));

        assertThat(amina.form(planned.key(), AGREE).path("deploymentWords").asText())
                .isEqualTo("a direct payment. We pay it every four weeks, in advance");
    }

    @ParameterizedTest
    @CsvSource({
        "unitPrice, 0.00",
        "unitPrice, -5.00",
        "unitPrice, 1.234",
        "unitPrice, lots",
        "unitPrice, 99999.00",
        "units, 0",
        "units, -1",
        "units, 1.234",
        "need, NUTRITION",
        "howMet, MAGIC",
        "support, ''"
    })
    void refusesABadLine(String field, String value) {
        Map<String, Object> line = PlannedCase.washing();
        line.put(field, value);

        assertThat(refused("planLines", List.of(line, PlannedCase.gettingOut())))
                .anySatisfy((problem, reason) -> assertThat(problem).isEqualTo("planLines[0]." + field));
        assertThat(plans.current(planned.number())).isEmpty();
    }

    /** Help of family is counted on only where they are willing and able (statutory guidance, chapter 10). */
    @Test
    void refusesALineThatSaysTooLittleOrTooMuch() {
        for (String left : List.of("component", "unit", "recurrence", "units", "unitPrice")) {
            Map<String, Object> line = PlannedCase.washing();
            line.remove(left);
            assertThat(lineRefused("DIRECT_PAYMENT", line))
                    .as("without " + left)
                    .containsKey("planLines[0]." + left);
        }
        Map<String, Object> free = PlannedCase.washing();
        free.put("howMet", "INFORMAL");
        assertThat(lineRefused("DIRECT_PAYMENT", free))
                .containsKeys("planLines[0].howMet", "planLines[0].givenBy", "planLines[0].willing");
        free.put("howMet", "UNIVERSAL");
        assertThat(lineRefused("DIRECT_PAYMENT", free)).containsKeys("planLines[0].howMet", "planLines[0].givenBy");

        Map<String, Object> managed = PlannedCase.washing();
        managed.put("paidAs", "MANAGED");
        assertThat(lineRefused("DIRECT_PAYMENT", managed)).containsOnlyKeys("planLines[0].paidAs");
        assertThat(lineRefused("MIXED", PlannedCase.washing())).containsKey("planLines[0].paidAs");
        assertThat(plans.current(planned.number())).isEmpty();
    }

    @Test
    void refusesAPlanThatTheBudgetPaysNothingOfAndAMixedOneThatIsNot() {
        Map<String, Object> family = new HashMap<>(Map.of(
                "need", "PERSONAL_HYGIENE",
                "howMet", "INFORMAL",
                "support", "His sister helps him wash.",
                "givenBy", "Ruth",
                "willing", "YES"));
        Map<String, Object> outings = new HashMap<>(family);
        outings.put("need", "COMMUNITY");
        assertThat(refused("planLines", List.of(family, outings)).get("planLines"))
                .contains("At least one line must be paid for");

        Map<String, Object> oneWay = PlannedCase.mixedPlan();
        Map<String, Object> club = PlannedCase.gettingOut();
        club.put("paidAs", "DIRECT_PAYMENT");
        Map<String, Object> washing = PlannedCase.washing();
        washing.put("paidAs", "DIRECT_PAYMENT");
        oneWay.put("planLines", List.of(washing, club));
        assertThat(amina.refused(planned.key(), PREPARE, oneWay).problems().get("planLines"))
                .contains("at least one line as a direct payment and one that the council manages");
    }

    private Map<String, String> lineRefused(String deployment, Map<String, Object> line) {
        Map<String, Object> plan = PlannedCase.plan(deployment);
        plan.put("planLines", List.of(line, PlannedCase.gettingOut()));
        return amina.refused(planned.key(), PREPARE, plan).problems();
    }

    @Test
    void refusesALineWithAQuestionThatTheFormDoesNotAsk() {
        Map<String, Object> line = PlannedCase.washing();
        line.put("weeklyCost", "1.00");

        assertThat(refused("planLines", List.of(line, PlannedCase.gettingOut())))
                .containsOnlyKeys("planLines[0].weeklyCost");
    }

    @Test
    void refusesAPlanThatLeavesANeedOut() {
        assertThat(refused("planLines", List.of(PlannedCase.washing())).get("planLines"))
                .contains("getting about");
        assertThat(refused("planLines", new ArrayList<>())).containsKey("planLines");
    }

    @Test
    void refusesAWorkerOfAnotherTeam() {
        assertThat(office.desk("ben").sees(planned.key(), PREPARE)).isFalse();
    }

    @Test
    void costsAPlanOnceHoweverOftenItIsAsked() throws Exception {
        amina.complete(planned.key(), PREPARE, PlannedCase.plan("MANAGED"));
        SupportPlan plan = plans.current(planned.number()).orElseThrow();
        var costed = plans.cost(plan.id());

        costPlanDelegate.execute(CaseExecution.of(planned.key(), Map.of()));

        assertThat(plans.cost(plan.id())).isEqualTo(costed);
    }

    @Test
    void plansACarersYearlyPayment() {
        PlannedCase carer = PlannedCase.carer(context);
        carer.startPlanning();
        Map<String, Object> line = new HashMap<>(PlannedCase.washing());
        line.put("need", "RECREATION");
        line.put("support", "A year of choir and the train there.");
        line.put("component", "OTHER");
        line.put("recurrence", "ONE_OFF");
        line.put("units", "1");
        line.put("unit", "ITEM");
        line.put("unitPrice", "300.00");
        Map<String, Object> plan = PlannedCase.plan("DIRECT_PAYMENT");
        plan.put("paymentFrequency", "ONE_OFF");
        plan.put("shortfallReason", "AGREED_PRICE");
        plan.put("shortfallWords", "This is what the choir and the train cost.");
        plan.put("planLines", List.of(line));
        assertThat(amina.keys(carer.key()))
                .as("the adult's worker sees nothing of a carer's case")
                .isEmpty();
        office.desk("leah").complete(carer.key(), PREPARE, plan);
        assertThat(amina.sees(carer.key(), AGREE)).isFalse();
        assertThat(office.desk("leah").sees(carer.key(), AGREE)).isTrue();

        SupportPlan written = plans.current(carer.number()).orElseThrow();
        assertThat(written.cost().oneOff()).isEqualTo(Money.ofPence(30_000));
        assertThat(plans.cost(written.id()).orElseThrow().variance()).contains(Money.NIL);
    }

    /** Care Act 2014, section 76(5): whoever is there by a conviction hears it before choosing, and not after. */
    @Test
    void saysBeforeTheChoiceWhatPrisonLeaves() {
        assertThat(amina.form(planned.key(), PREPARE).path("inPrison").asBoolean())
                .isFalse();
        PlannedCase.movesToPrison(context, planned.number());

        assertThat(amina.form(planned.key(), PREPARE).path("inPrison").asBoolean())
                .isTrue();
    }

    @Test
    void plansAChildsShortBreaks() {
        PlannedCase child = PlannedCase.child(context);
        child.startPlanning();

        JsonNode form = amina.form(child.key(), PREPARE);
        assertThat(form.path("lawWords").asText()).contains("Children Act 1989");
        assertThat(form.path("needs").get(0).path("value").asText()).isEqualTo("SHORT_BREAKS");
    }

    private Map<String, String> refused(String field, Object value) {
        Map<String, Object> answers = PlannedCase.plan("DIRECT_PAYMENT");
        answers.put(field, value);
        return amina.refused(planned.key(), PREPARE, answers).problems();
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(planned.key())
                .count();
    }
}
