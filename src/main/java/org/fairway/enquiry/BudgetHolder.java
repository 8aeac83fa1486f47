package org.fairway.enquiry;

import java.util.Comparator;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.Funder;

/** Whose budget a direct payment is paid from: a team’s, for people on one legal basis, as far as one funder bears it. */
public record BudgetHolder(String team, LegalBasis basis, Funder funder) implements Comparable<BudgetHolder> {
    private static final Comparator<BudgetHolder> ORDER = Comparator.comparing(BudgetHolder::team)
            .thenComparing(BudgetHolder::basis)
            .thenComparing(BudgetHolder::funder);

    @Override
    public int compareTo(BudgetHolder other) {
        return ORDER.compare(this, other);
    }
}
