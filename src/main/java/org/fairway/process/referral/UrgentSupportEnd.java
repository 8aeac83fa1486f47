package org.fairway.process.referral;

import java.time.LocalDate;
import org.fairway.kernel.Period;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.fairway.process.task.OpenTask;
import org.fairway.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** Sees to it that urgent support is looked at before its last day. */
@Component
class UrgentSupportEnd {
    private final PathwayStarter starter;
    private final ReferenceData reference;

    UrgentSupportEnd(PathwayStarter starter, ReferenceData reference) {
        this.starter = starter;
        this.reference = reference;
    }

    void watch(OpenTask task, Period support) {
        starter.start(
                UrgentSupportProcess.KEY,
                task.businessKey(),
                Facts.NONE
                        .with(UrgentSupportProcess.LOOK_AT_ON, lookAtOn(support, task.today()))
                        .with(UrgentSupportProcess.ENDS_ON, support.last()));
    }

    /** So many days before the end, and never before the support has begun. */
    LocalDate lookAtOn(Period support, LocalDate today) {
        int before =
                reference.on("urgent-support.looked-at-before", today).value().intValueExact();
        LocalDate day = support.last().minusDays(before);
        return day.isBefore(support.first()) ? support.first() : day;
    }
}
