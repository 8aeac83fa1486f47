package org.fairway.process.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The engine's own clock, which must tell the same time as the business clock. */
@Component
public class EngineClock {
    /** Stops the engine's clock at the instant. */
    public void standAt(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Lets the engine's clock run with the clock on the wall. */
    public void run() {
        ClockUtil.reset();
    }
}
