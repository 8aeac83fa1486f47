package org.fairway.charging;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * What a council may ask for arranging care for somebody who pays for all of it: Care Act 2014, section 14(1)(b); SI
 * 2014/2672, regulation 5. Only from those above the limit who ask it to (section 18(3)), never more than arranging costs
 * it, and outside the three figures of the personal budget.
 */
public final class ArrangementFee {
    private final ReferenceData data;

    public ArrangementFee(ReferenceData data) {
        this.data = data;
    }

    /** The fee a week; empty where none may be asked, or this council asks none. */
    public Optional<Money> of(FinancialAssessment assessment, LocalDate day) {
        boolean mayAsk = assessment.aboveLimit() && assessment.asksCouncilToArrange() && !assessment.nobodyToArrange();
        if (!mayAsk) {
            return Optional.empty();
        }
        DatedValue fee = data.on("charging.arrangement-fee", day);
        Money cost = data.on("charging.arrangement-cost", day).money();
        return Optional.of(fee.money().atMost(cost)).filter(asked -> !asked.isNil());
    }
}
