package org.fairway.process.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.eligibility.CopyOfAssessment;
import org.fairway.eligibility.Determination;
import org.fairway.eligibility.Determinations;
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
    static final String DETERMINATION = "COPY_OF_DETERMINATION";

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
        CopyOfAssessment assessed = assessed(determination);
        LocalDate decidedOn = determination.decidedOn();
        return new Found(
                new CopiesSent(
                        since(sent, CopyOfAssessment.KIND, assessed.assessedOn()),
                        since(sent, DETERMINATION, decidedOn),
                        ofPlan(sent, plan)),
                assessed,
                "Decision on eligibility of " + PlanWording.day(decidedOn));
    }

    /**
     * What is on record.
     *
     * @param assessment the copy of the assessment in hand
     * @param determinationTitle the title under which the copy of the decision on eligibility is recorded
     */
    record Found(CopiesSent sent, CopyOfAssessment assessment, String determinationTitle) {}

    private static @Nullable LocalDate ofPlan(List<Letter> sent, SupportPlan plan) {
        return sent.stream()
                .filter(letter -> letter.kind().equals(CopyOfPlan.KIND) && CopyOfPlan.isOf(plan, letter.text()))
                .map(Letter::sentOn)
                .findFirst()
                .orElse(null);
    }

    private Determination determination(CaseNumber caseNumber) {
        return determinations
                .current(caseNumber)
                .orElseThrow(() -> new IllegalStateException("Nothing was determined in " + caseNumber));
    }

    private CopyOfAssessment assessed(Determination determination) {
        CaseNumber caseNumber = determination.caseNumber();
        Optional<CopyOfAssessment> copy = switch (determination.test().basis()) {
            case CARE_ACT_ADULT -> adults.current(caseNumber).map(CopyOfAssessment::of);
            case CARE_ACT_CARER -> carers.current(caseNumber).map(CopyOfAssessment::of);
            case CHILDREN_ACT -> children.current(caseNumber).map(CopyOfAssessment::of);
        };
        return copy.orElseThrow(() -> new IllegalStateException("There is no assessment in " + caseNumber));
    }

    private static @Nullable LocalDate since(List<Letter> sent, String kind, LocalDate earliest) {
        return sent.stream()
                .filter(letter -> letter.kind().equals(kind) && !letter.sentOn().isBefore(earliest))
                .map(Letter::sentOn)
                .findFirst()
                .orElse(null);
    }
}
