package org.fairway.planning;

import java.util.Collection;
import org.fairway.kernel.Money;

/** Money by the week, and money once; the two are never added up. */
public record Amounts(Money weekly, Money once) {
    public static final Amounts NIL = new Amounts(Money.NIL, Money.NIL);

    static Amounts of(Money amount, Recurrence recurrence) {
        return recurrence == Recurrence.WEEKLY ? new Amounts(amount, Money.NIL) : new Amounts(Money.NIL, amount);
    }

    static Amounts sum(Collection<Amounts> amounts) {
        return amounts.stream().reduce(NIL, Amounts::plus);
    }

    Amounts plus(Amounts other) {
        return new Amounts(weekly.plus(other.weekly), once.plus(other.once));
    }

    boolean nothing() {
        return weekly.isNil() && once.isNil();
    }

    /** As people say it: {@code £20.00 a week}, or {@code £20.00 a week and £150.00 once}. */
    String words() {
        if (once.isNil()) {
            return weekly + " a week";
        }
        return weekly.isNil() ? once + " once" : weekly + " a week and " + once + " once";
    }
}
