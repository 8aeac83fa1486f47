package org.fairway.demo;

import com.fasterxml.jackson.databind.JsonNode;
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

    JsonNode form(String person, String businessKey, String taskKey) {
        return as(person, () -> work.form(businessKey, taskKey));
    }

    boolean isCandidate(String person, String businessKey, String taskKey) {
        return work.isCandidate(businessKey, taskKey, accounts.groupsOf(person));
    }

    /** Nobody else works meanwhile: the engine's own executor rests, and the clock runs again at the end. */
    void asOneManBand(Runnable stories) {
        work.withoutExecutor(() -> {
            try {
                stories.run();
            } finally {
                time.backToNow();
            }
            work.doWhatIsDue();
        });
    }

    private <T> T as(String person, Supplier<T> work) {
        return accounts.as(person, work);
    }
}
