package org.fairway.process.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.pathway.LegalBasis.CARE_ACT_ADULT;
import static org.fairway.pathway.LegalBasis.CARE_ACT_CARER;
import static org.fairway.pathway.LegalBasis.CHILDREN_ACT;
import static org.fairway.process.eligibility.AssessmentForms.advocate;
import static org.fairway.process.eligibility.AssessmentForms.arrangement;
import static org.fairway.process.eligibility.AssessmentForms.carer;
import static org.fairway.process.eligibility.AssessmentForms.child;
import static org.fairway.process.eligibility.AssessmentForms.decision;
import static org.fairway.process.eligibility.AssessmentForms.hardToTakePart;
import static org.fairway.process.eligibility.AssessmentForms.needs;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Refusal;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.Determinations;
import org.fairway.eligibility.Limb;
import org.fairway.eligibility.NeedsAssessment;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.eligibility.OutcomeFinding;
import org.fairway.eligibility.SupportLevel;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.letter.SentLetters;
import org.fairway.person.HouseholdChild;
import org.fairway.person.Households;
import org.fairway.person.Involvement;
import org.fairway.person.KnownOrNot;
import org.fairway.person.Relationship;
import org.fairway.referral.CaredFor;
import org.fairway.referral.Contact;
import org.fairway.referral.ContactFor;
import org.fairway.referral.Contacts;
import org.fairway.referral.Requester;
import org.fairway.referral.RequesterKind;
import org.fairway.referral.Residence;
import org.fairway.referral.RouteOfAccess;
import org.fairway.referral.SharingConsent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each way through the stage and each end, through the work list's own route. */
@FairwayTest
class EligibilityProcessTest extends EligibilityStage {
    @Autowired
    NeedsAssessments needsAssessments;

    @Autowired
    CarerAssessments carerAssessments;

    @Autowired
    ChildAssessments childAssessments;

    @Autowired
    Determinations determinations;

    @Autowired
    Letters letters;

    @Autowired
    Decisions decisions;

    @Autowired
    Households households;

    @Autowired
    Contacts contacts;

    @Test
    void anAdultWithTwoNeedsIsEligibleAndGetsTheRecord() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(3)));
        amina.complete(caseNumber.text(), "Task_AssessNeeds", needs(today(), "nutrition", "hygiene"));

        JsonNode form = amina.form(caseNumber.text(), "Task_DecideEligibility");
        assertThat(form.path("eligible").asText()).isEqualTo("YES");
        assertThat(form.path("ruleReason").asText()).contains("SI 2015/313, regulation 2(1)");
        assertThat(form.path("reasonList").asText())
                .contains("Washing and keeping clean: cannot do it without help or prompting.")
                .contains("2 of 10 outcomes cannot be achieved.");
        amina.complete(caseNumber.text(), "Task_DecideEligibility", decision(today(), true));

        assertThat(end(caseNumber)).isEqualTo("EndEvent_Eligible");
        Determination decided = determinations.current(caseNumber).orElseThrow();
        assertThat(decided.eligible()).isTrue();
        assertThat(decided.chargeable()).isTrue();
        assertThat(decided.test().outcomes()).containsExactly("NUTRITION", "PERSONAL_HYGIENE");
        assertThat(decided.wantsNeedsMet()).isTrue();
        assertThat(letters.of(caseNumber))
                .extracting(Letter::kind)
                .containsExactlyInAnyOrder("COPY_OF_ASSESSMENT", "COPY_OF_DETERMINATION");
        lettersSayWhatWasDecided(caseNumber);
        assertThat(decisions.of(caseNumber.text()))
                .extracting(Decision::key, Decision::who)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("AdultEligibility", "fairway"),
                        org.assertj.core.groups.Tuple.tuple("Eligibility", "amina"));
    }

    /** Care Act 2014, section 67(2): the difficulty is seen when the assessment is arranged. */
    @Test
    void difficultySeenWhenArrangingLeadsToAnAdvocateBeforeTheAssessment() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        Map<String, Object> form = arrangement(today().plusDays(3));
        form.put("difficulties", List.of("RETAIN"));
        assertThat(amina.refused(caseNumber.text(), "Task_ArrangeAssessment", form)
                        .problems())
                .containsOnlyKeys("someoneHelps", "longNhsStayLikely");
        form.putAll(hardToTakePart());
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", form);

        assertThat(amina.keys(caseNumber.text())).isEmpty();
        Desk ruth = office.desk("ruth");
        assertThat(ruth.form(caseNumber.text(), "Task_AppointAdvocate")
                        .path("difficultiesText")
                        .asText())
                .isEqualTo("keeping it in mind long enough; weighing it up to decide");
        ruth.complete(caseNumber.text(), "Task_AppointAdvocate", advocate(today()));
        assertThat(amina.keys(caseNumber.text())).containsExactly("Task_AssessNeeds");
        amina.complete(caseNumber.text(), "Task_AssessNeeds", needs(today(), "nutrition", "hygiene"));
    }

    /** Care Act 2014, section 67(5). */
    @Test
    void someoneAppropriateWhoHelpsStandsInForAnAdvocate() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        Map<String, Object> form = arrangement(today().plusDays(3));
        form.putAll(hardToTakePart());
        form.put("someoneHelps", "YES");
        assertThat(amina.refused(caseNumber.text(), "Task_ArrangeAssessment", form)
                        .problems())
                .containsOnlyKeys("supporterName", "supporterRelation");
        form.put("supporterName", "Win Hughes");
        form.put("supporterRelation", "sister");
        form.put("supporterQualities", List.of("NOT_PAID", "WILLING_AND_ABLE", "ACCEPTED", "NOT_PART_OF_A_CONCERN"));
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", form);

        assertThat(amina.keys(caseNumber.text())).containsExactly("Task_AssessNeeds");
        CaseNumber later = cases.open(cases.get(caseNumber).person(), CARE_ACT_ADULT, "north", today(), null)
                .number();
        begin(later, CARE_ACT_ADULT);
        JsonNode known = amina.form(later.text(), "Task_ArrangeAssessment");
        assertThat(known.path("supporterName").asText()).isEqualTo("Win Hughes");
        assertThat(known.path("difficulties")).hasSize(2);
    }

    @Test
    void nobodyIsAskedAgainAboutChildrenOrHoursOfCaring() {
        CaseNumber adults = begin(CARE_ACT_ADULT);
        HouseholdChild isla = new HouseholdChild(
                UUID.randomUUID(),
                "Isla",
                today().minusYears(7),
                Relationship.GRANDCHILD,
                KnownOrNot.NO,
                KnownOrNot.NO);
        households.addChild(adults, isla, "grace");
        Desk amina = office.desk("amina");
        amina.complete(adults.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(3)));
        assertThat(amina.form(adults.text(), "Task_AssessNeeds")
                        .path("childrenInHousehold")
                        .asText())
                .isEqualTo("YES");

        CaseNumber carers = begin(CARE_ACT_CARER);
        assertThat(office.desk("leah").form(carers.text(), "Task_AssessCarer").has("totalHours"))
                .isFalse();
        contacts.record(carersContact(carers, 30), "grace");
        assertThat(office.desk("leah")
                        .form(carers.text(), "Task_AssessCarer")
                        .path("totalHours")
                        .asText())
                .isEqualTo("30");
    }

    @Test
    void whatAllocationReadsIsOnRecord() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(3)));
        Map<String, Object> form = needs(today(), "nutrition", "safety");
        form.put("safetyLimbs", List.of("DANGER", "TAKES_LONGER"));
        form.put("safetyHelp", "WILLING_AND_ABLE");
        form.put("hasUnpaidCarer", "YES");
        form.put("carersFound", List.of(carerFound("Ruth")));
        amina.complete(caseNumber.text(), "Task_AssessNeeds", form);

        NeedsAssessment assessment = needsAssessments.current(caseNumber).orElseThrow();
        OutcomeFinding safety = assessment.findings().stream()
                .filter(finding -> finding.outcome() == AdultOutcome.SAFE_AT_HOME)
                .findFirst()
                .orElseThrow();
        assertThat(safety.limbs()).containsExactlyInAnyOrder(Limb.DANGER, Limb.TAKES_LONGER);
        assertThat(safety.level()).isEqualTo(SupportLevel.MEDIUM);
        assertThat(safety.hoursAWeek()).isEqualByComparingTo(new BigDecimal("3.5"));
        assertThat(safety.informalCarerWillingAndAble()).isTrue();
        assertThat(assessment.notAchieved()).hasSize(2);
        assertThat(assessment.assessedBy()).isEqualTo("amina");
    }

    @Test
    void helpFromFamilyMakesNoDifferenceToEligibility() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(3)));
        Map<String, Object> form = needs(today(), "nutrition", "hygiene");
        form.put("nutritionHelp", "WILLING_AND_ABLE");
        form.put("hygieneHelp", "WILLING_AND_ABLE");
        form.put("hasUnpaidCarer", "YES");
        form.put("carersFound", List.of(carerFound("Ruth")));
        amina.complete(caseNumber.text(), "Task_AssessNeeds", form);

        assertThat(determinations.test(caseNumber).orElseThrow().eligible()).isTrue();
    }

    /** Care Act 2014, section 19(1): the decision stays "not eligible", and the case goes on with the reason. */
    @Test
    void oneNeedThatIsNotEligibleCanBeMetByThePowerOfTheCouncil() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(3)));
        amina.complete(caseNumber.text(), "Task_AssessNeeds", needs(today(), "community"));
        Map<String, Object> decision = new HashMap<>(decision(today(), false));
        decision.put("usesPower", "YES");
        assertThat(amina.refused(caseNumber.text(), "Task_DecideEligibility", decision)
                        .problems())
                .containsOnlyKeys("powerReason", "ordinarilyResident", "wantsNeedsMet");
        decision.put("powerReason", "The lunch club keeps him from needing more.");
        decision.put("ordinarilyResident", "NO");
        decision.put("wantsNeedsMet", "NO");
        assertThat(amina.refused(caseNumber.text(), "Task_DecideEligibility", decision)
                        .problems())
                .containsOnlyKeys("usesPower");
        decision.put("ordinarilyResident", "YES");
        decision.put("wantsNeedsMet", "YES");

        amina.complete(caseNumber.text(), "Task_DecideEligibility", decision);

        assertThat(end(caseNumber)).isEqualTo("EndEvent_Eligible");
        assertThat(determinations.current(caseNumber).orElseThrow())
                .satisfies(decided -> assertThat(decided.eligible()).isFalse())
                .satisfies(decided -> assertThat(decided.powerUsed()).contains("lunch club"));
        assertThat(letters.of(caseNumber).stream().map(Letter::wholeText))
                .anySatisfy(words ->
                        assertThat(words).contains("We have decided to meet some of them all the same", "lunch club"));
        lettersSayWhatWasDecided(caseNumber);
    }

    @Test
    void oneNeedIsNotEligibleAndEndsInAdviceThatFitsThePerson() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(3)));
        amina.complete(caseNumber.text(), "Task_AssessNeeds", needs(today(), "community"));
        amina.complete(caseNumber.text(), "Task_DecideEligibility", decision(today(), false));

        JsonNode form = amina.form(caseNumber.text(), "Task_SendNotEligibleLetter");
        String draft = form.path("advice").asText();
        assertThat(draft)
                .startsWith(
                        "Getting about and using local facilities. You told us: “I cannot manage that on my own any more.”");
        Map<String, Object> letter = new HashMap<>(Map.of(
                "advice",
                draft,
                "prevention",
                "A falls class on Mondays.",
                "followUpOn",
                form.path("followUpOn").asText(),
                "sentOn",
                today().toString(),
                "sentBy",
                "POST"));
        Refusal impersonal = amina.refused(caseNumber.text(), "Task_SendNotEligibleLetter", letter);
        assertThat(impersonal.problems()).containsOnlyKeys("advice");

        letter.put("advice", draft + "The ring-and-ride bus takes him to the lunch club.");
        amina.complete(caseNumber.text(), "Task_SendNotEligibleLetter", letter);

        assertThat(end(caseNumber)).isEqualTo("EndEvent_NotEligible");
        Letter sent = letters.of(caseNumber).stream()
                .filter(one -> one.kind().equals("NOT_ELIGIBLE"))
                .findFirst()
                .orElseThrow();
        assertThat(sent.wholeText())
                .contains("ring-and-ride", "A falls class", "Ombudsman")
                .doesNotContain("{");
        lettersSayWhatWasDecided(caseNumber);
        assertThat(determinations.current(caseNumber).orElseThrow().chargeable())
                .isFalse();
    }

    @Test
    void aDecisionThatDepartsFromTheRulesNeedsAReasonAndLeavesTheRulesAnswer() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(3)));
        amina.complete(caseNumber.text(), "Task_AssessNeeds", needs(today(), "community"));

        Refusal refusal = amina.refused(caseNumber.text(), "Task_DecideEligibility", decision(today(), true));
        assertThat(refusal.problems()).containsOnlyKeys("departure");

        Map<String, Object> reasoned = decision(today(), true);
        reasoned.put("departure", "A second visit showed that he does not eat unless somebody is there.");
        amina.complete(caseNumber.text(), "Task_DecideEligibility", reasoned);

        Determination decided = determinations.current(caseNumber).orElseThrow();
        assertThat(decided.eligible()).isTrue();
        assertThat(decided.computed()).isFalse();
        assertThat(decided.departure()).startsWith("A second visit");
        assertThat(determinations.test(caseNumber).orElseThrow().eligible()).isFalse();
        lettersSayWhatWasDecided(caseNumber);
    }

    @Test
    void aRefusalThatStandsEndsInALetterThatLeavesTheDoorOpen() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", refusal("NO"));

        JsonNode form = amina.form(caseNumber.text(), "Task_RecordRefusedAssessment");
        assertThat(form.path("reason").asText()).startsWith("The refusal stands");
        assertThat(form.path("refusalWords").asText()).isEqualTo("I manage, thank you.");
        Map<String, Object> letter = new HashMap<>(Map.of(
                "help",
                "The library runs a coffee morning on Fridays.",
                "followUpOn",
                today().plusYears(2).toString(),
                "sentOn",
                today().plusDays(1).toString(),
                "sentBy",
                "POST"));
        assertThat(amina.refused(caseNumber.text(), "Task_RecordRefusedAssessment", letter)
                        .problems())
                .containsOnlyKeys("followUpOn", "sentOn");
        letter.put("followUpOn", form.path("followUpOn").asText());
        letter.put("sentOn", today().toString());
        amina.complete(caseNumber.text(), "Task_RecordRefusedAssessment", letter);

        assertThat(end(caseNumber)).isEqualTo("EndEvent_AssessmentRefused");
        assertThat(letters.sent(caseNumber, "ASSESSMENT_REFUSED")).isTrue();
    }

    @Test
    void theCouncilAssessesAllTheSameWhereThereIsAbuse() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", refusal("YES"));

        assertThat(amina.form(caseNumber.text(), "Task_ArrangeAssessment")
                        .path("mustAssess")
                        .asText())
                .contains("must assess all the same", "abuse or neglect");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(1)));
        assertThat(amina.keys(caseNumber.text())).containsExactly("Task_AssessNeeds");
    }

    /** Care Act 2014 section 11(2)(a). */
    @Test
    void aRefusalWithoutCapacityStandsOnlyWhereAnAssessmentWouldNotBeInTheirInterests() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        Map<String, Object> refusal = new HashMap<>(refusal("NO"));
        refusal.put("lacksCapacity", "YES");
        assertThat(amina.refused(caseNumber.text(), "Task_ArrangeAssessment", refusal)
                        .problems())
                .containsOnlyKeys("bestInterests");

        refusal.put("bestInterests", "YES");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", refusal);
        assertThat(amina.form(caseNumber.text(), "Task_ArrangeAssessment")
                        .path("mustAssess")
                        .asText())
                .contains("must assess all the same", "best interests");
        refusal.put("bestInterests", "NO");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", refusal);
        assertThat(amina.keys(caseNumber.text())).containsExactly("Task_RecordRefusedAssessment");
    }

    @Test
    void anAssessmentCanBeRefusedOnTheWay() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(1)));
        Map<String, Object> stopped = new HashMap<>(Map.of(
                "carriedOut", "NO",
                "lacksCapacity", "NO",
                "abuseRisk", "NO"));
        assertThat(amina.refused(caseNumber.text(), "Task_AssessNeeds", stopped).problems())
                .containsOnlyKeys("refusalWords");
        stopped.put("refusalWords", "I do not want to go on with this.");
        amina.complete(caseNumber.text(), "Task_AssessNeeds", stopped);

        assertThat(amina.keys(caseNumber.text())).containsExactly("Task_RecordRefusedAssessment");
        assertThat(needsAssessments.current(caseNumber)).isEmpty();
    }

    @Test
    void aCarerIsAssessedByCarersWorkersOnly() {
        CaseNumber adult = open(CARE_ACT_ADULT, null);
        CaseNumber caseNumber = begin(CARE_ACT_CARER, adult);
        Desk leah = office.desk("leah");
        Desk amina = office.desk("amina");
        assertThat(amina.sees(caseNumber.text(), "Task_AssessCarer")).isFalse();
        leah.complete(caseNumber.text(), "Task_AssessCarer", carer(today(), "recreation"));

        assertThat(amina.sees(caseNumber.text(), "Task_DecideEligibility")).isFalse();
        leah.complete(caseNumber.text(), "Task_DecideEligibility", decision(today(), true));

        assertThat(end(caseNumber)).isEqualTo("EndEvent_Eligible");
        Determination decided = determinations.current(caseNumber).orElseThrow();
        assertThat(decided.test().rule()).isEqualTo("Rule_OneOutcome");
        assertThat(decided.chargeable()).isFalse();
        assertThat(carerAssessments.replacementCareFor(adult))
                .singleElement()
                .satisfies(care -> assertThat(care.hoursAWeek()).isEqualByComparingTo("4"));
    }

    @Test
    void aCarerWhoChangesTheirMindGetsALetter() {
        CaseNumber caseNumber = begin(CARE_ACT_CARER, open(CARE_ACT_ADULT, null));
        Desk leah = office.desk("leah");
        leah.complete(
                caseNumber.text(),
                "Task_AssessCarer",
                Map.of("carriedOut", "NO", "refusalWords", "I would rather not after all."));

        assertThat(leah.keys(caseNumber.text())).containsExactly("Task_RecordRefusedAssessment");
    }

    @Test
    void aCarerWhoIsNotEligibleIsWrittenToUnderTheCarersTest() {
        CaseNumber caseNumber = begin(CARE_ACT_CARER, open(CARE_ACT_ADULT, null));
        Desk leah = office.desk("leah");
        Map<String, Object> assessed = carer(today(), "recreation");
        assessed.put("significantImpact", "NO");
        assessed.put("impact", "Her brother comes on Sundays and she has the day for herself.");
        leah.complete(caseNumber.text(), "Task_AssessCarer", assessed);
        leah.complete(caseNumber.text(), "Task_DecideEligibility", decision(today(), false));

        assertThat(notEligibleLetter(leah, caseNumber)).contains("national test for support for carers");
        assertThat(end(caseNumber)).isEqualTo("EndEvent_NotEligible");
    }

    @Test
    void parentsAreToldWhyTheirChildGetsNoServices() {
        CaseNumber caseNumber = begin(CHILDREN_ACT);
        Desk amina = office.desk("amina");
        Map<String, Object> assessed = child(today());
        assessed.put("provideServices", "NO");
        assessed.remove("shortBreakHours");
        amina.complete(caseNumber.text(), "Task_AssessChild", assessed);
        amina.complete(caseNumber.text(), "Task_DecideEligibility", childsDecision(false));

        assertThat(notEligibleLetter(amina, caseNumber))
                .contains("Dear parents", "We will not provide services for your child at the moment");
        assertThat(end(caseNumber)).isEqualTo("EndEvent_NotEligible");
    }

    private void lettersSayWhatWasDecided(CaseNumber caseNumber) {
        new SentLetters(office.jdbc(), letters).compare(caseNumber, "NOT_ELIGIBLE", "COPY_OF_DETERMINATION");
    }

    /** Sends the letter as drafted, with its open places filled, and gives its text. */
    private String notEligibleLetter(Desk desk, CaseNumber caseNumber) {
        JsonNode form = desk.form(caseNumber.text(), "Task_SendNotEligibleLetter");
        desk.complete(
                caseNumber.text(),
                "Task_SendNotEligibleLetter",
                Map.of(
                        "advice",
                        form.path("advice").asText() + "The carers' centre is open on Tuesdays.",
                        "prevention",
                        "A falls class on Mondays.",
                        "followUpOn",
                        form.path("followUpOn").asText(),
                        "sentOn",
                        today().toString(),
                        "sentBy",
                        "POST"));
        lettersSayWhatWasDecided(caseNumber);
        return letters.of(caseNumber).stream()
                .filter(one -> one.kind().equals("NOT_ELIGIBLE"))
                .map(Letter::wholeText)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChildsServicesAreTheWorkersDecision() {
        CaseNumber caseNumber = begin(CHILDREN_ACT);
        Desk amina = office.desk("amina");
        amina.complete(caseNumber.text(), "Task_AssessChild", child(today()));
        amina.complete(caseNumber.text(), "Task_DecideEligibility", childsDecision(true));

        assertThat(end(caseNumber)).isEqualTo("EndEvent_Eligible");
        Determination decided = determinations.current(caseNumber).orElseThrow();
        assertThat(decided.test().outcomes()).isEmpty();
        assertThat(decided.chargeable()).isFalse();
        assertThat(childAssessments.current(caseNumber).orElseThrow().shortBreakHoursAWeek())
                .isEqualByComparingTo("4");
    }

    @Test
    void aFamilyThatRefusesIsHeardUnlessTheChildIsAtRisk() {
        CaseNumber caseNumber = begin(CHILDREN_ACT);
        Desk amina = office.desk("amina");
        Map<String, Object> refused = new HashMap<>(
                Map.of("carriedOut", "NO", "refusalWords", "We will manage as a family.", "abuseRisk", "YES"));
        amina.complete(caseNumber.text(), "Task_AssessChild", refused);
        assertThat(amina.keys(caseNumber.text())).containsExactly("Task_AssessChild");
        assertThat(amina.form(caseNumber.text(), "Task_AssessChild")
                        .path("mustAssess")
                        .asText())
                .contains("section 47");

        refused.put("abuseRisk", "NO");
        amina.complete(caseNumber.text(), "Task_AssessChild", refused);
        assertThat(amina.keys(caseNumber.text())).containsExactly("Task_RecordRefusedAssessment");
    }

    @Test
    void aReassessmentStartsFromWhatIsKnown() {
        CaseNumber caseNumber = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(3)));
        amina.complete(caseNumber.text(), "Task_AssessNeeds", needs(today(), "nutrition", "hygiene"));
        amina.complete(caseNumber.text(), "Task_DecideEligibility", decision(today(), true));
        begin(caseNumber, CARE_ACT_ADULT);
        amina.complete(caseNumber.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(3)));

        JsonNode form = amina.form(caseNumber.text(), "Task_AssessNeeds");
        assertThat(form.path("nutritionLimbs").get(0).asText()).isEqualTo("NEEDS_HELP");
        assertThat(form.path("nutritionHours").asText()).isEqualTo("3.50");
        assertThat(form.path("primarySupportReason").asText()).isEqualTo("PHYSICAL_PERSONAL_CARE");
        assertThat(form.path("method").asText()).isEqualTo("FACE_TO_FACE");
        assertThat(form.has("clothingLimbs")).isFalse();
    }

    private static Map<String, Object> refusal(String abuse) {
        return Map.of(
                "wantsAssessment", "NO",
                "refusalWords", "I manage, thank you.",
                "lacksCapacity", "NO",
                "abuseRisk", abuse);
    }

    private Map<String, Object> childsDecision(boolean eligible) {
        Map<String, Object> form = decision(today(), eligible);
        form.remove("ordinarilyResident");
        form.remove("wantsNeedsMet");
        return form;
    }

    static Map<String, Object> carerFound(String givenName) {
        return Map.of(
                "givenName",
                givenName,
                "familyName",
                "Hughes",
                "relationship",
                "SON_OR_DAUGHTER",
                "livesWithPerson",
                false);
    }

    private Contact carersContact(CaseNumber caseNumber, int hours) {
        return new Contact(
                caseNumber,
                today(),
                ContactFor.CARER,
                RouteOfAccess.COMMUNITY,
                new Requester(RequesterKind.THE_PERSON, null, null, null),
                SharingConsent.GIVEN,
                "I am tired.",
                "Looks after her husband.",
                true,
                Residence.IN_OUR_AREA,
                null,
                null,
                null,
                Involvement.unhindered(),
                KnownOrNot.NOT_KNOWN,
                new CaredFor("Sam Hughes", Relationship.PARTNER, hours));
    }
}
