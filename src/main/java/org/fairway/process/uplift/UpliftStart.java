package org.fairway.process.uplift;

import java.util.Set;
import org.fairway.kernel.BusinessClock;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Facts;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.ProcessStart;
import org.fairway.uplift.Uplifts;
import org.springframework.stereotype.Component;

/** A payments officer or a commissioning officer begins an uplift: its number is drawn. */
@Component
class UpliftStart implements ProcessStart {
    private final Uplifts uplifts;
    private final BusinessClock clock;

    UpliftStart(Uplifts uplifts, BusinessClock clock) {
        this.uplifts = uplifts;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return UpliftProcess.KEY;
    }

    @Override
    public Started start(String user, Set<String> groups) {
        if (!groups.contains(Role.PAYMENTS_OFFICER.id()) && !groups.contains(Role.COMMISSIONING_OFFICER.id())) {
            throw new FormRefused("Only a payments officer or a commissioning officer can begin an uplift.");
        }
        return new Started(uplifts.nextNumber(clock.today().getYear()).text(), Facts.NONE);
    }
}
