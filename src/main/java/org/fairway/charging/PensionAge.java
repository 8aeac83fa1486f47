package org.fairway.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.fairway.reference.DatedTable.Step;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;

/**
 * When someone reaches the qualifying age for pension credit, which is the pension age: Pensions Acts 1995 to 2014. The
 * table goes from the birth date, written as a number such as 19600406, to the age in months.
 */
public final class PensionAge {
    private final ReferenceData data;

    public PensionAge(ReferenceData data) {
        this.data = data;
    }

    public boolean reached(LocalDate birthDate, LocalDate on) {
        return !on.isBefore(birthDate.plusMonths(months(birthDate, on)));
    }

    private int months(LocalDate birthDate, LocalDate on) {
        BigDecimal born = new BigDecimal(birthDate.format(DateTimeFormatter.BASIC_ISO_DATE));
        List<Step> steps = data.table("charging.pension-age", on).steps();
        return steps.stream()
                .filter(step -> step.at().compareTo(born) <= 0)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NoValueOnDate("charging.pension-age", on))
                .value()
                .intValueExact();
    }
}
