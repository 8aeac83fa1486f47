package org.fairway.process.task;

import jakarta.validation.Configuration;
import org.fairway.kernel.BusinessClock;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.stereotype.Component;

/** Dates on forms are held against the business date, so that a moved date counts for them as for everything else. */
@Component
class ValidationClock implements ValidationConfigurationCustomizer {
    private final BusinessClock clock;

    ValidationClock(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    public void customize(Configuration<?> configuration) {
        configuration.clockProvider(() -> clock);
    }
}
