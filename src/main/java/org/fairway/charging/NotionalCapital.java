package org.fairway.charging;

import java.util.List;
import java.util.stream.Stream;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.ReferenceData;

/**
 * What is left of what was given away and is counted as if the person still had it: SI 2014/2672, regulations 22 and 23.
 *
 * @param fallen what was paid so far because of it
 */
record NotionalCapital(Money fallen) {
    static final NotionalCapital WHOLE = new NotionalCapital(Money.NIL);

    /** What was found to count on the day of the information, before any of it has fallen. */
    static List<Deprivation> counted(FinancialInformation information) {
        return of(information).filter(Deprivation::counts).toList();
    }

    private static Stream<Deprivation> of(FinancialInformation information) {
        return information.findings().deprivations().stream()
                .filter(found -> !found.kind().isIncome())
                .filter(found -> !information.asOf().isBefore(found.countedFrom()));
    }

    boolean hasLines(FinancialInformation information) {
        return of(information).findAny().isPresent();
    }

    /** Adds it to the capital, line by line. */
    Money count(FinancialInformation information, ReferenceData data, Working working) {
        List<Deprivation> findings = of(information).toList();
        if (findings.isEmpty()) {
            return Money.NIL;
        }
        DatedChoice rule = data.choice("charging.notional-capital", information.asOf());
        Money counted = Money.NIL;
        for (Deprivation found : findings) {
            working.line(
                    found.label(), found.amount(), found.counts() ? Effect.CAPITAL : Effect.CAPITAL_LEFT_OUT, rule);
            counted = found.counts() ? counted.plus(found.amount()) : counted;
        }
        Money off = fallen.atMost(counted);
        if (!off.isNil()) {
            working.line(
                    "Less what you paid each week since then because of it",
                    off,
                    Effect.CAPITAL_LEFT_OUT,
                    data.choice("charging.diminishing-notional-capital", information.asOf()));
        }
        return counted.minus(off);
    }
}
