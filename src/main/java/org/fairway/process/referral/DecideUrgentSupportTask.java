package org.fairway.process.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.letter.LetterText;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Completion.Problem;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.reference.ReferenceData;
import org.fairway.referral.Contact;
import org.fairway.referral.Contacts;
import org.fairway.referral.Move;
import org.fairway.referral.UrgentDecision;
import org.fairway.referral.UrgentDecisions;
import org.fairway.referral.UrgentSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The duty social worker decides whether urgent needs are met before anything is assessed. */
@Component
class DecideUrgentSupportTask implements HumanTask<DecideUrgentSupportAnswers> {
    private final Contacts contacts;
    private final UrgentDecisions decisions;
    private final ReferenceData reference;
    private final UrgentSupportEnd end;

    DecideUrgentSupportTask(
            Contacts contacts, UrgentDecisions decisions, ReferenceData reference, UrgentSupportEnd end) {
        this.contacts = contacts;
        this.decisions = decisions;
        this.reference = reference;
        this.end = end;
    }

    @Override
    public String taskKey() {
        return ReferralProcess.DECIDE_URGENT_SUPPORT;
    }

    @Override
    public Class<DecideUrgentSupportAnswers> answers() {
        return DecideUrgentSupportAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Contact contact = contacts.of(task.caseNumber());
        return Prefill.empty()
                .with(
                        "urgentNeedText",
                        contact.urgentNeed() == null ? "the support that a move must not stop" : contact.urgentNeed())
                .with("moveWords", move(contact))
                .with("what", contact.move() == null ? null : contact.move().metThere())
                .with("ownWordsText", contact.ownWords())
                .with("decidedOn", task.today())
                .with(
                        "startsOn",
                        contact.move() == null ? task.today() : contact.move().metFrom(task.today()));
    }

    private static @Nullable String move(Contact contact) {
        Move move = contact.move();
        return move == null
                ? null
                : "They move here from another council’s area on %s. Unless we have assessed them by then, we meet from that day what that council met, until we have (Care Act 2014, section 38)."
                        .formatted(LetterText.day(move.on()));
    }

    @Override
    public Completion complete(OpenTask task, DecideUrgentSupportAnswers answers) {
        List<Problem> wrong = new ArrayList<>();
        if (answers.decidedOn().isBefore(contacts.of(task.caseNumber()).receivedOn())) {
            wrong.add(new Problem("decidedOn", "The decision cannot be earlier than the contact."));
        }
        UrgentSupport support = answers.supportNow().yes() ? support(answers, wrong) : null;
        moving(contacts.of(task.caseNumber()).move(), answers, wrong);
        if (!wrong.isEmpty()) {
            return new Completion.Refused(wrong);
        }
        decisions.record(
                new UrgentDecision(
                        UUID.randomUUID(), task.caseNumber(), answers.decidedOn(), answers.reasons(), support),
                task.user());
        if (support != null) {
            end.watch(task, support.period());
        }
        return Completion.done();
    }

    /** What the first council met must not stop with the move; only a move that comes to nothing leaves it with that council. */
    private static void moving(@Nullable Move move, DecideUrgentSupportAnswers answers, List<Problem> wrong) {
        if (move == null) {
            if (answers.staysThere() != null) {
                wrong.add(new Problem("staysThere", "Nobody said that they move here. Leave this out."));
            }
            return;
        }
        LocalDate startsOn = answers.startsOn();
        if (!answers.supportNow().yes() && answers.staysThere() != YesNo.YES) {
            wrong.add(new Problem(
                    "supportNow",
                    "From %s we must meet what the other council met, until we have assessed them (Care Act 2014, section 38). Put it in place, or say that they stay there after all."
                            .formatted(LetterText.day(move.on()))));
        } else if (answers.supportNow().yes()
                && startsOn != null
                && startsOn.isAfter(move.metFrom(answers.decidedOn()))) {
            wrong.add(new Problem(
                    "startsOn",
                    "There must be no gap: they move on %s, so support starts on %s at the latest."
                            .formatted(LetterText.day(move.on()), LetterText.day(move.metFrom(answers.decidedOn())))));
        }
    }

    private @Nullable UrgentSupport support(DecideUrgentSupportAnswers answers, List<Problem> wrong) {
        String what = need(answers.what(), "what", "Say what is put in place.", wrong);
        String provider = need(answers.provider(), "provider", "Say who gives the support.", wrong);
        Money cost = need(answers.weeklyCost(), "weeklyCost", "Say what it costs a week, even if nothing.", wrong);
        LocalDate startsOn = need(answers.startsOn(), "startsOn", "Say from when.", wrong);
        LocalDate endsOn = need(answers.endsOn(), "endsOn", "Say until when at the latest.", wrong);
        String explained =
                need(answers.costExplained(), "costExplained", "Say how the person was told about charges.", wrong);
        if (!wrong.isEmpty()
                || what == null
                || provider == null
                || cost == null
                || startsOn == null
                || endsOn == null
                || explained == null) {
            return null;
        }
        check(answers.decidedOn(), cost, startsOn, endsOn, wrong);
        return wrong.isEmpty()
                ? new UrgentSupport(what, provider, cost, new Period(startsOn, endsOn), explained)
                : null;
    }

    private void check(LocalDate decidedOn, Money cost, LocalDate startsOn, LocalDate endsOn, List<Problem> wrong) {
        Money highest = reference.on("urgent-support.highest-week", decidedOn).money();
        if (cost.isNegative() || cost.isMoreThan(highest)) {
            wrong.add(
                    new Problem("weeklyCost", "This must be from £0.00 to " + highest + " a week. Check the amount."));
        }
        if (startsOn.isBefore(decidedOn)) {
            wrong.add(new Problem("startsOn", "The support cannot start before it was decided."));
            return;
        }
        LocalDate latest = reference.due("urgent-support-longest", startsOn);
        if (endsOn.isBefore(startsOn) || endsOn.isAfter(latest)) {
            wrong.add(new Problem(
                    "endsOn",
                    "Choose a day from " + LetterText.day(startsOn) + " to " + LetterText.day(latest)
                            + ": by then an assessment must have shown what lasts."));
        }
    }

    private static <T> @Nullable T need(@Nullable T answer, String field, String otherwise, List<Problem> wrong) {
        if (answer == null) {
            wrong.add(new Problem(field, otherwise));
        }
        return answer;
    }
}
