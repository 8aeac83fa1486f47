package org.fairway.pathway;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** What is shown of cases outside the forms of their tasks. */
public interface CaseOverviews {
    /** The case with its person's name; empty while its first contact is still being recorded. */
    Optional<CaseOverview> find(CaseNumber number);

    /** The name of each case's person, asked for all of them at once; a case that is not there is left out. */
    Map<CaseNumber, String> names(Collection<CaseNumber> numbers);

    /** How many open cases stand at each stage; a stage without any is left out. */
    Map<Stage, Long> openByStage();
}
