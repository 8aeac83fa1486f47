package org.fairway.process.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.agreement.Agreements;
import org.fairway.agreement.DirectPaymentCheck.Meanwhile;
import org.fairway.planning.PlanWording;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Completion.Problem;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.YesNo;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A direct payment that is made already goes on through a loss of capacity that is for a time; none begins in one. */
@Component
class GoesOnMeanwhile {
    private static final String CLOCK = "capacity-look-again";
    private final Agreements agreements;
    private final ReferenceData reference;

    GoesOnMeanwhile(Agreements agreements, ReferenceData reference) {
        this.agreements = agreements;
        this.reference = reference;
    }

    Optional<Completion.Refused> refusal(OpenTask task, CheckDirectPaymentAnswers answers) {
        LocalDate until = answers.meanwhileUntil();
        if (answers.lossForATime() != YesNo.YES || until == null) {
            return Optional.empty();
        }
        LocalDate latest = reference.due(CLOCK, task.today());
        if (!until.isAfter(task.today()) || until.isAfter(latest)) {
            return refused(
                    "meanwhileUntil",
                    "It is looked at again after today and by %s at the latest.".formatted(PlanWording.day(latest)));
        }
        return agreements
                        .current(task.caseNumber())
                        .filter(agreement -> agreement.isLiveOn(task.today()))
                        .isPresent()
                ? Optional.empty()
                : refused(
                        "lossForATime",
                        "A payment that is made goes on through a loss of capacity, and none is made here. Somebody authorised can ask for one.");
    }

    static @Nullable Meanwhile of(CheckDirectPaymentAnswers answers) {
        String by = answers.meanwhileBy();
        LocalDate until = answers.meanwhileUntil();
        return answers.lossForATime() == YesNo.YES && by != null && until != null ? new Meanwhile(by, until) : null;
    }

    private static Optional<Completion.Refused> refused(String field, String reason) {
        return Optional.of(new Completion.Refused(List.of(new Problem(field, reason))));
    }
}
