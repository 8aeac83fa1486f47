package org.fairway.charging;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import org.fairway.reference.ReferenceData;

/**
 * From which day a birthday counts. Amounts are a week, so a birthday in the middle of one needs a rule: a dated local
 * setting, with the day a week starts on.
 */
final class AgeBand {
    /** When somebody is as old as their birthday makes them. */
    enum Change {
        ON_THE_BIRTHDAY,
        /** The whole week that the birthday lies in counts as after it. */
        IN_THE_WEEK_OF_THE_BIRTHDAY,
        /** The week that the birthday lies in counts as before it, unless it is its first day. */
        IN_THE_WEEK_AFTER_THE_BIRTHDAY
    }

    private final ReferenceData data;

    AgeBand(ReferenceData data) {
        this.data = data;
    }

    /** How old somebody counts as on the day. */
    int age(LocalDate birthDate, LocalDate on) {
        return Period.between(birthDate, judgedOn(on)).getYears();
    }

    /** Whether somebody counts as having reached pension age on the day. */
    boolean pensionAge(LocalDate birthDate, LocalDate on) {
        return new PensionAge(data).reached(birthDate, judgedOn(on));
    }

    /** The day by which ages of the given day are judged. */
    private LocalDate judgedOn(LocalDate day) {
        DayOfWeek first = data.choice("charging.week-starts-on", day).as(DayOfWeek.class);
        return switch (data.choice("charging.age-band-change", day).as(Change.class)) {
            case ON_THE_BIRTHDAY -> day;
            case IN_THE_WEEK_OF_THE_BIRTHDAY -> day.with(TemporalAdjusters.nextOrSame(first.minus(1)));
            case IN_THE_WEEK_AFTER_THE_BIRTHDAY -> day.with(TemporalAdjusters.previousOrSame(first));
        };
    }
}
