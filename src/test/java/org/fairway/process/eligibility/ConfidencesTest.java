package org.fairway.process.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.eligibility.AssessmentExamples.adult;
import static org.fairway.eligibility.AssessmentExamples.carer;
import static org.fairway.pathway.LegalBasis.CARE_ACT_ADULT;
import static org.fairway.pathway.LegalBasis.CARE_ACT_CARER;
import static org.fairway.process.eligibility.AssessmentForms.arrangement;
import static org.fairway.process.eligibility.AssessmentForms.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.CarerAssessment;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.eligibility.DiscloseAnswers;
import org.fairway.eligibility.Disclosure.Disclosed;
import org.fairway.eligibility.Disclosure.Withheld;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.eligibility.Sharing;
import org.fairway.eligibility.WithdrawWillingness.Outcome;
import org.fairway.family.CareNotices;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Carer;
import org.fairway.person.Households;
import org.fairway.person.KnownOrNot;
import org.fairway.person.Relationship;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a carer and an adult keep from each other's worker, and what must be told when care ends. */
@FairwayTest
class ConfidencesTest extends EligibilityStage {
    @Autowired
    CarerAssessments carers;

    @Autowired
    NeedsAssessments needs;

    @Autowired
    DiscloseAnswers discloseAnswers;

    @Autowired
    WithdrawnCare withdrawnCare;

    @Autowired
    CareNotices notices;

    @Autowired
    Households households;

    @Test
    void aCarersAnswersGoToTheAdultsWorkerOnlyWithConsent() {
        CaseNumber adultsCase = open(CARE_ACT_ADULT, null);
        CaseNumber another = open(CARE_ACT_ADULT, null);
        CaseNumber carersCase = open(CARE_ACT_CARER, adultsCase);
        carers.record(carer(carersCase, true, true, CarerOutcome.RECREATION));
        assertThat(discloseAnswers.ofCarer(carersCase, adultsCase)).isInstanceOf(Withheld.class);

        CarerAssessment open = carer(carersCase, true, true, true, Sharing.EVERYTHING, CarerOutcome.RECREATION);
        carers.record(open);
        assertThat(discloseAnswers.ofCarer(carersCase, adultsCase)).isEqualTo(new Disclosed<>(open));
        assertThat(discloseAnswers.ofCarer(carersCase, another)).isInstanceOf(Withheld.class);
    }

    @Test
    void anAdultsAnswersGoToTheCarersWorkerOnlyWithConsent() {
        CaseNumber adultsCase = open(CARE_ACT_ADULT, null);
        CaseNumber carersCase = open(CARE_ACT_CARER, adultsCase);
        needs.record(adult(adultsCase, AdultOutcome.NUTRITION));

        assertThat(discloseAnswers.ofAdult(adultsCase, carersCase)).isInstanceOf(Withheld.class);
        assertThat(discloseAnswers.ofAdult(adultsCase, adultsCase)).isInstanceOf(Withheld.class);
    }

    @Test
    void withoutAgreementTheAdultsWorkerLearnsOnlyThatHelpEndsAndFromWhen() {
        CaseNumber adultsCase = open(CARE_ACT_ADULT, null);
        CaseNumber carersCase = open(CARE_ACT_CARER, adultsCase);
        carers.record(carer(carersCase, true, true, true, Sharing.NOTHING, CarerOutcome.RECREATION));

        assertThat(withdrawnCare.withdraw(carersCase, 1, today(), "leah")).isInstanceOf(Outcome.Withdrawn.class);
        assertThat(withdrawnCare.withdraw(carersCase, 1, today(), "leah")).isInstanceOf(Outcome.AlreadyWithdrawn.class);
        assertThat(withdrawnCare.withdraw(carersCase, 9, today(), "leah")).isInstanceOf(Outcome.NoSuchTask.class);

        assertThat(notices.of(adultsCase))
                .singleElement()
                .satisfies(notice -> assertThat(notice.words())
                        .contains("no longer gives some of their help from")
                        .doesNotContain("Cooking", "5.25", "tired", "Back pain"));
        begin(adultsCase, CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        assertThat(amina.form(adultsCase.text(), "Task_ArrangeAssessment")
                        .path("careNotices")
                        .asText())
                .contains("no longer gives some of their help");
        amina.complete(adultsCase.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(2)));
        assertThat(amina.form(adultsCase.text(), "Task_AssessNeeds")
                        .path("careNotices")
                        .asText())
                .contains("no longer gives some of their help");
    }

    @Test
    void withAgreementTheAdultsWorkerLearnsWhatEnds() {
        CaseNumber adultsCase = open(CARE_ACT_ADULT, null);
        CaseNumber carersCase = open(CARE_ACT_CARER, adultsCase);
        carers.record(carer(carersCase, true, true, true, Sharing.EVERYTHING, CarerOutcome.RECREATION));
        withdrawnCare.withdraw(carersCase, 1, today(), "leah");

        assertThat(notices.of(adultsCase))
                .singleElement()
                .satisfies(notice -> assertThat(notice.words())
                        .contains("Cooking the evening meal (5.25 hours a week)")
                        .doesNotContain("tired", "Back pain"));
    }

    @Test
    void agreementTakenBackHoldsForWhatEndsNow() {
        CaseNumber adultsCase = open(CARE_ACT_ADULT, null);
        CaseNumber carersCase = begin(CARE_ACT_CARER, adultsCase);
        carers.record(carer(carersCase, true, true, true, Sharing.EVERYTHING, CarerOutcome.RECREATION));
        Map<String, Object> form = AssessmentForms.carer(today(), "recreation");
        form.put("tasks", List.of(task("cooking the evening meal", "NO")));
        form.put("sharing", "NOTHING");
        office.desk("leah").complete(carersCase.text(), "Task_AssessCarer", form);

        assertThat(notices.of(adultsCase))
                .singleElement()
                .satisfies(notice -> assertThat(notice.words()).doesNotContain("evening meal"));
    }

    @Test
    void whatACarerAgreedToIsReadInTheAdultsAssessmentAndNothingElse() {
        CaseNumber adultsCase = begin(CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        amina.complete(adultsCase.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(2)));
        households.addCarer(adultsCase, ruth(), "amina");
        CaseNumber carersCase = open(CARE_ACT_CARER, adultsCase);
        carers.record(carer(carersCase, true, true, CarerOutcome.RECREATION));
        assertThat(amina.form(adultsCase.text(), "Task_AssessNeeds").has("sharedByCarers"))
                .isFalse();

        carers.record(carer(carersCase, true, true, true, Sharing.EVERYTHING, CarerOutcome.RECREATION));
        assertThat(amina.form(adultsCase.text(), "Task_AssessNeeds")
                        .path("sharedByCarers")
                        .asText())
                .contains("agreed that you read this", "Cooking the evening meal, 5.25 hours a week");
    }

    @Test
    void whatAnAdultAgreedToIsReadInTheCarersAssessmentAndNothingElse() {
        CaseNumber adultsCase = begin(CARE_ACT_ADULT);
        CaseNumber carersCase = begin(CARE_ACT_CARER, adultsCase);
        Desk amina = office.desk("amina");
        Desk leah = office.desk("leah");
        amina.complete(adultsCase.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(2)));
        assertThat(leah.form(carersCase.text(), "Task_AssessCarer").has("sharedByAdult"))
                .isFalse();
        Map<String, Object> form = AssessmentForms.needs(today(), "nutrition", "hygiene");
        form.put("shareWithCarers", "YES");
        amina.complete(adultsCase.text(), "Task_AssessNeeds", form);

        assertThat(leah.form(carersCase.text(), "Task_AssessCarer")
                        .path("sharedByAdult")
                        .asText())
                .contains("agreed that you read this", "eating and drinking well");
    }

    private Carer ruth() {
        return new Carer(
                UUID.randomUUID(),
                "Ruth",
                "Hughes",
                null,
                Relationship.SON_OR_DAUGHTER,
                null,
                null,
                false,
                KnownOrNot.NOT_KNOWN);
    }

    @Test
    void aReassessmentTakesBackWhatTheCarerNoLongerDoes() {
        CaseNumber adultsCase = open(CARE_ACT_ADULT, null);
        CaseNumber carersCase = begin(CARE_ACT_CARER, adultsCase);
        carers.record(carer(carersCase, true, true, CarerOutcome.RECREATION));
        Map<String, Object> form = AssessmentForms.carer(today(), "recreation");
        form.put("tasks", List.of(task("cooking the evening meal", "NO")));
        office.desk("leah").complete(carersCase.text(), "Task_AssessCarer", form);

        assertThat(notices.of(adultsCase))
                .singleElement()
                .satisfies(notice -> assertThat(notice.carersCase()).isEqualTo(carersCase));
    }

    @Test
    void theWorkersOfOneSideDoNotSeeTheTasksOfTheOther() {
        CaseNumber adultsCase = begin(CARE_ACT_ADULT);
        CaseNumber carersCase = begin(CARE_ACT_CARER, adultsCase);

        assertThat(office.desk("amina").keys(carersCase.text())).isEmpty();
        assertThat(office.desk("leah").keys(adultsCase.text())).isEmpty();
    }
}
