package org.fairway.process.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.eligibility.CarerAssessment;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.ChildAssessment;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.Determinations;
import org.fairway.eligibility.NeedsAssessment;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.planning.CopiesSent;
import org.fairway.planning.PlanWording;
import org.fairway.planning.SupportPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which copies the person has been sent. A copy from before the assessment or decision in hand does not count. */
@Component
class CopiesOnRecord {
    static final String ASSESSMENT = "COPY_OF_ASSESSMENT";
    static final String DETERMINATION = "COPY_OF_DETERMINATION";
    static final String PLAN = "COPY_OF_PLAN";

    private final Letters letters;
    private final Determinations determinations;
    private final NeedsAssessments adults;
    private final CarerAssessments carers;
    private final ChildAssessments children;

    CopiesOnRecord(
            Letters letters,
            Determinations determinations,
            NeedsAssessments adults,
            CarerAssessments carers,
            ChildAssessments children) {
        this.letters = letters;
        this.determinations = determinations;
        this.adults = adults;
        this.carers = carers;
        this.children = children;
    }

    Found of(SupportPlan plan) {
        CaseNumber caseNumber = plan.caseNumber();
        List<Letter> sent = letters.of(caseNumber);
        Determination determination = determination(caseNumber);
        LocalDate assessedOn = assessedOn(determination);
        LocalDate decidedOn = determination.decidedOn();
        return new Found(
                new CopiesSent(
                        since(sent, ASSESSMENT, assessedOn), since(sent, DETERMINATION, decidedOn), ofPlan(sent, plan)),
                "Assessment of " + PlanWording.day(assessedOn),
                "Decision on eligibility of " + PlanWording.day(decidedOn));
    }

    /**
     * What is on record.
     *
     * @param assessmentTitle the title under which the copy of the assessment is recorded
     * @param determinationTitle the title under which the copy of the decision on eligibility is recorded
     */
    record Found(CopiesSent sent, String assessmentTitle, String determinationTitle) {}

    private static @Nullable LocalDate ofPlan(List<Letter> sent, SupportPlan plan) {
        return sent.stream()
                .filter(letter -> letter.kind().equals(PLAN) && letter.text().equals(PlanWording.title(plan)))
                .map(Letter::sentOn)
                .findFirst()
                .orElse(null);
    }

    private Determination determination(CaseNumber caseNumber) {
        return determinations
                .current(caseNumber)
                .orElseThrow(() -> new IllegalStateException("Nothing was determined in " + caseNumber));
    }

    private LocalDate assessedOn(Determination determination) {
        CaseNumber caseNumber = determination.caseNumber();
        Optional<LocalDate> day = switch (determination.test().basis()) {
            case CARE_ACT_ADULT -> adults.current(caseNumber).map(NeedsAssessment::assessedOn);
            case CARE_ACT_CARER -> carers.current(caseNumber).map(CarerAssessment::assessedOn);
            case CHILDREN_ACT -> children.current(caseNumber).map(ChildAssessment::assessedOn);
        };
        return day.orElseThrow(() -> new IllegalStateException("There is no assessment in " + caseNumber));
    }

    private static @Nullable LocalDate since(List<Letter> sent, String kind, LocalDate earliest) {
        return sent.stream()
                .filter(letter -> letter.kind().equals(kind) && !letter.sentOn().isBefore(earliest))
                .map(Letter::sentOn)
                .findFirst()
                .orElse(null);
    }
}
