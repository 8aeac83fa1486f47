package org.fairway.process.referral;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.process.referral.ReferralExamples.adult;
import static org.fairway.process.referral.ReferralExamples.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.family.FamilyOfferStarts;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.letter.Letters;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.Ability;
import org.fairway.person.AdvocateRole;
import org.fairway.person.Advocates;
import org.fairway.person.CapacityAssessments;
import org.fairway.person.DecisionMaker;
import org.fairway.person.People;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.fairway.process.variable.CaseVariables;
import org.fairway.referral.Handovers;
import org.fairway.referral.SafeguardingDecisions;
import org.fairway.referral.UrgentDecisions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a first contact to an assessment that can begin, or to advice; each task handed in as the work list does. */
@FairwayTest
class ReferralProcessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Office office;

    @Autowired
    PathwayStarter starter;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    FamilyOfferStarts offers;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    Letters letters;

    @Autowired
    Handovers handovers;

    @Autowired
    UrgentDecisions urgentDecisions;

    @Autowired
    SafeguardingDecisions safeguardingDecisions;

    @Autowired
    CapacityAssessments capacityAssessments;

    @Autowired
    Advocates advocates;

    @BeforeEach
    void monday() {
        office.today(TODAY);
    }

    @AfterEach
    void now() {
        office.time().backToNow();
    }

    @Test
    void aContactBecomesACaseAndGoesOnToAnAssessment() {
        String number = begin();
        assertThat(cases.exists(new CaseNumber(number)))
                .as("nobody is known before the contact is recorded")
                .isFalse();

        office.desk("grace").complete(number, "Task_RecordContact", adult());

        assertThat(cases.get(new CaseNumber(number))).satisfies(opened -> {
            assertThat(opened.legalBasis()).isEqualTo(LegalBasis.CARE_ACT_ADULT);
            assertThat(opened.team()).isEqualTo("north");
            assertThat(people.get(opened.person()).postcode()).isEqualTo("EX6 8AA");
        });
        assertThat(ends(number)).containsExactly("EndEvent_AssessmentNeeded");
    }

    @Test
    void offersTheOfficersTeamsAndToday() {
        JsonNode form = office.desk("grace").form(begin(), "Task_RecordContact");

        assertThat(form.path("receivedOn").asText()).isEqualTo("2026-11-23");
        assertThat(form.path("team").asText()).isEqualTo("NORTH");
        assertThat(form.path("teams").findValuesAsText("value")).containsExactly("NORTH", "SOUTH", "CHILDREN");
    }

    @Test
    void refusesWhatCannotBeAndChangesNothing() {
        String number = begin();
        Map<String, Object> wrong = adult();
        wrong.put("birthDate", "2026-11-24");
        wrong.put("nhsNumber", "943 476 5918");
        wrong.put("postcode", "nowhere");

        assertThat(refused(number, wrong)).containsOnlyKeys("birthDate");
        wrong.put("birthDate", "1948-03-09");
        assertThat(refused(number, wrong)).containsOnlyKeys("nhsNumber", "postcode");
        assertThat(cases.exists(new CaseNumber(number))).isFalse();
    }

    @Test
    void asksWhatFollowsFromAnAnswer() {
        String number = begin();
        Map<String, Object> wrong = adult();
        wrong.put("urgent", "YES");
        wrong.put("safeguardingConcern", "YES");
        wrong.put("capacityInDoubt", "YES");
        wrong.put("childrenInHousehold", "YES");
        wrong.remove("hasUnpaidCarer");

        assertThat(refused(number, wrong))
                .containsOnlyKeys(
                        "urgentNeed",
                        "abuseConcern",
                        "decisionInDoubt",
                        "someoneHelps",
                        "longNhsStayLikely",
                        "children",
                        "hasUnpaidCarer");
    }

    @Test
    void asksWhoCouldHelpAndWhomACarerLooksAfter() {
        String number = begin();
        Map<String, Object> helped = with(adult(), "difficulties", List.of("RETAIN"));
        helped.put("someoneHelps", "YES");
        helped.put("longNhsStayLikely", "NO");
        assertThat(refused(number, helped)).containsOnlyKeys("supporterName", "supporterRelation");

        assertThat(refused(
                        number,
                        ReferralExamples.without(ReferralExamples.carer(), "caredForRelationship", "caringHours")))
                .containsOnlyKeys("caredForRelationship", "caringHours");
    }

    @Test
    void refusesATeamThatDoesNotHoldSuchCases() {
        String number = begin();
        assertThat(refused(number, with(adult(), "team", "CHILDREN"))).containsOnlyKeys("team");
        assertThat(refused(number, with(adult(), "team", "WEST"))).containsOnlyKeys("team");
    }

    @Test
    void refusesAMinorUnderTheCareAct() {
        assertThat(refused(begin(), with(adult(), "birthDate", "2010-01-01"))).containsOnlyKeys("contactFor");
    }

    @Test
    void takesADisabledChildToTheChildrensTeam() {
        String number = begin();

        office.desk("grace").complete(number, "Task_RecordContact", ReferralExamples.child());

        assertThat(cases.get(new CaseNumber(number)).legalBasis()).isEqualTo(LegalBasis.CHILDREN_ACT);
        assertThat(ends(number)).containsExactly("EndEvent_AssessmentNeeded");
    }

    /** Care Act 2014, section 10; SI 2014/2827, regulation 4. */
    @Test
    void offersEachCarerAnAssessmentAtOnceAndConsidersTheChildrenOnce() {
        String number = begin();
        grace(number, "Task_RecordContact", ReferralExamples.withAFamily());

        assertThat(office.desk("leah").keys(number))
                .containsExactly("Task_OfferCarersAssessment", "Task_OfferCarersAssessment");
        assertThat(office.desk("amina").keys(number)).containsExactly("Task_ConsiderChildren");
        offers.toCarers(new CaseNumber(number), "north", TODAY);
        offers.forChildren(new CaseNumber(number), LegalBasis.CARE_ACT_ADULT, "north", TODAY);
        assertThat(office.desk("leah").keys(number)).as("nothing starts twice").hasSize(2);
        assertThat(office.desk("amina").keys(number)).hasSize(1);
    }

    @Test
    void offersSurviveAContactThatIsNotAssessed() {
        String number = begin();
        grace(number, "Task_RecordContact", with(ReferralExamples.withAFamily(), "appearanceOfNeed", "NO"));

        assertThat(office.desk("grace").keys(number)).containsExactly("Task_SendAdvice");
        assertThat(office.desk("leah").keys(number)).hasSize(2);
    }

    @Test
    void takesACarerInTheirOwnRight() {
        String number = begin();

        office.desk("grace").complete(number, "Task_RecordContact", ReferralExamples.carer());

        assertThat(cases.get(new CaseNumber(number)).legalBasis()).isEqualTo(LegalBasis.CARE_ACT_CARER);
        assertThat(ends(number)).containsExactly("EndEvent_AssessmentNeeded");
    }

    @Test
    void aCarersOwnReferralStaysWithTheCarersWorkers() {
        String number = begin();
        Map<String, Object> contact = ReferralExamples.carer();
        contact.put("capacityInDoubt", "YES");
        contact.put("decisionInDoubt", "Whether to be assessed");
        contact.put("someoneHelps", "NO");
        contact.put("longNhsStayLikely", "NO");
        contact.put("childrenInHousehold", "YES");
        contact.put("children", ReferralExamples.withAFamily().get("children"));
        office.desk("grace").complete(number, "Task_RecordContact", contact);

        assertThat(office.desk("leah").keys(number))
                .containsExactlyInAnyOrder("Task_AssessCapacity", "Task_ConsiderChildren");
        assertThat(office.desk("amina").keys(number)).isEmpty();
    }

    @Test
    void whoIsNotAssessedGetsAdviceAndADayOnWhichWeAskAgain() {
        String number = begin();
        grace(number, "Task_RecordContact", with(adult(), "appearanceOfNeed", "NO"));

        JsonNode form = office.desk("grace").form(number, "Task_SendAdvice");
        assertThat(form.path("decisionText").asText()).contains("Care Act 2014, sections 2 and 4");
        assertThat(form.path("formatText").asText()).contains("large print");
        String letter = form.path("letter").asText();
        assertThat(letter)
                .contains("Rosalind Thistlewood")
                .contains("Grace Okafor")
                .contains("4 January 2027");

        Map<String, Object> answers = ReferralExamples.advice(form);
        assertThat(office.desk("grace")
                        .refused(number, "Task_SendAdvice", with(answers, "letter", letter))
                        .problems())
                .containsOnlyKeys("letter");
        assertThat(problems(number, "grace", "Task_SendAdvice", with(answers, "followUpOn", "2099-01-05")))
                .as("no day that nobody will remember")
                .containsKey("followUpOn");
        assertThat(problems(number, "grace", "Task_SendAdvice", with(answers, "sentOn", "2026-11-19")))
                .as("before the contact")
                .containsOnlyKeys("sentOn");
        assertThat(office.desk("grace")
                        .refused(number, "Task_SendAdvice", with(answers, "followUpOn", "2027-01-05"))
                        .problems())
                .as("the letter names another day")
                .containsOnlyKeys("letter");
        grace(number, "Task_SendAdvice", answers);

        assertThat(letters.sent(new CaseNumber(number), "ADVICE")).isTrue();
        assertThat(ends(number)).containsExactly("EndEvent_AdviceGiven");
    }

    @Test
    void whoBelongsToAnotherCouncilIsHandedOver() {
        String number = begin();
        grace(number, "Task_RecordContact", with(adult(), "residence", "ELSEWHERE"));
        Map<String, Object> answers =
                ReferralExamples.advice(office.desk("grace").form(number, "Task_SendAdvice"));

        assertThat(office.desk("grace")
                        .refused(number, "Task_SendAdvice", answers)
                        .problems())
                .containsOnlyKeys("handedTo", "handedOn");
        answers.put("handedTo", "Westshire County Council, first contact team");
        answers.put("handedOn", "2026-11-23");
        grace(number, "Task_SendAdvice", answers);

        assertThat(letters.sent(new CaseNumber(number), "REFERRED_ELSEWHERE")).isTrue();
        assertThat(handovers.of(new CaseNumber(number)))
                .singleElement()
                .satisfies(handover -> assertThat(handover.to()).startsWith("Westshire"));
    }

    @Test
    void aSecondContactAboutAnOpenCaseGoesToItsWorker() {
        Map<String, Object> known = with(adult(), "nhsNumber", "401 023 2137");
        String first = begin();
        office.desk("grace").complete(first, "Task_RecordContact", known);
        String second = begin();
        office.desk("grace").complete(second, "Task_RecordContact", known);

        JsonNode form = office.desk("grace").form(second, "Task_SendAdvice");

        assertThat(form.path("letter").asText()).contains("number " + first);
        assertThat(form.path("passedOnText").asText()).contains("worker of case **" + first + "**");
        assertThat(cases.of(cases.get(new CaseNumber(first)).person())).hasSize(2);
        Map<String, Object> answers = ReferralExamples.advice(form);
        answers.put("handedTo", "Amina Khan");
        answers.put("handedOn", "2026-11-23");
        grace(second, "Task_SendAdvice", answers);

        assertThat(letters.sent(new CaseNumber(second), "PASSED_TO_YOUR_WORKER"))
                .isTrue();
        JsonNode told = office.desk("amina").form(first, "Task_TakeInContact");
        assertThat(told.path("personName").asText()).isEqualTo("Rosalind Thistlewood");
        assertThat(told.path("contactText").asText()).isEqualTo(second);
        assertThat(told.path("wordsText").asText()).startsWith("I cannot get up the stairs any more");
    }

    @Test
    void settlesWhatIsUrgentAtRiskAndInDoubtSideBySide() {
        String number = begin();
        grace(number, "Task_RecordContact", ReferralExamples.everythingAtOnce());
        assertThat(office.desk("amina").keys(number))
                .containsExactlyInAnyOrder("Task_DecideUrgentSupport", "Task_AssessCapacity");
        assertThat(office.desk("priya").keys(number)).contains("Task_DecideSafeguarding");

        office.desk("amina").complete(number, "Task_DecideUrgentSupport", ReferralExamples.urgentSupport());
        office.desk("priya").complete(number, "Task_DecideSafeguarding", ReferralExamples.enquiry());
        office.desk("amina").complete(number, "Task_AssessCapacity", ReferralExamples.lacksCapacity());
        assertThat(office.desk("amina").keys(number))
                .as("waits for the save point")
                .isEmpty();
        join(number);

        CaseNumber caseNumber = new CaseNumber(number);
        assertThat(urgentDecisions.latest(caseNumber).orElseThrow().support())
                .satisfies(support ->
                        assertThat(requireNonNull(support).weeklyCost()).isEqualTo(Money.ofPence(16450)));
        assertThat(safeguardingDecisions.latest(caseNumber).orElseThrow().mustEnquire())
                .isTrue();
        assertThat(capacityAssessments.latest(caseNumber).orElseThrow()).satisfies(assessed -> {
            assertThat(assessed.lacksCapacity()).isTrue();
            assertThat(assessed.unableTo()).containsExactly(Ability.WEIGH);
            assertThat(requireNonNull(assessed.bestInterests()).decisionMaker()).isEqualTo(DecisionMaker.COUNCIL);
        });
        assertThat(office.desk("ruth").keys(number)).containsExactly("Task_AppointAdvocate");
    }

    @Test
    void urgentSupportIsGivenWithinItsLimits() {
        String number = urgent();
        Map<String, Object> support = ReferralExamples.urgentSupport();
        assertThat(office.desk("amina")
                        .form(number, "Task_DecideUrgentSupport")
                        .path("urgentNeedText")
                        .asText())
                .isEqualTo("No heating and no food in the house.");

        assertThat(problems(number, "amina", "Task_DecideUrgentSupport", with(support, "decidedOn", "2026-11-19")))
                .as("before the contact")
                .containsOnlyKeys("decidedOn");
        assertThat(problems(number, "amina", "Task_DecideUrgentSupport", with(support, "startsOn", "2026-11-22")))
                .as("before the decision")
                .containsKey("startsOn");
        for (String day : List.of("decidedOn", "startsOn")) {
            assertThat(problems(number, "amina", "Task_DecideUrgentSupport", with(support, day, "1950-05-05")))
                    .as("before any limit was in force")
                    .containsOnlyKeys(day);
        }
        assertThat(problems(number, "amina", "Task_DecideUrgentSupport", with(support, "weeklyCost", "-1.00")))
                .containsOnlyKeys("weeklyCost");
        assertThat(problems(number, "amina", "Task_DecideUrgentSupport", with(support, "weeklyCost", "5000.01")))
                .containsOnlyKeys("weeklyCost");
        assertThat(problems(number, "amina", "Task_DecideUrgentSupport", with(support, "endsOn", "2027-01-05")))
                .as("six weeks at most")
                .containsOnlyKeys("endsOn");
        for (String left : List.of("what", "provider", "weeklyCost", "startsOn", "endsOn", "costExplained")) {
            assertThat(problems(number, "amina", "Task_DecideUrgentSupport", ReferralExamples.without(support, left)))
                    .as("without " + left)
                    .containsOnlyKeys(left);
        }
    }

    /**
     * K3: where the assessment is not done on the day of the move, the second council meets from that day what the first met
     * (Care Act 2014, section 38; explanatory notes).
     */
    @Test
    void meetsFromTheDayOfTheMoveWhatTheFirstCouncilMet() {
        String number = begin();
        Map<String, Object> contact = with(adult(), "residence", "ELSEWHERE");
        contact.put("movesOn", "2026-12-07");
        assertThat(problems(number, "grace", "Task_RecordContact", contact)).containsOnlyKeys("metThere");
        contact.put("metThere", "Seven hours a week of help at home, and the club on Thursdays.");
        assertThat(problems(number, "grace", "Task_RecordContact", with(contact, "residence", "IN_OUR_AREA")))
                .containsOnlyKeys("movesOn");
        grace(number, "Task_RecordContact", contact);

        JsonNode page = office.desk("amina").form(number, "Task_DecideUrgentSupport");
        assertThat(page.path("moveWords").asText()).contains("on 7 December 2026", "section 38");
        assertThat(page.path("what").asText()).startsWith("Seven hours a week");
        assertThat(page.path("startsOn").asText()).isEqualTo("2026-12-07");
        Map<String, Object> support = ReferralExamples.urgentSupport();
        support.put("decidedOn", TODAY.toString());
        support.put("endsOn", "2027-01-15");
        assertThat(problems(number, "amina", "Task_DecideUrgentSupport", with(support, "startsOn", "2026-12-08")))
                .hasEntrySatisfying("startsOn", reason -> assertThat(reason).contains("There must be no gap"));
        Map<String, Object> nothing = new java.util.HashMap<>(
                Map.of("supportNow", "NO", "reasons", "They come later.", "decidedOn", TODAY.toString()));
        assertThat(problems(number, "amina", "Task_DecideUrgentSupport", nothing))
                .hasEntrySatisfying("supportNow", reason -> assertThat(reason).contains("section 38"));

        office.desk("amina").complete(number, "Task_DecideUrgentSupport", with(support, "startsOn", "2026-12-07"));

        assertThat(urgentDecisions.latest(new CaseNumber(number)).orElseThrow().support())
                .satisfies(
                        met -> assertThat(requireNonNull(met).period().first()).isEqualTo(LocalDate.of(2026, 12, 7)));
        join(number);
        assertThat(ends(number))
                .as("assessed by this council, whose they are to be, and not handed over")
                .containsExactly("EndEvent_AssessmentNeeded");
    }

    @Test
    void nothingIsPutInPlaceForAMoveThatComesToNothing() {
        String number = begin();
        Map<String, Object> contact = with(adult(), "residence", "VISITING");
        contact.put("movesOn", "2026-12-07");
        contact.put("metThere", "Seven hours a week of help at home.");
        grace(number, "Task_RecordContact", contact);

        office.desk("amina")
                .complete(
                        number,
                        "Task_DecideUrgentSupport",
                        Map.of(
                                "supportNow",
                                "NO",
                                "staysThere",
                                "YES",
                                "reasons",
                                "Her daughter comes to live with her instead.",
                                "decidedOn",
                                TODAY.toString()));

        assertThat(urgentDecisions.latest(new CaseNumber(number)).orElseThrow().support())
                .isNull();
    }

    @Test
    void wordsOfStrangersMakeNoLinkOnTheScreen() {
        String number = begin();
        Map<String, Object> contact = with(adult(), "urgent", "YES");
        contact.put("urgentNeed", "No heating, 1 < 2. [Sign in again](https://example.org) <b>now</b>");
        grace(number, "Task_RecordContact", contact);

        assertThat(office.desk("amina")
                        .form(number, "Task_DecideUrgentSupport")
                        .path("urgentNeedText")
                        .asText())
                .contains("1 < 2. [Sign in again]")
                .doesNotContain("](")
                .doesNotContain("<b");
    }

    @Test
    void urgentSupportIsLookedAtBeforeItsLastDayAsOftenAsItTakes() {
        String number = urgent();
        Map<String, Object> support = ReferralExamples.urgentSupport();
        office.desk("amina").complete(number, "Task_DecideUrgentSupport", support);
        LocalDate last = LocalDate.parse(String.valueOf(support.get("endsOn")));
        assertThat(office.desk("amina").sees(number, "Task_ReviewUrgentSupport"))
                .isFalse();

        office.today(last.minusDays(7));
        office.fire(number, "CatchEvent_SupportEndsSoon");
        assertThat(office.desk("amina")
                        .form(number, "Task_ReviewUrgentSupport")
                        .path("whatText")
                        .asText())
                .isEqualTo(support.get("what"));
        Map<String, Object> looked = with(
                Map.of("decidedOn", last.minusDays(7).toString(), "reasons", "The assessment is next week."),
                "outcome",
                "GOES_ON");
        assertThat(problems(number, "amina", "Task_ReviewUrgentSupport", looked))
                .containsOnlyKeys("endsOn");
        assertThat(problems(
                        number,
                        "amina",
                        "Task_ReviewUrgentSupport",
                        with(looked, "endsOn", last.plusDays(36).toString())))
                .as("more than six weeks from now")
                .containsOnlyKeys("endsOn");
        LocalDate longer = last.plusDays(14);
        office.desk("amina").complete(number, "Task_ReviewUrgentSupport", with(looked, "endsOn", longer.toString()));
        assertThat(urgentDecisions.latest(new CaseNumber(number)).orElseThrow().support())
                .extracting(given -> given.period().last())
                .isEqualTo(longer);

        office.today(longer.minusDays(7));
        office.fire(number, "CatchEvent_SupportEndsSoon");
        Map<String, Object> over = with(
                Map.of("decidedOn", longer.minusDays(7).toString(), "reasons", "Joan from the agency comes now."),
                "outcome",
                "LASTING_SUPPORT_IN_PLACE");
        assertThat(problems(number, "amina", "Task_ReviewUrgentSupport", with(over, "decidedOn", "2026-01-01")))
                .containsOnlyKeys("decidedOn");
        office.desk("amina").complete(number, "Task_ReviewUrgentSupport", over);
        assertThat(office.desk("amina").sees(number, "Task_ReviewUrgentSupport"))
                .isFalse();
        assertThat(urgentDecisions.latest(new CaseNumber(number)).orElseThrow().support())
                .isNull();
    }

    @Test
    void urgentSupportCanBeRefusedWithReasons() {
        String number = urgent();

        office.desk("amina")
                .complete(
                        number,
                        "Task_DecideUrgentSupport",
                        Map.of(
                                "supportNow", "NO",
                                "reasons", "Her niece stays with her until Friday and can go on.",
                                "decidedOn", "2026-11-23"));
        join(number);

        assertThat(urgentDecisions.latest(new CaseNumber(number)).orElseThrow().support())
                .isNull();
        assertThat(ends(number)).containsExactly("EndEvent_AssessmentNeeded");
    }

    @Test
    void anEnquiryMustBeMadeWhenAllThreeTestsAreMet() {
        String number = begin();
        office.desk("grace")
                .complete(
                        number,
                        "Task_RecordContact",
                        with(
                                with(adult(), "safeguardingConcern", "YES"),
                                "abuseConcern",
                                "Her nephew holds her bank card and she has no food."));
        Map<String, Object> decision = ReferralExamples.enquiry();
        assertThat(office.desk("priya")
                        .form(number, "Task_DecideSafeguarding")
                        .path("abuseConcernText")
                        .asText())
                .contains("bank card");

        assertThat(problems(number, "priya", "Task_DecideSafeguarding", with(decision, "decidedOn", "2026-11-19")))
                .as("before the contact")
                .containsOnlyKeys("decidedOn");
        assertThat(problems(
                        number, "priya", "Task_DecideSafeguarding", ReferralExamples.without(decision, "enquiryLead")))
                .containsOnlyKeys("enquiryLead");
        assertThat(problems(
                        number,
                        "priya",
                        "Task_DecideSafeguarding",
                        ReferralExamples.without(with(decision, "atRisk", "NO"), "enquiryLead")))
                .containsOnlyKeys("enquire");
        Map<String, Object> none = ReferralExamples.without(with(decision, "atRisk", "NO"), "enquiryLead");
        none.put("enquire", "NO");
        office.desk("priya").complete(number, "Task_DecideSafeguarding", none);

        assertThat(safeguardingDecisions
                        .latest(new CaseNumber(number))
                        .orElseThrow()
                        .enquiryMade())
                .isFalse();
    }

    @Test
    void nobodyIsFoundUnableToDecideWithoutEveryPartOfTheTest() {
        String number = inDoubt(Map.of("someoneHelps", "NO", "longNhsStayLikely", "NO"));
        Map<String, Object> assessment = ReferralExamples.lacksCapacity();
        assertThat(office.desk("amina")
                        .form(number, "Task_AssessCapacity")
                        .path("decision")
                        .asText())
                .isEqualTo("Whether to be assessed");

        assertThat(problems(
                        number,
                        "amina",
                        "Task_AssessCapacity",
                        ReferralExamples.without(assessment, "impairmentWords", "becauseOfImpairment")))
                .containsOnlyKeys("impairmentWords", "becauseOfImpairment");
        assertThat(problems(
                        number,
                        "amina",
                        "Task_AssessCapacity",
                        ReferralExamples.without(assessment, "decisionMaker", "consulted", "conclusion")))
                .containsOnlyKeys("decisionMaker", "consulted", "conclusion");
        assertThat(problems(number, "amina", "Task_AssessCapacity", ReferralExamples.without(assessment, "impairment")))
                .containsOnlyKeys("impairment");
        assertThat(problems(number, "amina", "Task_AssessCapacity", with(assessment, "decisionMaker", "ATTORNEY")))
                .containsOnlyKeys("authorisedPerson");
        assertThat(problems(number, "amina", "Task_AssessCapacity", with(assessment, "reviewOn", "2026-11-22")))
                .containsOnlyKeys("reviewOn");

        office.desk("amina").complete(number, "Task_AssessCapacity", ReferralExamples.canDecide());
        join(number);

        assertThat(capacityAssessments
                        .latest(new CaseNumber(number))
                        .orElseThrow()
                        .lacksCapacity())
                .isFalse();
        assertThat(ends(number)).containsExactly("EndEvent_AssessmentNeeded");
    }

    @Test
    void noAssessmentBeginsBeforeAnAdvocateIsNamed() {
        String number = difficulty(Map.of("someoneHelps", "NO", "longNhsStayLikely", "NO"));
        assertThat(office.desk("amina").keys(number)).isEmpty();
        Map<String, Object> advocate = ReferralExamples.advocate();
        JsonNode form = office.desk("ruth").form(number, "Task_AppointAdvocate");
        assertThat(form.path("supporterText").asText()).isEqualTo("nobody could be named");
        assertThat(form.path("roleText").asText()).isEqualTo("independent advocate under the Care Act");

        assertThat(problems(number, "ruth", "Task_AppointAdvocate", with(advocate, "appointedOn", "2026-11-19")))
                .as("before the contact")
                .containsOnlyKeys("appointedOn");
        assertThat(problems(number, "ruth", "Task_AppointAdvocate", with(advocate, "name", " ")))
                .containsOnlyKeys("name");
        assertThat(problems(number, "ruth", "Task_AppointAdvocate", with(advocate, "independent", false)))
                .containsOnlyKeys("independent");
        office.desk("ruth").complete(number, "Task_AppointAdvocate", advocate);

        assertThat(advocates.of(new CaseNumber(number)).orElseThrow().role()).isEqualTo(AdvocateRole.CARE_ACT);
        assertThat(ends(number)).containsExactly("EndEvent_AssessmentNeeded");
    }

    @Test
    void anAppropriatePersonStandsInForAnAdvocate() {
        Map<String, Object> helped = new LinkedHashMap<>();
        helped.put("someoneHelps", "YES");
        helped.put("longNhsStayLikely", "NO");
        helped.put("supporterName", "Winifred Thistlewood");
        helped.put("supporterRelation", "sister");
        helped.put("supporterQualities", List.of("NOT_PAID", "WILLING_AND_ABLE", "ACCEPTED", "NOT_PART_OF_A_CONCERN"));

        assertThat(ends(difficulty(helped))).containsExactly("EndEvent_AssessmentNeeded");

        helped.put("supporterQualities", List.of("NOT_PAID", "WILLING_AND_ABLE", "ACCEPTED"));
        assertThat(office.desk("ruth").keys(difficulty(helped)))
                .as("part of a concern about abuse")
                .containsExactly("Task_AppointAdvocate");
    }

    @Test
    void anOverdueAdvocateBecomesAManagersConcern() {
        String number = difficulty(Map.of("someoneHelps", "NO", "longNhsStayLikely", "YES"));

        office.fire(number, "BoundaryEvent_AdvocateOverdue");

        assertThat(office.desk("priya").keys(number)).containsExactly("Task_AppointOverdueAdvocate");
        office.desk("priya").complete(number, "Task_AppointOverdueAdvocate", ReferralExamples.advocate());
        assertThat(ends(number)).containsExactly("EndEvent_AssessmentNeeded");
    }

    /** Starts the stage alone, as the pathway does. */
    private String begin() {
        String number = cases.nextNumber(TODAY).text();
        starter.start(ReferralProcess.KEY, number, Facts.NONE.with(CaseVariables.TEAM, "north"));
        return number;
    }

    /** Passes the save point before the join, once for each of the tasks that were finished. */
    private void join(String number) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(ReferralProcess.KEY)
                .singleResult()
                .getId();
        List<Job> jobs = management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("Gateway_AllSettled")
                .list();
        assertThat(jobs).isNotEmpty();
        jobs.forEach(job -> management.executeJob(job.getId()));
    }

    /** The ends that the stage has reached. */
    private List<String> ends(String number) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(ReferralProcess.KEY)
                .singleResult()
                .getId();
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityType("noneEndEvent")
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private String urgent() {
        String number = begin();
        Map<String, Object> contact = with(adult(), "urgent", "YES");
        contact.put("urgentNeed", "No heating and no food in the house.");
        office.desk("grace").complete(number, "Task_RecordContact", contact);
        return number;
    }

    private String inDoubt(Map<String, Object> help) {
        String number = begin();
        Map<String, Object> contact = with(adult(), "capacityInDoubt", "YES");
        contact.put("decisionInDoubt", "Whether to be assessed");
        contact.putAll(help);
        office.desk("grace").complete(number, "Task_RecordContact", contact);
        return number;
    }

    private String difficulty(Map<String, Object> help) {
        String number = begin();
        Map<String, Object> contact = with(adult(), "difficulties", List.of("RETAIN"));
        contact.putAll(help);
        office.desk("grace").complete(number, "Task_RecordContact", contact);
        return number;
    }

    private void grace(String number, String task, Map<String, Object> answers) {
        office.desk("grace").complete(number, task, answers);
    }

    private Map<String, String> refused(String number, Map<String, Object> answers) {
        return problems(number, "grace", "Task_RecordContact", answers);
    }

    private Map<String, String> problems(String number, String who, String task, Map<String, Object> answers) {
        return office.desk(who).refused(number, task, answers).problems();
    }
}
