package org.fairway.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * What is taken off for help from family and friends. Only help that they are willing and able to go on with counts: R (CP)
 * v North East Lincolnshire [2019] EWCA Civ 1614.
 */
final class FamilyHelpTaken {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private FamilyHelpTaken() {}

    /**
     * What is taken off.
     *
     * @param amount the part of the points, pounds or hours; never negative
     * @param rule the row that says how much of them
     */
    record Taken(BigDecimal amount, DatedValue rule) {}

    /** The part of {@code whole} that the help stands for; empty where nobody helps. */
    static Optional<Taken> of(BigDecimal whole, FamilyHelp help, String rows, ReferenceData data, LocalDate on) {
        if (help == FamilyHelp.NOTHING) {
            return Optional.empty();
        }
        DatedValue percent = data.on(row(rows, help), on);
        return Optional.of(new Taken(whole.multiply(percent.value()).divide(ALL, 4, RoundingMode.HALF_UP), percent));
    }

    static String row(String rows, FamilyHelp help) {
        return rows + ".family-help-percent." + help.row();
    }
}
