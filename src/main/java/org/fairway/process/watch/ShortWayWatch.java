package org.fairway.process.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.CompareShortWay;
import org.fairway.payment.ShortWay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A run does not read again what is settled. Each night a thousand agreements are reckoned from the beginning as well, and if any
 * comes to another sum the council's monitoring is told, and {@code ledger verify} names the case.
 */
@Component("paymentShortWay")
class ShortWayWatch implements MeterBinder, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(ShortWayWatch.class);
    private static final int MOST = 1_000;

    private final CompareShortWay compare;
    private final ShortWay shortWay;
    private final BusinessClock clock;

    ShortWayWatch(CompareShortWay compare, ShortWay shortWay, BusinessClock clock) {
        this.compare = compare;
        this.shortWay = shortWay;
        this.clock = clock;
    }

    @Scheduled(cron = "${fairway.payments.short-way-at:0 30 5 * * *}", zone = "Europe/London")
    void look() {
        compare.compare(clock.today(), MOST)
                .ifPresent(number -> LOG.error("What a run would pay in case {} is not what is due", number));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "fairway.payments.short.way.differs",
                        shortWay,
                        way -> way.differing().map(number -> 1).orElse(0))
                .description("Whether an agreement reckoned from the beginning came to another sum than a run reckons")
                .register(registry);
    }

    @Override
    public Health health() {
        return shortWay.differing()
                .map(number -> Health.status("PAYMENTS_DIFFER")
                        .withDetail("case", number.text())
                        .build())
                .orElseGet(() -> Health.up().build());
    }
}
