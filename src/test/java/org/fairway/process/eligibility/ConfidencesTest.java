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
    void theAdultsWorkerLearnsWhatEndsAndNeverWhy() {
        CaseNumber adultsCase = open(CARE_ACT_ADULT, null);
        CaseNumber carersCase = open(CARE_ACT_CARER, adultsCase);
        carers.record(carer(carersCase, true, true, true, Sharing.NOTHING, CarerOutcome.RECREATION));

        assertThat(withdrawnCare.withdraw(carersCase, 1, today(), "leah")).isInstanceOf(Outcome.Withdrawn.class);
        assertThat(withdrawnCare.withdraw(carersCase, 1, today(), "leah")).isInstanceOf(Outcome.AlreadyWithdrawn.class);
        assertThat(withdrawnCare.withdraw(carersCase, 9, today(), "leah")).isInstanceOf(Outcome.NoSuchTask.class);

        assertThat(notices.of(adultsCase))
                .singleElement()
                .satisfies(notice -> assertThat(notice.words())
                        .contains("Cooking the evening meal (5.25 hours a week)")
                        .doesNotContain("tired", "Back pain"));
        begin(adultsCase, CARE_ACT_ADULT);
        Desk amina = office.desk("amina");
        assertThat(amina.form(adultsCase.text(), "Task_ArrangeAssessment")
                        .path("careNotices")
                        .asText())
                .contains("Cooking the evening meal");
        amina.complete(adultsCase.text(), "Task_ArrangeAssessment", arrangement(today().plusDays(2)));
        assertThat(amina.form(adultsCase.text(), "Task_AssessNeeds")
                        .path("careNotices")
                        .asText())
                .contains("Cooking the evening meal");
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
