package org.fairway.process.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairway.kernel.BusinessClock;
import org.fairway.reference.RatesEnding;
import org.fairway.reference.RatesEnding.Ending;
import org.fairway.reference.ReferenceData;
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

    private static final String WARN = "bank-holidays-warn-before";

    private final RatesEnding ending;
    private final ReferenceData reference;
    private final BusinessClock clock;

    RatesFigures(RatesEnding ending, ReferenceData reference, BusinessClock clock) {
        this.ending = ending;
        this.reference = reference;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("fairway.rates.days.left", this, figures -> figures.daysLeft())
                .description(
                        "For how many days the rates that end first are still there; nought or less: they have ended")
                .register(registry);
        Gauge.builder("fairway.bank.holidays.days.left", this, figures -> figures.bankHolidayDaysLeft())
                .description("For how many days the bank holidays are known")
                .register(registry);
    }

    private double bankHolidayDaysLeft() {
        return ChronoUnit.DAYS.between(clock.today(), reference.workingDays().knownUntil());
    }

    /** Pay dates are told a year ahead, so bank holidays are missed long before their year. */
    private Optional<LocalDate> bankHolidaysEnding() {
        LocalDate until = reference.workingDays().knownUntil();
        return Optional.of(until).filter(last -> !last.isAfter(reference.due(WARN, clock.today())));
    }

    private double daysLeft() {
        return ending.daysLeft(clock.today()).map(Long::doubleValue).orElse(Double.NaN);
    }

    @Override
    public Health health() {
        List<Ending> soon = ending.soonAfter(clock.today());
        Optional<LocalDate> holidays = bankHolidaysEnding();
        Health.Builder health = soon.isEmpty() && holidays.isEmpty() ? Health.up() : Health.status("RATES_ENDING");
        holidays.ifPresent(last -> health.withDetail("bank-holidays", last.toString()));
        soon.forEach(
                each -> health.withDetail(each.group().name(), each.lastDay().toString()));
        return health.build();
    }

    @Scheduled(cron = "${fairway.rates.watch-at:0 0 7 * * *}", zone = "Europe/London")
    void warn() {
        bankHolidaysEnding()
                .ifPresent(last -> LOG.warn("Bank holidays are known until {} only: add those that follow", last));
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
