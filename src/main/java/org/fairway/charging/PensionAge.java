package org.fairway.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        BigDecimal born = BigDecimal.valueOf(
                (birthDate.getYear() * 100L + birthDate.getMonthValue()) * 100 + birthDate.getDayOfMonth());
        List<Step> steps = data.table("charging.pension-age", on).steps();
        for (int last = steps.size() - 1; last >= 0; last--) {
            if (steps.get(last).at().compareTo(born) <= 0) {
                return steps.get(last).value().intValueExact();
            }
        }
        throw new NoValueOnDate("charging.pension-age", on);
    }
}
