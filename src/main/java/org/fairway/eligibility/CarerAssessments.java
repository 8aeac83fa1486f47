package org.fairway.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairway.kernel.CaseNumber;

/** All carers' assessments. */
public interface CarerAssessments {
    /** Records it; recording the same one again changes nothing. */
    void record(CarerAssessment assessment);

    /**
     * The latest of that carer's own case, with what was withdrawn since. For the carer's own workers; another case's
     * worker asks {@link DiscloseAnswers}.
     */
    Optional<CarerAssessment> current(CaseNumber carersCase);

    /**
     * Replacement care that the carers of this adult need, as far as each carer agreed to pass it on. For the adult's plan
     * and budget.
     */
    List<ReplacementCare> replacementCareFor(CaseNumber adultsCase);

    /** The cases of the carers of this adult who have been assessed. */
    List<CaseNumber> casesFor(CaseNumber adultsCase);

    /** What carers with an open case in one of those teams can still be counted on for, by the carers' names. */
    List<ReliedOnCare> reliedOn(Set<String> teams);

    /** Notes that the carer stops doing a task; noting it again changes nothing. */
    void withdraw(CarerAssessment assessment, int taskNumber, LocalDate on, String by);
}
