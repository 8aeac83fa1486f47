package org.fairway.process.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fairway.advocacy.Advocacy;
import org.fairway.eligibility.CarerAssessment;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.CaringTask;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.reference.LegalAges;
import org.fairway.referral.Contact;
import org.fairway.referral.Contacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assesses a carer, in the carer's own case. */
@Component
class AssessCarerTask implements HumanTask<AssessCarerAnswers> {
    private final CarerAssessments assessments;
    private final Advocacy advocacy;
    private final PersonOfCase person;
    private final RefusalOfAssessment refusal;
    private final WithdrawnCare withdrawnCare;
    private final LegalAges ages;
    private final AgreedAnswers agreed;
    private final Contacts contacts;

    AssessCarerTask(
            CarerAssessments assessments,
            Advocacy advocacy,
            PersonOfCase person,
            RefusalOfAssessment refusal,
            WithdrawnCare withdrawnCare,
            LegalAges ages,
            AgreedAnswers agreed,
            Contacts contacts) {
        this.assessments = assessments;
        this.advocacy = advocacy;
        this.person = person;
        this.refusal = refusal;
        this.withdrawnCare = withdrawnCare;
        this.ages = ages;
        this.agreed = agreed;
        this.contacts = contacts;
    }

    @Override
    public String taskKey() {
        return EligibilityProcess.ASSESS_CARER;
    }

    @Override
    public Class<AssessCarerAnswers> answers() {
        return AssessCarerAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Prefill form = Prefill.empty()
                .with("personName", person.of(task.caseNumber()).name())
                .with("sharedByAdult", agreed.ofAdult(task.caseNumber()));
        Optional<CarerAssessment> last = assessments.current(task.caseNumber());
        last.ifPresent(earlier -> fill(form, earlier));
        if (last.isEmpty()) {
            form.with("totalHours", hoursAtContact(task.caseNumber()));
        }
        return form;
    }

    /** What the carer said when they first got in touch themselves; null when it was the offer that brought them. */
    private @Nullable String hoursAtContact(CaseNumber carersCase) {
        return contacts.find(carersCase)
                .map(Contact::caredFor)
                .map(caredFor -> Integer.toString(caredFor.hoursAWeek()))
                .orElse(null);
    }

    private static void fill(Prefill form, CarerAssessment last) {
        form.with(
                        "alreadyKnown",
                        "Some answers of the assessment of " + Words.day(last.assessedOn())
                                + " are filled in. Ask about every task again: a carer may stop at any time.")
                .with("ownWords", last.ownWords())
                .with("health", last.health())
                .with("wishes", last.wishes())
                .with("employment", last.employment())
                .with("totalHours", last.totalHoursAWeek().toPlainString())
                .with("adultsCaredFor", Integer.toString(last.adultsCaredFor()))
                .with("sharing", last.sharing())
                .with("tasks", last.tasks().stream().map(AssessCarerTask::row).toList());
    }

    private static Map<String, String> row(CaringTask task) {
        return Map.of(
                "task",
                task.task(),
                "hoursAWeek",
                task.hoursAWeek().toPlainString(),
                "able",
                task.able() ? "YES" : "NO",
                "willing",
                task.willing() && task.withdrawnOn() == null ? "YES" : "NO");
    }

    @Override
    public Completion complete(OpenTask task, AssessCarerAnswers answers) {
        if (!answers.carriedOut().yes()) {
            return refusal.record(task, answers.refusal());
        }
        Optional<Completion.Refused> objection = AssessCarerChecks.object(
                answers,
                person.of(task.caseNumber()),
                ages,
                task.today(),
                advocacy.neededAndMissing(task.caseNumber()));
        if (objection.isPresent()) {
            return objection.get();
        }
        CarerAssessment assessment = assessment(task, answers);
        assessments.current(task.caseNumber()).ifPresent(last -> withdrawnCare.compare(last, assessment));
        assessments.record(assessment);
        return Completion.done().with(EligibilityProcess.ASSESSMENT_REFUSED, false);
    }

    private static CarerAssessment assessment(OpenTask task, AssessCarerAnswers answers) {
        return new CarerAssessment(
                task.recordId("assessment"),
                task.caseNumber(),
                requireNonNull(answers.assessedOn()),
                task.user(),
                requireNonNull(answers.method()),
                requireNonNull(answers.ownWords()),
                answers.necessaryCare() == YesNo.YES,
                answers.healthAtRisk() == YesNo.YES,
                answers.health(),
                answers.findings(),
                answers.significantImpact() == YesNo.YES,
                requireNonNull(answers.impact()),
                requireNonNull(answers.impactBand()),
                tasks(answers.tasks()),
                requireNonNull(answers.wishes()),
                answers.replacementHours(),
                answers.replacementReason(),
                requireNonNull(answers.sharing()),
                requireNonNull(answers.totalHours()),
                requireNonNull(answers.adultsCaredFor()),
                requireNonNull(answers.employment()));
    }

    private static List<CaringTask> tasks(List<CaringTaskRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new CaringTask(
                        i + 1,
                        rows.get(i).task(),
                        rows.get(i).hoursAWeek(),
                        rows.get(i).able().yes(),
                        rows.get(i).willing().yes(),
                        null))
                .toList();
    }
}
