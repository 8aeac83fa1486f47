package org.fairway.planning;

import java.util.List;

/** The plans that the budgets of open cases pay for, as those who look after prices see them. */
public interface PlansInForce {
    /** The plan of each open case whose budget was approved, the lowest case numbers first; plans that were never priced are left out. */
    List<InForce> all();

    /** A plan and whose team looks after it. */
    record InForce(String team, SupportPlan plan) {}
}
