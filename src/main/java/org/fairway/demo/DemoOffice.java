package org.fairway.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.fairway.process.engine.WorkByHand;
import org.fairway.process.identity.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The council at work within the application; what was due by a day has happened when it is that day. */
@Component
@OnlyInDemonstration
class DemoOffice implements Council {
    private final Accounts accounts;
    private final WorkByHand work;
    private final TimeMachine time;
    private final JdbcClient jdbc;

    DemoOffice(Accounts accounts, WorkByHand work, TimeMachine time, JdbcClient jdbc) {
        this.accounts = accounts;
        this.work = work;
        this.time = time;
        this.jdbc = jdbc;
    }

    @Override
    public void on(LocalDate day) {
        time.moveTo(day);
        work.doWhatIsDue();
    }

    @Override
    public String start(String person, String processKey) {
        return as(person, () -> work.start(processKey));
    }

    @Override
    public void complete(String person, String businessKey, String taskKey, Form form) {
        as(person, () -> {
            work.complete(businessKey, taskKey, person, form.answers());
            return businessKey;
        });
        work.doWhatIsDue();
    }

    @Override
    public JsonNode form(String person, String businessKey, String taskKey) {
        return as(person, () -> work.form(businessKey, taskKey));
    }

    @Override
    public boolean mayTake(String person, String businessKey, String taskKey) {
        return work.isCandidate(businessKey, taskKey, accounts.groupsOf(person));
    }

    @Override
    public JdbcClient records() {
        return jdbc;
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
