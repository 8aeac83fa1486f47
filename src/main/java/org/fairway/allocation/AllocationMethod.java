package org.fairway.allocation;

import java.time.LocalDate;

/**
 * A way to go from an assessment to a first figure. A council chooses one by a dated setting; a table of points is only
 * one of them.
 */
public interface AllocationMethod {
    Allocation allocate(AssessedNeeds needs, LocalDate on);
}
