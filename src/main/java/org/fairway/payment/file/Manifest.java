package org.fairway.payment.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;

/**
 * A run as it was frozen when it was approved: who pays whom, how much, on which days. Every file is made from it and
 * from nothing else. Its hash is over all that is paid, so a payment changed since is found whenever a file is made.
 *
 * @param run which run
 * @param originator who pays, from which account
 * @param days what is paid on each day, in the order of the days; never empty
 * @param hash SHA-256 of the originator and of all payments, in hexadecimal
 * @param items the payments themselves
 */
public record Manifest(RunNumber run, Originator originator, List<DaySum> days, String hash, FrozenItems items) {
    public Manifest {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Run " + run + " pays nothing");
        }
        for (int at = 1; at < days.size(); at++) {
            if (!days.get(at - 1).payDate().isBefore(days.get(at).payDate())) {
                throw new IllegalArgumentException("Run " + run + " names its days out of order");
            }
        }
    }

    /** A manifest that was frozen before, over the payments as they are now: whatever differs is found when they are read. */
    public static Manifest of(RunNumber run, Originator originator, String hash, FrozenItems items) throws IOException {
        Tally tally = new Tally(originator);
        items.giveTo(tally::add);
        return new Manifest(run, originator, tally.days(), hash, items);
    }

    public long count() {
        return days.stream().mapToLong(DaySum::count).sum();
    }

    public Money total() {
        return days.stream().map(DaySum::total).reduce(Money.NIL, Money::plus);
    }

    public List<LocalDate> payDates() {
        return days.stream().map(DaySum::payDate).toList();
    }

    /**
     * Gives every payment to the reader.
     *
     * @return whether they were exactly the payments that were frozen; if not, what was made of them is to be thrown away
     */
    public boolean giveTo(ItemReader reader) throws IOException {
        Tally tally = new Tally(originator);
        items.giveTo(item -> {
            tally.add(item);
            reader.read(item);
        });
        return tally.days().equals(days) && tally.hash().equals(hash);
    }

    @Override
    public String toString() {
        return "manifest of " + run + ", " + count() + " payments, " + total();
    }
}
