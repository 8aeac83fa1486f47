package org.fairway.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a carer no longer does something for the adult. Care by family is never assumed and can be given up at any
 * time, for any reason or none; the adult's plan then has to be looked at again.
 */
public final class WithdrawWillingness {
    /** What came of it. */
    public sealed interface Outcome {
        /**
         * The carer stops doing the task.
         *
         * @param sharing what the carer agreed may be passed on
         * @param adultCase the case of the adult, whose plan counted on it; null for a carer with no adult's case here
         */
        record Withdrawn(
                CaringTask task, Sharing sharing, @Nullable CaseNumber adultCase, LocalDate from) implements Outcome {}

        /** It had been withdrawn before; nothing has changed. */
        record AlreadyWithdrawn(CaringTask task) implements Outcome {}

        /** The carer's assessment has no such task. */
        record NoSuchTask() implements Outcome {}

        /** The carer's case is closed, and what it said is history. */
        record CaseClosed(LocalDate on) implements Outcome {}
    }

    private final CarerAssessments assessments;
    private final Cases cases;

    public WithdrawWillingness(CarerAssessments assessments, Cases cases) {
        this.assessments = assessments;
        this.cases = cases;
    }

    public Outcome from(CaseNumber carersCase, int taskNumber, LocalDate on, String by) {
        PathwayCase carers = cases.get(carersCase);
        LocalDate closedOn = carers.closedOn();
        if (closedOn != null) {
            return new Outcome.CaseClosed(closedOn);
        }
        Optional<CarerAssessment> assessment = assessments.current(carersCase);
        Optional<CaringTask> task = assessment.flatMap(current -> current.tasks().stream()
                .filter(each -> each.number() == taskNumber)
                .findFirst());
        if (assessment.isEmpty() || task.isEmpty()) {
            return new Outcome.NoSuchTask();
        }
        if (task.get().withdrawnOn() != null) {
            return new Outcome.AlreadyWithdrawn(task.get());
        }
        assessments.withdraw(assessment.get(), taskNumber, on, by);
        return new Outcome.Withdrawn(task.get(), assessment.get().sharing(), carers.adultCase(), on);
    }
}
