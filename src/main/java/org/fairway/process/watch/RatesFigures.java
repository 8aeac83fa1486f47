package org.fairway.process.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.stream.Collectors;
import org.fairway.kernel.BusinessClock;
import org.fairway.reference.RatesEnding;
import org.fairway.reference.RatesEnding.Ending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the council's monitoring in time that rates are about to end. It never takes the service down: only what needs those
 * rates stops, and says so where it is asked for.
 */
@Component("rates")
class RatesFigures implements MeterBinder, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(RatesFigures.class);

    private final RatesEnding ending;
    private final BusinessClock clock;

    RatesFigures(RatesEnding ending, BusinessClock clock) {
        this.ending = ending;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("fairway.rates.days.left", this, figures -> figures.daysLeft())
                .description(
                        "For how many days the rates that end first are still there; nought or less: they have ended")
                .register(registry);
    }

    private double daysLeft() {
        return ending.daysLeft(clock.today()).map(Long::doubleValue).orElse(Double.NaN);
    }

    @Override
    public Health health() {
        List<Ending> soon = ending.soonAfter(clock.today());
        Health.Builder health = soon.isEmpty() ? Health.up() : Health.status("RATES_ENDING");
        soon.forEach(
                each -> health.withDetail(each.group().name(), each.lastDay().toString()));
        return health.build();
    }

    @Scheduled(cron = "${fairway.rates.watch-at:0 0 7 * * *}", zone = "Europe/London")
    void warn() {
        List<Ending> soon = ending.soonAfter(clock.today());
        if (!soon.isEmpty()) {
            LOG.warn(
                    "Rates end and the next year is not entered: {}",
                    soon.stream()
                            .map(each -> each.group().words() + " on " + each.lastDay())
                            .collect(Collectors.joining(", ")));
        }
    }
}
