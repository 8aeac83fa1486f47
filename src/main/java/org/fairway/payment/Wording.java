package org.fairway.payment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How this package writes days in sentences. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private Wording() {}

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String furtherApprover(String step) {
        return "You accepted what is over a limit of this run, as its further approver. Somebody else must " + step
                + " it.";
    }

    static String open(int exceptions) {
        return (exceptions == 1 ? "One exception is" : String.format(Locale.UK, "%,d exceptions are", exceptions))
                + " still open. Accept each with a reason on the page of the run, or hold its payee.";
    }
}
