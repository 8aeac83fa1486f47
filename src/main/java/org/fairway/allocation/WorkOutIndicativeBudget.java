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

    /** With every method there is, by the rows. */
    public static WorkOutIndicativeBudget by(ReferenceData data) {
        return new WorkOutIndicativeBudget(
                data,
                Map.of(
                        "POINTS_TO_POUNDS", new PointsToPounds(data),
                        "FORMULA", new BaseAndWeights(data),
                        "HOURS_AT_LOCAL_RATE", new HoursAtLocalRate(data),
                        "CARERS_BANDS", new CarersBands(data)));
    }

    /** The setting that names the method of a legal basis. */
    static String setting(LegalBasis basis) {
        return SETTINGS.getOrDefault(basis, basis.name());
    }

    /**
     * Works it out with the rows of the day.
     *
     * @throws org.fairway.reference.NoValueOnDate if a row of that day is not loaded
     * @throws IllegalArgumentException if the needs are those of another legal basis, or there is nothing to count
     */
    public IndicativeBudget of(CaseNumber caseNumber, LegalBasis basis, AssessedNeeds needs, LocalDate on, UUID id) {
        if (needs.basis() != basis) {
            throw new IllegalArgumentException(
                    "Needs under %s are not those of a case under %s".formatted(needs.basis(), basis));
        }
        needs.nothingToCount().ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        Allocation allocation = allocate(needs, on);
        return new IndicativeBudget(
                id,
                caseNumber,
                basis,
                on,
                method(basis, on).choice(),
                allocation.howReached(),
                allocation.pattern(),
                allocation.amount(),
                allocation.lines(),
                null,
                new IndicativeBudget.Run(id, on, needs));
    }

    /** The same for needs that belong to no case yet, as somebody tries it out. */
    public Allocation allocate(AssessedNeeds needs, LocalDate on) {
        DatedChoice setting = method(needs.basis(), on);
        AllocationMethod method = methods.get(setting.choice());
        if (method == null) {
            throw new IllegalStateException("The setting %s is %s; the methods are %s"
                    .formatted(setting.key(), setting.choice(), methods.keySet()));
        }
        return new Adjustments(data).adjusted(method.allocate(needs, on), needs, on);
    }

    /**
     * Works out again what was worked out before, from the same needs and by the rows of the same day.
     *
     * @throws IllegalArgumentException if what it was worked out from was not kept
     */
    public IndicativeBudget again(IndicativeBudget budget) {
        IndicativeBudget.Run run = budget.run();
        AssessedNeeds needs = run.needs();
        if (needs == null) {
            throw new IllegalArgumentException("What " + budget.id() + " was worked out from was not kept");
        }
        return of(budget.caseNumber(), budget.legalBasis(), needs, run.ratesOf(), run.id());
    }

    private DatedChoice method(LegalBasis basis, LocalDate on) {
        return data.choice(setting(basis), on);
    }
}
