package org.fairway.process.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.fairway.pathway.Stage;
import org.springframework.stereotype.Component;

/** Shows the figures of the {@link Watch} to the council's monitoring. */
@Component
class Gauges implements MeterBinder {
    private final Watch watch;

    Gauges(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        work(registry, "fairway.tasks.open", "Tasks that wait for somebody", Watch.Work::open);
        work(registry, "fairway.tasks.late", "Open tasks whose due date has passed", Watch.Work::late);
        work(registry, "fairway.tasks.unassigned", "Open tasks that nobody has taken", Watch.Work::unassigned);
        work(registry, "fairway.incidents.open", "Faults of the engine that wait for somebody", Watch.Work::incidents);
        work(registry, "fairway.jobs.failed", "Steps that failed as often as they may", Watch.Work::failedJobs);
        for (Stage stage : Stage.values()) {
            if (stage != Stage.CLOSED) {
                Gauge.builder(
                                "fairway.cases",
                                watch,
                                seen -> seen.work().stages().getOrDefault(stage, 0L))
                        .tag("stage", stage.name().toLowerCase(Locale.ROOT))
                        .description("Open cases by the stage they stand at")
                        .register(registry);
            }
        }
        Gauge.builder("fairway.payments.due", watch, seen -> seen.paymentsDue().count())
                .description("Payments that a run would make if its pay date were today")
                .register(registry);
        Gauge.builder(
                        "fairway.payments.due.pence",
                        watch,
                        seen -> seen.paymentsDue().total().pence())
                .description("What those payments come to, in pence")
                .register(registry);
    }

    private void work(MeterRegistry registry, String name, String what, ToDoubleFunction<Watch.Work> figure) {
        Gauge.builder(name, watch, seen -> figure.applyAsDouble(seen.work()))
                .description(what)
                .register(registry);
    }
}
