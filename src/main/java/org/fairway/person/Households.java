package org.fairway.person;

import java.util.List;
import org.fairway.kernel.CaseNumber;

/** Who lives with or looks after the people of cases. Rows are added; adding the same one again changes nothing. */
public interface Households {
    void addCarer(CaseNumber caseNumber, Carer carer, String by);

    void addChild(CaseNumber caseNumber, HouseholdChild child, String by);

    /** The carers of a case, in the order in which they were named. */
    List<Carer> carers(CaseNumber caseNumber);

    List<HouseholdChild> children(CaseNumber caseNumber);
}
