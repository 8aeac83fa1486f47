package org.fairway.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock of the installation, in the time of England. Domain and engine both read it, so a date that is moved for
 * a demonstration or a test is moved for everything.
 */
public abstract class BusinessClock extends Clock {
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** The clock on the wall. */
    public static BusinessClock system() {
        return new BusinessClock() {
            private final Clock wall = Clock.system(ENGLAND);

            @Override
            public Instant instant() {
                return wall.instant();
            }
        };
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ENGLAND);
    }

    @Override
    public ZoneId getZone() {
        return ENGLAND;
    }

    /** Refused: Fairway has one time zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Fairway keeps the time of England");
    }
}
