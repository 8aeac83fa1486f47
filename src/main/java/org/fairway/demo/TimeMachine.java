package org.fairway.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import org.fairway.kernel.BusinessClock;
import org.fairway.process.engine.EngineClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Moves the business date and the engine's with it. It exists in demonstrations and tests and nowhere else. */
public final class TimeMachine {
    private final AtomicReference<@Nullable Instant> moved = new AtomicReference<>();
    private final EngineClock engine;
    private final BusinessClock clock = new BusinessClock() {
        @Override
        public Instant instant() {
            Instant then = moved.get();
            return then == null ? Instant.now() : then;
        }
    };

    private TimeMachine(EngineClock engine) {
        this.engine = engine;
    }

    /** Ten in the morning of that day, until moved again. */
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(LocalTime.of(10, 0)).atZone(BusinessClock.ENGLAND).toInstant());
    }

    public void moveTo(Instant instant) {
        moved.set(instant);
        engine.standAt(instant);
    }

    /** Back to the clock on the wall. */
    public void backToNow() {
        moved.set(null);
        engine.run();
    }

    @Configuration(proxyBeanMethods = false)
    @OnlyInDemonstration
    static class Parts {
        @Bean
        TimeMachine timeMachine(EngineClock engine) {
            return new TimeMachine(engine);
        }

        @Bean
        BusinessClock businessClock(TimeMachine machine) {
            return machine.clock;
        }
    }
}
