package org.fairway.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck;

/**
 * What the rows of allocation must be on every day on which any of them changes: the method of each legal basis is one that
 * fits it and has all its rows; points, hours and weights never fall as need rises; a table begins at nought, has an amount
 * for all points that answers can come to, and never falls.
 */
public final class AllocationRows implements RowsCheck {
    /** The outcomes of adults as rows name them: SI 2015/313, regulation 2(2). */
    public static final List<String> OUTCOMES = List.of(
            "nutrition",
            "personal-hygiene",
            "toilet-needs",
            "clothing",
            "safe-at-home",
            "habitable-home",
            "relationships",
            "work-and-learning",
            "community",
            "caring-for-child");

    @Override
    public List<Fault> faults(ReferenceData rows) {
        List<Fault> faults = new ArrayList<>();
        NavigableSet<LocalDate> days = new TreeSet<>(rows.daysOfChange("allocation."));
        days.addAll(rows.daysOfChange("price."));
        for (LocalDate day : days) {
            for (LegalBasis basis : LegalBasis.values()) {
                faults.addAll(new AllocationRowsOnDay(rows, day, basis).faults());
            }
        }
        return faults.stream().distinct().toList();
    }
}
