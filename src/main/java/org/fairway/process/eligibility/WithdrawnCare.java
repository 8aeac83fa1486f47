package org.fairway.process.eligibility;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.eligibility.CarerAssessment;
import org.fairway.eligibility.CaringTask;
import org.fairway.eligibility.Sharing;
import org.fairway.eligibility.WithdrawWillingness;
import org.fairway.eligibility.WithdrawWillingness.Outcome;
import org.fairway.family.CareNotice;
import org.fairway.family.CareNotices;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Hours;
import org.fairway.pathway.Cases;
import org.fairway.person.People;
import org.fairway.process.engine.PathwayMessages;
import org.fairway.process.task.Facts;
import org.springframework.stereotype.Component;

/**
 * What follows when a carer stops doing something: the adult's worker is told that help ends and from when, with
 * the carer's agreement also what it is, and never why; and the adult's plan is reviewed. While the adult's pathway is not in review yet, the notice stands at its next assessment.
 */
@Component
public class WithdrawnCare {
    private static final String REVIEW_REQUESTED = "Msg_ReviewRequested";
    private final WithdrawWillingness withdrawWillingness;
    private final CareNotices notices;
    private final Cases cases;
    private final People people;
    private final PathwayMessages messages;

    WithdrawnCare(
            WithdrawWillingness withdrawWillingness,
            CareNotices notices,
            Cases cases,
            People people,
            PathwayMessages messages) {
        this.withdrawWillingness = withdrawWillingness;
        this.notices = notices;
        this.cases = cases;
        this.people = people;
        this.messages = messages;
    }

    /** Notes that the carer of the case stops doing a task from that day on, and sees to what follows. */
    public Outcome withdraw(CaseNumber carersCase, int taskNumber, LocalDate from, String by) {
        Outcome outcome = withdrawWillingness.from(carersCase, taskNumber, from, by);
        if (outcome instanceof Outcome.Withdrawn withdrawn) {
            tell(carersCase, withdrawn, withdrawn.sharing());
        }
        return outcome;
    }

    private void tell(CaseNumber carersCase, Outcome.Withdrawn withdrawn, Sharing sharing) {
        CaseNumber adultCase = withdrawn.adultCase();
        if (adultCase == null) {
            return;
        }
        CaringTask task = withdrawn.task();
        String carer = people.get(cases.get(carersCase).person()).name();
        notices.record(new CareNotice(
                UUID.nameUUIDFromBytes(
                        (carersCase + "/" + task.task() + "/" + withdrawn.from()).getBytes(StandardCharsets.UTF_8)),
                adultCase,
                carersCase,
                words(carer, withdrawn, sharing),
                withdrawn.from()));
        messages.tell(REVIEW_REQUESTED, adultCase.text(), Facts.NONE);
    }

    private static String words(String carer, Outcome.Withdrawn withdrawn, Sharing sharing) {
        CaringTask task = withdrawn.task();
        return sharing == Sharing.EVERYTHING
                ? "%s no longer does this from %s: %s (%s a week)."
                        .formatted(carer, Words.day(withdrawn.from()), task.task(), Hours.words(task.hoursAWeek()))
                : "%s no longer gives some of their help from %s. Ask the person what they now go without."
                        .formatted(carer, Words.day(withdrawn.from()));
    }

    /** Withdraws what the last assessment counted on and the new one no longer does. */
    void compare(CarerAssessment last, CarerAssessment now) {
        List<String> stillCounted = now.tasks().stream()
                .filter(CaringTask::canBeCountedOn)
                .map(task -> plain(task.task()))
                .toList();
        last.tasks().stream()
                .filter(CaringTask::canBeCountedOn)
                .filter(task -> !stillCounted.contains(plain(task.task())))
                .forEach(task -> stop(last.caseNumber(), task, now));
    }

    /** What may be said of it is what the carer agrees to now, whatever they agreed to before. */
    private void stop(CaseNumber carersCase, CaringTask task, CarerAssessment now) {
        if (withdrawWillingness.from(carersCase, task.number(), now.assessedOn(), now.assessedBy())
                instanceof Outcome.Withdrawn withdrawn) {
            tell(carersCase, withdrawn, now.sharing());
        }
    }

    private static String plain(String task) {
        return task.strip().toLowerCase(java.util.Locale.UK);
    }
}
