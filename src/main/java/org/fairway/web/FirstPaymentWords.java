package org.fairway.web;

import java.time.LocalDate;
import org.fairway.enquiry.DayWords;
import org.fairway.enquiry.FirstPayment;

/** What colleagues read of the promise of a first payment. */
final class FirstPaymentWords {
    private FirstPaymentWords() {}

    static String of(FirstPayment promised, LocalDate today) {
        String words = "Budget approved on %s, first payment promised by %s: "
                .formatted(DayWords.day(promised.approvedOn()), DayWords.day(promised.promisedOn()));
        LocalDate paid = promised.paidOn();
        long late = promised.daysLate(today);
        if (paid == null) {
            return words + (promised.isOverdue(today) ? "not paid yet, " + late(late) + "." : "not paid yet.");
        }
        return words + "paid on " + DayWords.day(paid) + (late == 0 ? "." : ", " + late(late) + ".");
    }

    private static String late(long days) {
        return days == 1 ? "1 day late" : days + " days late";
    }
}
