package org.fairway.payment.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a file is refused, as far as a person reads it; of a thousand like faults the first hundred are told. */
public final class Reasons {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final int TOLD_MAX = 100;
    private final List<String> told = new ArrayList<>();
    private long untold;

    /** How a day is written in a reason. */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    public void add(String sentence) {
        if (told.size() < TOLD_MAX) {
            told.add(sentence);
        } else {
            untold++;
        }
    }

    public boolean isEmpty() {
        return told.isEmpty();
    }

    public List<String> all() {
        List<String> all = new ArrayList<>(told);
        if (untold > 0) {
            all.add("And " + untold + " more.");
        }
        return List.copyOf(all);
    }
}
