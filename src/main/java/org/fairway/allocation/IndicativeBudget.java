package org.fairway.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * The first figure a person is told before planning starts. It guides the plan and never caps it: the final budget is
 * what the plan costs.
 *
 * @param method how it was reached, such as {@code POINTS}
 * @param howReached how, in a sentence or two
 * @param computed what the method gave, for ever
 * @param lines how; their amounts make up {@code computed}
 * @param departure the figure a worker set in its place; null when none did
 * @param run the working-out that gave {@code computed}; later versions with another figure keep it
 */
public record IndicativeBudget(
        UUID id,
        CaseNumber caseNumber,
        LegalBasis legalBasis,
        LocalDate workedOutOn,
        String method,
        String howReached,
        BudgetPattern pattern,
        Money computed,
        List<AllocationLine> lines,
        @Nullable Departure departure,
        Run run) {
    /** A first figure of which only the lines are known. */
    public IndicativeBudget(
            UUID id,
            CaseNumber caseNumber,
            LegalBasis legalBasis,
            LocalDate workedOutOn,
            String method,
            String howReached,
            BudgetPattern pattern,
            Money computed,
            List<AllocationLine> lines,
            @Nullable Departure departure) {
        this(
                id,
                caseNumber,
                legalBasis,
                workedOutOn,
                method,
                howReached,
                pattern,
                computed,
                lines,
                departure,
                new Run(id, workedOutOn, null));
    }

    public IndicativeBudget {
        lines = List.copyOf(lines);
        Money sum = lines.stream().map(AllocationLine::amount).reduce(Money.NIL, Money::plus);
        if (!sum.equals(computed)) {
            throw new IllegalArgumentException("The lines add up to " + sum + " and not to " + computed);
        }
    }

    /** The next version, with another figure and its reason; what was computed stays as it is. */
    public IndicativeBudget departingTo(Departure other, UUID versionId, LocalDate on) {
        return new IndicativeBudget(
                versionId, caseNumber, legalBasis, on, method, howReached, pattern, computed, lines, other, run);
    }

    /**
     * One working-out. The decision log names the same run, so every figure leads to the rows and answers it came from.
     *
     * @param id the first version that it gave
     * @param ratesOf the day whose rows it read
     * @param needs what it was worked out from; null where that was not kept
     */
    public record Run(UUID id, LocalDate ratesOf, @Nullable AssessedNeeds needs) {}

    /** Another figure than the method's, with the reason for it. */
    public record Departure(Money figure, OverrideReason reason, String words, String by) {
        public Departure {
            if (figure.isNegative()) {
                throw new IllegalArgumentException("A budget cannot be " + figure);
            }
        }
    }

    /** The figure the person is told. */
    public Money figure() {
        return departure == null ? computed : departure.figure();
    }
}
