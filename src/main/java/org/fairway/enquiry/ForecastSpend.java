package org.fairway.enquiry;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.CaseAccount;
import org.fairway.payment.CaseAccounts;
import org.fairway.payment.Due;
import org.fairway.payment.Paid;
import org.fairway.payment.PaymentCalendar;
import org.fairway.payment.Timeline;

/**
 * Forecasts what is committed to the end of a year of account, by whose budget it is. Agreements are read one case after
 * the other and added up: what is kept is one sum for each budget, however many agreements there are.
 */
public final class ForecastSpend {
    private final CaseAccounts accounts;
    private final HeldBy heldBy;
    private final PaymentCalendar calendar;

    public ForecastSpend(CaseAccounts accounts, HeldBy heldBy, PaymentCalendar calendar) {
        this.accounts = accounts;
        this.heldBy = heldBy;
        this.calendar = calendar;
    }

    /** Says of cases, in the order of their numbers, by whom they are held. */
    public interface HeldBy {
        /** A reader that is asked for cases in rising order of their numbers. */
        Reader read();

        /** Who holds cases, one after the other. */
        interface Reader {
            Holder of(CaseAccount account);
        }

        /** The team that holds a case, and the law it stands on. */
        record Holder(String team, LegalBasis basis) {}
    }

    /** The sums of the year, by team, legal basis and funder. */
    public SortedMap<BudgetHolder, Committed> of(FinancialYear year) {
        SortedMap<BudgetHolder, Committed> sums = new TreeMap<>();
        HeldBy.Reader holders = heldBy.read();
        accounts.eachInFull(account -> {
            HeldBy.Holder holder = holders.of(account);
            for (Timeline timeline : account.timelines()) {
                add(timeline.due(calendar, year.last()), holder, year, sums);
            }
            account.paid().values().forEach(paid -> addPaid(paid, holder, year, sums));
            return true;
        });
        sums.values().removeIf(Committed.NOTHING::equals);
        return sums;
    }

    private static void add(
            List<Due> due, HeldBy.Holder holder, FinancialYear year, SortedMap<BudgetHolder, Committed> sums) {
        for (Due each : due) {
            Committed part = Committed.of(each, year);
            if (!part.equals(Committed.NOTHING)) {
                sums.merge(new BudgetHolder(holder.team(), holder.basis(), each.funder()), part, Committed::plus);
            }
        }
    }

    private static void addPaid(
            List<Paid> paid, HeldBy.Holder holder, FinancialYear year, SortedMap<BudgetHolder, Committed> sums) {
        for (Paid each : paid) {
            if (year.days().contains(each.period().first())) {
                sums.merge(
                        new BudgetHolder(holder.team(), holder.basis(), each.funder()),
                        Committed.paid(each.amount()),
                        Committed::plus);
            }
        }
    }
}
