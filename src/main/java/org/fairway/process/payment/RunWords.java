package org.fairway.process.payment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fairway.kernel.Money;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.PaymentRuns;
import org.fairway.payment.RunNumber;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every task of a run says about it: how much it pays, and who has done what so far. */
@Component
class RunWords {
    private final PaymentRuns runs;
    private final Colleagues colleagues;

    RunWords(PaymentRuns runs, Colleagues colleagues) {
        this.runs = runs;
        this.colleagues = colleagues;
    }

    PaymentRun runOf(OpenTask task) {
        return runs.find(new RunNumber(task.businessKey())).orElseThrow();
    }

    /**
     * The run as a form shows it.
     *
     * @param mayNot those who may not take this step, by log-in
     */
    Prefill about(PaymentRun run, OpenTask task, List<String> mayNot) {
        return Prefill.empty()
                .with("runNumber", run.number().text())
                .with("ownRun", mayNot.contains(task.user()))
                .with("payDate", PaymentLists.day(run.payDate()))
                .with("count", PaymentLists.payments(run.instructions()))
                .with("total", run.total().toString())
                .with("preparedBy", colleagues.nameOf(run.steps().preparedBy()))
                .with("checkedBy", name(run.steps().checkedBy()))
                .with("approvedBy", name(run.steps().approvedBy()))
                .with("releasedBy", name(run.steps().releasedBy()));
    }

    /** Whether something of the run was held after its approval, which no longer takes it out. */
    Prefill held(Prefill form, PaymentRun run) {
        int held = runs.heldSinceApproval(run.number());
        return form.with("anyHeld", held > 0)
                .with("heldWords", held == 1 ? "One payment has been held" : held + " payments have been held");
    }

    /** Everybody who has had a part in the run so far. */
    static List<String> everybody(PaymentRun run) {
        return Stream.of(
                        run.steps().preparedBy(),
                        run.steps().checkedBy(),
                        run.steps().approvedBy())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The run beside the one that was sent last. */
    String compared(PaymentRun run) {
        return runs.lastSent()
                .map(last -> "The last run, %s for %s, made %s, %s in all. This run pays %s."
                        .formatted(
                                last.number(),
                                PaymentLists.day(last.payDate()),
                                PaymentLists.payments(last.instructions()),
                                last.total(),
                                difference(run.total().minus(last.total()))))
                .orElse("This is the first run, so there is nothing to compare it with.");
    }

    private String name(@Nullable String user) {
        return user == null ? "" : colleagues.nameOf(user);
    }

    private static String difference(Money more) {
        if (more.isNil()) {
            return "the same";
        }
        return more.isNegative() ? more.negated() + " less" : more + " more";
    }
}
