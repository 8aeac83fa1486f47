package org.fairway.process.eligibility;

import java.util.Optional;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.eligibility.AssessmentRefusal;
import org.fairway.eligibility.AssessmentRefusals;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.YesNo;
import org.fairway.process.variable.CaseVariables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of an assessment that is refused, before it starts or on the way. */
@Component
class RefusalOfAssessment {
    /**
     * What forms ask about a refusal.
     *
     * @param lacksCapacity asked of adults only
     * @param bestInterests asked of adults who lack capacity
     * @param abuseRisk asked of adults and of children
     */
    record Answers(
            @Nullable String words,
            @Nullable YesNo lacksCapacity,
            @Nullable YesNo bestInterests,
            @Nullable YesNo abuseRisk) {}

    private final AssessmentRefusals refusals;
    private final Decisions decisions;

    RefusalOfAssessment(AssessmentRefusals refusals, Decisions decisions) {
        this.refusals = refusals;
        this.decisions = decisions;
    }

    /** Records the refusal; whether it stands is decided by table. */
    Completion record(OpenTask task, Answers answers) {
        LegalBasis basis = task.fact(CaseVariables.LEGAL_BASIS);
        return object(basis, answers).<Completion>map(refused -> refused).orElseGet(() -> {
            refusals.record(new AssessmentRefusal(
                    task.recordId("refusal"),
                    task.caseNumber(),
                    task.today(),
                    String.valueOf(answers.words()),
                    answers.lacksCapacity() == YesNo.YES,
                    answers.bestInterests() == YesNo.YES,
                    answers.abuseRisk() == YesNo.YES,
                    task.user()));
            return Completion.done().with(EligibilityProcess.ASSESSMENT_REFUSED, true);
        });
    }

    private static Optional<Completion.Refused> object(LegalBasis basis, Answers answers) {
        boolean adult = basis == LegalBasis.CARE_ACT_ADULT;
        Objections objections = new Objections()
                .missing(answers.words(), "refusalWords", "Write down what was said, in their own words.");
        if (adult) {
            objections.missing(
                    answers.lacksCapacity(), "lacksCapacity", "Say whether the person can decide about this.");
        }
        if (answers.lacksCapacity() == YesNo.YES) {
            objections.missing(
                    answers.bestInterests(), "bestInterests", "Say whether the assessment is in their best interests.");
        }
        if (basis != LegalBasis.CARE_ACT_CARER) {
            objections.missing(answers.abuseRisk(), "abuseRisk", "Say whether there is abuse or neglect, or a risk.");
        }
        return objections.refusal();
    }

    /** Why the council must assess all the same; null when nothing was refused or the refusal stands. */
    @Nullable
    String mustAssess(OpenTask task) {
        return Boolean.FALSE.equals(task.factOrNull(EligibilityProcess.ASSESSMENT_REFUSAL_ACCEPTED))
                ? "**Assess all the same.** " + reason(task)
                : null;
    }

    /** What the table said of the latest refusal. */
    String reason(OpenTask task) {
        return decisions.of(task.businessKey()).stream()
                .filter(decision -> decision.key().equals(TabledEligibilityRules.REFUSED_ASSESSMENT))
                .reduce((earlier, later) -> later)
                .map(Decision::reasons)
                .map(Words::paragraphs)
                .orElse("");
    }

    /** What the person said when they refused. */
    String words(OpenTask task) {
        return refusals.current(task.caseNumber())
                .map(AssessmentRefusal::ownWords)
                .orElse("");
    }
}
