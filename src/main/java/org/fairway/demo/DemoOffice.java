package org.fairway.demo;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.fairway.process.engine.WorkByHand;
import org.fairway.process.identity.Accounts;
import org.springframework.stereotype.Component;

/** The people of the demonstration council at work, on a date that moves. */
@Component
@OnlyInDemonstration
class DemoOffice {
    private final Accounts accounts;
    private final WorkByHand work;
    private final TimeMachine time;

    DemoOffice(Accounts accounts, WorkByHand work, TimeMachine time) {
        this.accounts = accounts;
        this.work = work;
        this.time = time;
    }

    /** It is that day; what was due by then has happened. */
    void on(LocalDate day) {
        time.moveTo(day);
        work.doWhatIsDue();
    }

    void backToNow() {
        time.backToNow();
        work.doWhatIsDue();
    }

    String start(String person, String processKey) {
        return as(person, () -> work.start(processKey));
    }

    void complete(String person, String businessKey, String taskKey, Form form) {
        as(person, () -> {
            work.complete(businessKey, taskKey, person, form.answers());
            return businessKey;
        });
        work.doWhatIsDue();
    }

    boolean sees(String person, String businessKey, String taskKey) {
        return as(person, () -> work.open(businessKey).contains(taskKey));
    }

    private <T> T as(String person, Supplier<T> work) {
        return accounts.as(person, work);
    }
}
