package org.fairway.process.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.fairway.kernel.BusinessClock;
import org.fairway.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** Due dates for the models, from the dated clocks: {@code ${due.within('needs-assessment')}}. */
@Component("due")
public class DueDates {
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);
    private final ReferenceData reference;
    private final BusinessClock clock;

    DueDates(ReferenceData reference, BusinessClock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /** The end of the working day by which something that starts today must be done, by the clock of that name. */
    public Date within(String clockName) {
        LocalDate day = reference.due(clockName, clock.today());
        return Date.from(day.atTime(END_OF_WORK).atZone(BusinessClock.ENGLAND).toInstant());
    }
}
