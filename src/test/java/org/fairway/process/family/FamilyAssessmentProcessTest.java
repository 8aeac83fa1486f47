package org.fairway.process.family;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.family.CarerPathways;
import org.fairway.family.ChildrensConsiderations;
import org.fairway.family.FamilyAnswers;
import org.fairway.family.FamilyOffer;
import org.fairway.family.FamilyOfferStarts;
import org.fairway.family.FamilyOffers;
import org.fairway.family.OfferAnswer;
import org.fairway.family.OpenCarersCase;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.letter.Letters;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.pathway.PathwayCase;
import org.fairway.person.Carer;
import org.fairway.person.HouseholdChild;
import org.fairway.person.Households;
import org.fairway.person.KnownOrNot;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.person.Profiles;
import org.fairway.person.Relationship;
import org.fairway.process.eligibility.AssessmentForms;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each way through an offer and each end, and that an offer stands by itself. */
@FairwayTest
class FamilyAssessmentProcessTest {
    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    Households households;

    @Autowired
    FamilyOffers offers;

    @Autowired
    FamilyOfferStarts starts;

    @Autowired
    FamilyAnswers answers;

    @Autowired
    CarerPathways pathways;

    @Autowired
    ChildrensConsiderations considerations;

    @Autowired
    OpenCarersCase openCarersCase;

    @Autowired
    PathwayStarter starter;

    @Autowired
    Profiles profiles;

    @Autowired
    Letters letters;

    @Autowired
    RuntimeService runtime;

    @Autowired
    BusinessClock clock;

    @AfterEach
    void now() {
        office.time().backToNow();
    }

    @Test
    void anAcceptedOfferStartsTheCarersOwnPathwayOnce() {
        CaseNumber adult = adult();
        FamilyOffer offer = offer(adult, null);
        Desk leah = office.desk("leah");
        JsonNode form = leah.form(adult.text(), "Task_OfferCarersAssessment");
        assertThat(form.path("givenName").asText()).isEqualTo("Ruth");
        assertThat(form.path("relationship").asText()).isEqualTo("a son or daughter");
        leah.complete(adult.text(), "Task_OfferCarersAssessment", accepted());

        CaseNumber carersCase = pathways.of(offer.id()).orElseThrow();
        PathwayCase opened = cases.get(carersCase);
        assertThat(opened.legalBasis()).isEqualTo(LegalBasis.CARE_ACT_CARER);
        assertThat(opened.adultCase()).isEqualTo(adult);
        assertThat(leah.keys(carersCase.text())).containsExactly("Task_AssessCarer");
        assertThat(openCarersCase.after(offer.id(), "north", today()))
                .isEqualTo(new OpenCarersCase.Opened(carersCase, false));
        assertThat(running("PersonalBudgetPathwayProcess", carersCase)).isEqualTo(1);
        assertThat(running(FamilyAssessmentProcess.KEY, adult)).isZero();
    }

    /** Care Act 2014, section 67(2) and (3)(d): it holds for a carer's assessment too. */
    @Test
    void aCarerWhoNeedsAnAdvocateIsNotAssessedWithoutOne() {
        CaseNumber adult = adult();
        FamilyOffer offer = offer(adult, null);
        Desk leah = office.desk("leah");
        Map<String, Object> form = accepted();
        form.put("difficulties", List.of("WEIGH"));
        assertThat(leah.refused(adult.text(), "Task_OfferCarersAssessment", form)
                        .problems())
                .containsOnlyKeys("someoneHelps", "longNhsStayLikely");
        form.putAll(AssessmentForms.hardToTakePart());
        leah.complete(adult.text(), "Task_OfferCarersAssessment", form);

        String carersCase = pathways.of(offer.id()).orElseThrow().text();
        assertThat(leah.keys(carersCase)).isEmpty();
        Desk ruth = office.desk("ruth");
        assertThat(ruth.form(carersCase, "Task_AppointAdvocate")
                        .path("supporterText")
                        .asText())
                .isEqualTo("nobody could be named");
        ruth.complete(carersCase, "Task_AppointAdvocate", AssessmentForms.advocate(today()));
        assertThat(leah.keys(carersCase)).containsExactly("Task_AssessCarer");
    }

    /** What the statutory return asks of everyone, and the Accessible Information Standard. */
    @Test
    void aCarerWhoAcceptsIsAskedWhatEveryoneIsAskedAndNobodyAsksTwice() {
        CaseNumber adult = adult();
        FamilyOffer offer = offer(adult, null);
        Desk leah = office.desk("leah");
        Map<String, Object> form = accepted();
        List.of("gender", "ethnicity", "accommodation", "contactMethod", "preferredFormat", "language", "interpreter")
                .forEach(form::remove);
        assertThat(leah.refused(adult.text(), "Task_OfferCarersAssessment", form)
                        .problems())
                .containsOnlyKeys(
                        "gender",
                        "ethnicity",
                        "accommodation",
                        "contactMethod",
                        "preferredFormat",
                        "language",
                        "interpreter");
        for (Map.Entry<String, String> way : Map.of(
                        "PHONE", "telephone",
                        "EMAIL", "email",
                        "LETTER", "address",
                        "THROUGH_SOMEONE_ELSE", "communicationNeeds")
                .entrySet()) {
            Map<String, Object> unreachable = accepted();
            unreachable.put("contactMethod", way.getKey());
            assertThat(leah.refused(adult.text(), "Task_OfferCarersAssessment", unreachable)
                            .problems())
                    .containsOnlyKeys(way.getValue());
        }
        leah.complete(adult.text(), "Task_OfferCarersAssessment", accepted());

        PersonId carer = cases.get(pathways.of(offer.id()).orElseThrow()).person();
        assertThat(profiles.of(carer).orElseThrow().needsInWords()).isEqualTo("Reads large print; speaks Welsh best.");
        CaseNumber another = adult();
        offer(another, people.get(carer).birthDate());
        assertThat(leah.form(another.text(), "Task_OfferCarersAssessment")
                        .path("preferredFormat")
                        .asText())
                .isEqualTo("LARGE_PRINT");
    }

    @Test
    void startingOffersAgainStartsNothingTwice() {
        CaseNumber adult = adult();
        offer(adult, null);
        starts.toCarers(adult, "north", today());
        starts.toCarers(adult, "north", today());

        assertThat(running(FamilyAssessmentProcess.KEY, adult)).isEqualTo(1);
    }

    @Test
    void theCarersPathwayOutlivesTheAdultsRefusal() {
        CaseNumber adult = adult();
        FamilyOffer offer = offer(adult, null);
        starter.start("EligibilityProcess", adult.text(), Facts.ofCase(LegalBasis.CARE_ACT_ADULT, "north"));
        office.desk("amina")
                .complete(
                        adult.text(),
                        "Task_ArrangeAssessment",
                        Map.of(
                                "wantsAssessment", "NO",
                                "refusalWords", "I manage, thank you.",
                                "lacksCapacity", "NO",
                                "abuseRisk", "NO"));
        office.desk("leah").complete(adult.text(), "Task_OfferCarersAssessment", accepted());

        CaseNumber carersCase = pathways.of(offer.id()).orElseThrow();
        cases.close(adult, "Died", today());
        assertThat(cases.get(carersCase).closedOn()).isNull();
        assertThat(office.desk("leah").keys(carersCase.text())).containsExactly("Task_AssessCarer");
    }

    @Test
    void theCarersPathwayOutlivesADecisionThatTheAdultIsNotEligible() {
        CaseNumber adult = adult();
        FamilyOffer offer = offer(adult, null);
        starter.start("EligibilityProcess", adult.text(), Facts.ofCase(LegalBasis.CARE_ACT_ADULT, "north"));
        Desk amina = office.desk("amina");
        amina.complete(adult.text(), "Task_ArrangeAssessment", AssessmentForms.arrangement(today().plusDays(2)));
        Map<String, Object> needs = AssessmentForms.needs(today(), "community");
        needs.put("hasUnpaidCarer", "YES");
        amina.complete(adult.text(), "Task_AssessNeeds", needs);
        assertThat(running(FamilyAssessmentProcess.KEY, adult)).isEqualTo(1);
        amina.complete(adult.text(), "Task_DecideEligibility", AssessmentForms.decision(today(), false));
        office.desk("leah").complete(adult.text(), "Task_OfferCarersAssessment", accepted());

        assertThat(office.desk("leah")
                        .keys(pathways.of(offer.id()).orElseThrow().text()))
                .containsExactly("Task_AssessCarer");
    }

    @Test
    void anOfferOutlivesTheClosureOfTheAdultsCase() {
        CaseNumber adult = adult();
        FamilyOffer offer = offer(adult, null);
        cases.close(adult, "Died", today());
        office.desk("leah").complete(adult.text(), "Task_OfferCarersAssessment", accepted());

        assertThat(office.desk("leah")
                        .keys(pathways.of(offer.id()).orElseThrow().text()))
                .containsExactly("Task_AssessCarer");
    }

    @Test
    void aDeclinedOfferIsAnsweredInWritingAndMadeAgain() {
        CaseNumber adult = adult();
        FamilyOffer offer = offer(adult, null);
        Desk leah = office.desk("leah");
        Map<String, Object> declined = new HashMap<>(Map.of(
                "answeredOn",
                today().toString(),
                "answer",
                "DECLINED",
                "rightsExplained",
                true,
                "askAgainOn",
                today().plusYears(3).toString()));
        assertThat(leah.refused(adult.text(), "Task_OfferCarersAssessment", declined)
                        .problems())
                .containsOnlyKeys("askAgainOn");
        declined.put("askAgainOn", today().plusMonths(6).toString());
        leah.complete(adult.text(), "Task_OfferCarersAssessment", declined);
        assertThat(leah.form(adult.text(), "Task_SendDeclinedOfferLetter")
                        .path("letterWords")
                        .asText())
                .contains("Ruth Hughes");
        Map<String, Object> letter = new HashMap<>(Map.of(
                "help", "The carers' centre has an emergency card.",
                "sentOn", today().plusDays(1).toString(),
                "sentBy", "POST"));
        assertThat(leah.refused(adult.text(), "Task_SendDeclinedOfferLetter", letter)
                        .problems())
                .containsOnlyKeys("sentOn");
        letter.put("sentOn", today().minusDays(40).toString());
        assertThat(leah.refused(adult.text(), "Task_SendDeclinedOfferLetter", letter)
                        .problems())
                .containsOnlyKeys("sentOn");
        letter.put("sentOn", today().toString());
        leah.complete(adult.text(), "Task_SendDeclinedOfferLetter", letter);
        assertThat(letters.sent(adult, "CARERS_OFFER_DECLINED")).isTrue();
        assertThat(leah.keys(adult.text())).isEmpty();

        office.today(today().plusMonths(6));
        office.fire(adult.text(), "CatchEvent_AskAgainDue");
        assertThat(leah.form(adult.text(), "Task_OfferCarersAssessment")
                        .path("earlierAnswer")
                        .asText())
                .startsWith("They were asked before");
        assertThat(answers.current(offer.id()).orElseThrow().answer()).isEqualTo(OfferAnswer.DECLINED);
    }

    @Test
    void anOfferToAskLaterWaitsWithoutALetter() {
        CaseNumber adult = adult();
        offer(adult, null);
        office.desk("leah")
                .complete(
                        adult.text(),
                        "Task_OfferCarersAssessment",
                        Map.of(
                                "answeredOn", today().toString(),
                                "answer", "ASK_LATER",
                                "askAgainOn", today().plusDays(14).toString()));

        assertThat(office.desk("leah").keys(adult.text())).isEmpty();
        assertThat(running(FamilyAssessmentProcess.KEY, adult)).isEqualTo(1);
    }

    @Test
    void somebodyWhoIsNotACarerIsLeftInPeaceWithAReason() {
        CaseNumber adult = adult();
        offer(adult, null);
        Map<String, Object> notACarer =
                new HashMap<>(Map.of("answeredOn", today().toString(), "answer", "NOT_A_CARER"));
        Desk leah = office.desk("leah");
        assertThat(leah.refused(adult.text(), "Task_OfferCarersAssessment", notACarer)
                        .problems())
                .containsOnlyKeys("ownWords");
        notACarer.put("ownWords", "I only drive him to the bank now and then.");
        leah.complete(adult.text(), "Task_OfferCarersAssessment", notACarer);

        assertThat(running(FamilyAssessmentProcess.KEY, adult)).isZero();
    }

    @Test
    void aYoungCarerGoesToChildrensServices() {
        CaseNumber adult = adult();
        FamilyOffer offer = offer(adult, today().minusYears(15));
        Desk leah = office.desk("leah");
        Map<String, Object> asAdult = accepted();
        asAdult.put("birthDate", today().minusYears(15).toString());
        assertThat(leah.refused(adult.text(), "Task_OfferCarersAssessment", asAdult)
                        .problems())
                .containsOnlyKeys("birthDate");
        leah.complete(
                adult.text(),
                "Task_OfferCarersAssessment",
                Map.of("answeredOn", today().toString(), "answer", "YOUNG_CARER"));

        Desk amina = office.desk("amina");
        assertThat(amina.form(adult.text(), "Task_ConsiderChildren")
                        .path("children")
                        .get(0)
                        .path("name")
                        .asText())
                .isEqualTo("Ruth Hughes");
        Map<String, Object> considered = children("Ruth Hughes");
        assertThat(amina.refused(adult.text(), "Task_ConsiderChildren", considered)
                        .problems())
                .containsOnlyKeys("referredOn");
        for (LocalDate wrong : List.of(today().plusDays(1), today().minusYears(2))) {
            considered.put("referredOn", wrong.toString());
            assertThat(amina.refused(adult.text(), "Task_ConsiderChildren", considered)
                            .problems())
                    .containsOnlyKeys("referredOn");
        }
        Map<String, Object> nobody = Map.of("childrenInHousehold", "NO", "conclusion", "No children live there.");
        assertThat(amina.refused(adult.text(), "Task_ConsiderChildren", nobody).problems())
                .containsOnlyKeys("childrenInHousehold");
        considered.put("referredOn", today().toString());
        amina.complete(adult.text(), "Task_ConsiderChildren", considered);

        assertThat(considerations.current(offer.id()).orElseThrow().referredOn())
                .isEqualTo(today());
        assertThat(running(FamilyAssessmentProcess.KEY, adult)).isZero();
    }

    @Test
    void theChildrenOfTheHouseholdAreThoughtAbout() {
        CaseNumber adult = adult();
        households.addChild(
                adult,
                new HouseholdChild(
                        UUID.randomUUID(),
                        "Amy Hughes",
                        today().minusYears(9),
                        Relationship.GRANDCHILD,
                        KnownOrNot.NO,
                        KnownOrNot.NO),
                "grace");
        starts.forChildren(adult, LegalBasis.CARE_ACT_ADULT, "north", today());
        Map<String, Object> considered = children("Amy Hughes");
        considered.put("inappropriateCare", "NO");
        considered.put("children", List.of(Map.of("name", "Amy Hughes", "birthDate", "1990-01-01")));
        Desk amina = office.desk("amina");
        assertThat(amina.refused(adult.text(), "Task_ConsiderChildren", considered)
                        .problems())
                .containsOnlyKeys("children[0].birthDate");
        considered.put("children", List.of());
        assertThat(amina.refused(adult.text(), "Task_ConsiderChildren", considered)
                        .problems())
                .containsOnlyKeys("children");
        Map<String, Object> half = children("Amy Hughes");
        half.keySet().removeAll(List.of("impact", "inappropriateCare", "inNeed"));
        assertThat(amina.refused(adult.text(), "Task_ConsiderChildren", half).problems())
                .containsOnlyKeys("impact", "inappropriateCare", "inNeed");
        Map<String, Object> unsaid = children("Amy Hughes");
        unsaid.put("children", List.of(Map.of("name", "Amy Hughes")));
        unsaid.put("referredOn", today().toString());
        assertThat(amina.refused(adult.text(), "Task_ConsiderChildren", unsaid).problems())
                .containsOnlyKeys("children[0].caring");
        amina.complete(
                adult.text(),
                "Task_ConsiderChildren",
                Map.of("childrenInHousehold", "NO", "conclusion", "Amy lives with her parents elsewhere."));

        assertThat(running(FamilyAssessmentProcess.KEY, adult)).isZero();
    }

    @Test
    void aCarersOwnDetailsAreChecked() {
        CaseNumber adult = adult();
        offer(adult, null);
        Map<String, Object> wrong = accepted();
        wrong.put("nhsNumber", "943 476 5918");
        wrong.put("postcode", "not one");
        wrong.put("birthDate", today().plusDays(1).toString());
        wrong.put("rightsExplained", false);

        assertThat(office.desk("leah")
                        .refused(adult.text(), "Task_OfferCarersAssessment", wrong)
                        .problems())
                .containsOnlyKeys("nhsNumber", "postcode", "birthDate", "rightsExplained");
    }

    @Test
    void twoPeopleNeverShareAnNhsNumberAndNobodyIsTheirOwnCarer() {
        PersonId id = new PersonId(UUID.randomUUID());
        people.save(new Person(id, "Walter", "Hughes", today().minusYears(78), "9990002029", null, null, null, null));
        CaseNumber adult = cases.open(id, LegalBasis.CARE_ACT_ADULT, "north", today(), null)
                .number();
        offer(adult, null);
        Map<String, Object> same = accepted();
        same.put("nhsNumber", "999 000 2029");
        same.put("birthDate", today().minusYears(78).toString());
        Desk leah = office.desk("leah");
        assertThat(leah.refused(adult.text(), "Task_OfferCarersAssessment", same)
                        .problems()
                        .get("nhsNumber"))
                .contains("the person they care for");

        people.save(new Person(
                new PersonId(UUID.randomUUID()),
                "Ruth",
                "Hughes",
                LocalDate.of(1950, 1, 1),
                "9990002037",
                null,
                null,
                null,
                null));
        Map<String, Object> another = accepted();
        another.put("nhsNumber", "999 000 2037");
        assertThat(leah.refused(adult.text(), "Task_OfferCarersAssessment", another)
                        .problems()
                        .get("nhsNumber"))
                .contains("date of birth is another");
    }

    @Test
    void nobodyOf18OrOverIsAYoungCarer() {
        CaseNumber adult = adult();
        offer(adult, today().minusYears(30));

        assertThat(office.desk("leah")
                        .refused(
                                adult.text(),
                                "Task_OfferCarersAssessment",
                                Map.of("answeredOn", today().toString(), "answer", "YOUNG_CARER"))
                        .problems())
                .containsOnlyKeys("answer");
    }

    @Test
    void anOfferLeavesNoQuestionOut() {
        CaseNumber adult = adult();
        offer(adult, null);
        Desk leah = office.desk("leah");
        for (String left : List.of("givenName", "familyName", "birthDate")) {
            Map<String, Object> form = accepted();
            form.remove(left);
            assertThat(leah.refused(adult.text(), "Task_OfferCarersAssessment", form)
                            .problems())
                    .as("without " + left)
                    .containsOnlyKeys(left);
        }
        Map<String, Object> later = new HashMap<>(Map.of("answeredOn", today().toString(), "answer", "ASK_LATER"));
        assertThat(leah.refused(adult.text(), "Task_OfferCarersAssessment", later)
                        .problems())
                .containsOnlyKeys("askAgainOn");
        later.put("askAgainOn", today().toString());
        assertThat(leah.refused(adult.text(), "Task_OfferCarersAssessment", later)
                        .problems())
                .containsOnlyKeys("askAgainOn");
        later.put("askAgainOn", today().plusDays(7).toString());
        later.put("answeredOn", today().plusDays(1).toString());
        assertThat(leah.refused(adult.text(), "Task_OfferCarersAssessment", later)
                        .problems())
                .containsOnlyKeys("answeredOn");
    }

    private LocalDate today() {
        return clock.today();
    }

    private CaseNumber adult() {
        PersonId id = new PersonId(UUID.randomUUID());
        people.save(new Person(id, "Walter", "Hughes", today().minusYears(78), null, null, null, null, null));
        return cases.open(id, LegalBasis.CARE_ACT_ADULT, "north", today(), null).number();
    }

    private FamilyOffer offer(CaseNumber adult, @Nullable LocalDate birthDate) {
        households.addCarer(
                adult,
                new Carer(
                        UUID.randomUUID(),
                        "Ruth",
                        "Hughes",
                        birthDate,
                        Relationship.SON_OR_DAUGHTER,
                        null,
                        null,
                        false,
                        KnownOrNot.NOT_KNOWN),
                "grace");
        starts.toCarers(adult, "north", today());
        return offers.ofCase(adult).get(0);
    }

    private Map<String, Object> accepted() {
        Map<String, Object> form = new HashMap<>(Map.of(
                "answeredOn", today().toString(),
                "answer", "ACCEPTED",
                "rightsExplained", true,
                "givenName", "Ruth",
                "familyName", "Hughes",
                "birthDate", "1979-05-04"));
        form.putAll(Map.of(
                "gender", "FEMALE",
                "ethnicity", "WHITE_BRITISH",
                "accommodation", "WITH_FAMILY_OR_FRIENDS",
                "contactMethod", "IN_PERSON",
                "preferredFormat", "LARGE_PRINT",
                "language", "Welsh",
                "interpreter", "NONE"));
        return form;
    }

    private Map<String, Object> children(String name) {
        return new HashMap<>(Map.of(
                "childrenInHousehold", "YES",
                "children", List.of(Map.of("name", name, "caring", "Gets up when her grandfather calls.")),
                "impact", "She is up at night and tired at school.",
                "inappropriateCare", "YES",
                "inNeed", "NO",
                "conclusion", "Night help for her grandfather comes first in the plan."));
    }

    private long running(String process, CaseNumber caseNumber) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseNumber.text())
                .count();
    }
}
