package org.fairway.signoff;

import java.math.BigDecimal;
import java.util.List;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck;

/**
 * A panel is several people. Where its least number were below three, a chair could decide alone or with one colleague
 * what is above the head of service; where it were no whole number, no panel could decide at all.
 */
public final class CheckPanelQuorum implements RowsCheck {
    private static final String KEY = "panel.quorum";
    private static final BigDecimal LEAST = BigDecimal.valueOf(3);
    private static final BigDecimal MOST = BigDecimal.valueOf(50);

    @Override
    public List<Fault> faults(ReferenceData rows) {
        return rows.rowsUnder(KEY).stream()
                .filter(row -> row.key().equals(KEY) && !isPanel(row.value()))
                .map(CheckPanelQuorum::fault)
                .toList();
    }

    private static boolean isPanel(BigDecimal people) {
        return people.stripTrailingZeros().scale() <= 0 && people.compareTo(LEAST) >= 0 && people.compareTo(MOST) <= 0;
    }

    private static Fault fault(DatedValue row) {
        return new Fault(
                KEY,
                "%s (from %s): %s people are no panel. Write a whole number from %s to %s, the chair counted in."
                        .formatted(
                                KEY,
                                row.from(),
                                row.value().toPlainString(),
                                LEAST.toPlainString(),
                                MOST.toPlainString()));
    }
}
