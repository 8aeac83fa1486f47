package org.fairway.process.replay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.fairway.replay.Replays;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells the council's monitoring how many past decisions come out differently, and how long ago any was made again. A
 * difference does not take the service down: people go on being helped while it is looked into.
 */
@Component("pastDecisions")
class ReplayFigures implements MeterBinder, HealthIndicator {
    private final Replays replays;

    ReplayFigures(Replays replays) {
        this.replays = replays;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("fairway.decisions.differing", replays, Replays::countDiffering)
                .description("Past decisions that come out differently when they are made again")
                .register(registry);
        Gauge.builder("fairway.decisions.replayed.age.seconds", replays, ReplayFigures::age)
                .description("How long ago past decisions were last made again")
                .register(registry);
    }

    private static double age(Replays replays) {
        return replays.lastNoted()
                .map(last -> (double) Duration.between(last, replays.now()).toSeconds())
                .orElse(Double.NaN);
    }

    @Override
    public Health health() {
        long differing = replays.countDiffering();
        return (differing == 0 ? Health.up() : Health.status("DIFFERING"))
                .withDetail("differing", differing)
                .build();
    }
}
