package org.fairway.process.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.ledger.ChainFault;
import org.fairway.payment.ledger.Heads;
import org.fairway.payment.ledger.Seals;
import org.fairway.payment.ledger.Snapshots;
import org.fairway.payment.ledger.WatchChain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reckons the ledger's chain again, a part every minute and the whole anew each night, and tells the council's monitoring.
 * Each night it also writes the head of the chain down outside the database and adds the day's balances up.
 */
@Component("ledgerChain")
class LedgerFigures implements MeterBinder, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerFigures.class);

    private final WatchChain chain;
    private final Seals seals;
    private final Heads heads;
    private final Snapshots snapshots;
    private final BusinessClock clock;

    LedgerFigures(WatchChain chain, Seals seals, Heads heads, Snapshots snapshots, BusinessClock clock) {
        this.chain = chain;
        this.seals = seals;
        this.heads = heads;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("fairway.ledger.broken", chain, watched -> watched.state().fault() == null ? 0 : 1)
                .description("Whether a transfer or seal of the ledger does not fit its chain")
                .register(registry);
        Gauge.builder(
                        "fairway.ledger.verified.seal",
                        chain,
                        watched -> watched.state().verified())
                .description("Up to which seal the chain of the ledger was reckoned again")
                .register(registry);
    }

    @Override
    public Health health() {
        WatchChain.State state = chain.state();
        ChainFault fault = state.fault();
        Health.Builder health = fault == null ? Health.up() : Health.status("LEDGER_BROKEN");
        if (fault != null) {
            health.withDetail("fault", fault.words());
        }
        return health.withDetail("verifiedUpToSeal", state.verified()).build();
    }

    @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void lookOn() {
        boolean wasWhole = chain.state().fault() == null;
        ChainFault fault = chain.lookOn().fault();
        if (fault != null && wasWhole) {
            LOG.error("The ledger does not fit its chain. {} Run “ledger verify”", fault.words());
        }
    }

    @Scheduled(cron = "${fairway.ledger.close-at:0 50 1 * * *}", zone = "Europe/London")
    void closeTheDay() {
        chain.beginAnew();
        snapshots.take();
        seals.newest().ifPresent(head -> {
            LOG.info("Head of the ledger: {}", head.words());
            heads.keep(head, clock.instant());
        });
    }
}
