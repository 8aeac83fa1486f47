package org.fairway.process.charging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.fairway.charging.Reassessments;
import org.fairway.kernel.BusinessClock;
import org.springframework.stereotype.Component;

/** Tells the council's monitoring how many contributions should have changed and were not yet told anew. */
@Component
class LateContributions implements MeterBinder {
    private final Reassessments reassessments;
    private final BusinessClock clock;

    LateContributions(Reassessments reassessments, BusinessClock clock) {
        this.reassessments = reassessments;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("fairway.contributions.late", this, late -> late.reassessments.late(late.clock.today()))
                .description(
                        "Contributions of open cases whose known change has come and that are still asked for as before")
                .register(registry);
    }
}
