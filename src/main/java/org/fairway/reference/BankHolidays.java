package org.fairway.reference;

import java.util.List;

/** The bank holidays of England as administrators see them. Added to and never changed. */
public interface BankHolidays {
    /** All that are known, the earliest first. */
    List<BankHoliday> all();

    /** Keeps one; from then on no working day falls on it. Gives whether it was new: a day is kept once. */
    boolean add(BankHoliday holiday);
}
