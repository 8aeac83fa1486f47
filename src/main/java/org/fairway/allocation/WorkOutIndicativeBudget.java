package org.fairway.allocation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.ReferenceData;

/**
 * Works out the first figure by the method that the council uses on the day: a starting point for planning, explained
 * line by line, never the final budget (R (KM) v Cambridgeshire [2012] UKSC 23).
 */
public final class WorkOutIndicativeBudget {
    private static final Map<LegalBasis, String> SETTINGS = Map.of(
            LegalBasis.CARE_ACT_ADULT, "allocation.adult.method",
            LegalBasis.CARE_ACT_CARER, "allocation.carer.method",
            LegalBasis.CHILDREN_ACT, "allocation.child.method");

    private final ReferenceData data;
    private final Map<String, AllocationMethod> methods;

    /** With the methods by the word that a council's setting names them with. */
    public WorkOutIndicativeBudget(ReferenceData data, Map<String, AllocationMethod> methods) {
        this.data = data;
        this.methods = Map.copyOf(methods);
    }

    /**
     * Works it out with the rows of the day.
     *
     * @throws org.fairway.reference.NoValueOnDate if a row of that day is not loaded
     */
    public IndicativeBudget of(CaseNumber caseNumber, LegalBasis basis, AssessedNeeds needs, LocalDate on, UUID id) {
        DatedChoice setting = data.choice(SETTINGS.getOrDefault(basis, basis.name()), on);
        AllocationMethod method = methods.get(setting.choice());
        if (method == null) {
            throw new IllegalStateException("The setting %s is %s; the methods are %s"
                    .formatted(setting.key(), setting.choice(), methods.keySet()));
        }
        Allocation allocation = method.allocate(needs, on);
        return new IndicativeBudget(
                id,
                caseNumber,
                basis,
                on,
                setting.choice(),
                allocation.howReached(),
                allocation.pattern(),
                allocation.amount(),
                allocation.lines(),
                null);
    }
}
