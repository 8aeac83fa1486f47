package org.fairway.process.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;

/** The days a letter of this stage may carry. */
final class LetterDates {
    private LetterDates() {}

    /**
     * Objects to a letter sent on a day to come or long ago, and to a follow-up that is over or further off than the clock
     * allows: the council asks again by that day at the latest.
     */
    static Optional<Completion.Refused> object(
            OpenTask task, LocalDate sentOn, LocalDate followUpOn, LocalDate followUpBy) {
        return new Objections()
                .when(sentOn.isAfter(task.today()), "sentOn", "Send the letter first: this day has not come yet.")
                .when(
                        sentOn.isBefore(task.today().minusMonths(1)),
                        "sentOn",
                        "This is more than a month ago. Check it.")
                .when(!followUpOn.isAfter(task.today()), "followUpOn", "Choose a day to come.")
                .when(
                        followUpOn.isAfter(followUpBy),
                        "followUpOn",
                        "Choose a day no later than " + Words.day(followUpBy) + ".")
                .refusal();
    }
}
