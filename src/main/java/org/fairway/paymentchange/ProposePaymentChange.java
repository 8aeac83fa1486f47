package org.fairway.paymentchange;

import static org.fairway.paymentchange.Objection.About;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.letter.LetterText;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Timeline;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Proposes that a direct payment pause, start again or stop, if the law and the council’s settings allow it. */
public final class ProposePaymentChange {
    private static final String REVIEW_COUNTS = "review-counts-for-stop";
    private static final String RECORDS = "direct-payment-records";
    private static final String TIMES_LATE = "payment-change.records-late-times";
    private final PaymentChanges changes;
    private final Entitlements entitlements;
    private final ReferenceData reference;
    private final ChangeDays days;

    public ProposePaymentChange(PaymentChanges changes, Entitlements entitlements, ReferenceData reference) {
        this.changes = changes;
        this.entitlements = entitlements;
        this.reference = reference;
        this.days = new ChangeDays(reference);
    }

    /**
     * Proposes the change. Gives what is against it; then nothing has changed.
     *
     * @param reviewHeldOn when the case was last reviewed; null when it never was
     */
    public List<Objection> propose(PaymentChange change, @Nullable LocalDate reviewHeldOn) {
        entitlements.claim(change.caseNumber());
        Optional<Timeline> paid = paid(change.caseNumber());
        if (paid.isEmpty()) {
            return List.of(new Objection(About.CASE, "This case is paid no direct payment that could change."));
        }
        Found found = new Found();
        underWay(change, found);
        ground(change, reviewHeldOn, found);
        records(change, found);
        what(change, paid.get(), found);
        care(change, paid.get(), found);
        lastCosts(change, found);
        if (found.objections.isEmpty()) {
            changes.propose(change);
        }
        return found.objections;
    }

    private Optional<Timeline> paid(CaseNumber caseNumber) {
        return entitlements.of(caseNumber).stream().reduce((earlier, later) -> later);
    }

    private void underWay(PaymentChange change, Found found) {
        boolean other = changes.underWay(change.caseNumber()).stream()
                .anyMatch(known -> !known.id().equals(change.id()) && known.happening() != Happening.DIED);
        boolean dead = changes.underWay(change.caseNumber()).stream()
                .anyMatch(known -> !known.id().equals(change.id()) && known.happening() == Happening.DIED);
        found.when(
                dead || (other && change.happening() != Happening.DIED),
                About.CASE,
                "Another change of this direct payment is being decided. It has to end before another is proposed.");
    }

    private void ground(PaymentChange change, @Nullable LocalDate reviewHeldOn, Found found) {
        Happening happening = change.happening();
        found.when(
                !change.what().ground().fits(happening),
                About.GROUND,
                "This ground does not go with what has happened. Choose the one that the reasons rest on.");
        found.when(
                happening.isCouncilsOwnEnd()
                        && (reviewHeldOn == null
                                || reference.due(REVIEW_COUNTS, reviewHeldOn).isBefore(change.proposedOn())),
                About.HAPPENING,
                "A payment is stopped only after a review that was held with the person. Ask for a review first: it"
                        + " opens at once.");
    }

    /** Records that are late once are no ground: somebody has so many days each time, and it has to have happened again. */
    private void records(PaymentChange change, Found found) {
        if (change.what().ground() != LegalGround.RECORDS_NOT_SENT) {
            return;
        }
        LocalDate today = change.proposedOn();
        long late = change.what().recordsAskedOn().stream()
                .distinct()
                .filter(asked -> reference.due(RECORDS, asked).isBefore(today))
                .count();
        int times = reference.on(TIMES_LATE, today).value().intValueExact();
        found.when(
                late < times,
                About.RECORDS,
                "Records have to have been late at least %d times, and these days show %d. They are late when the %s since they were asked for are over."
                        .formatted(times, late, reference.clock(RECORDS, today).words()));
    }

    private void what(PaymentChange change, Timeline paid, Found found) {
        What what = change.what();
        LocalDate today = change.proposedOn();
        LocalDate first = days.first(what, today);
        found.when(
                paid.lastDay() != null && first.isAfter(paid.lastDay()),
                About.FROM,
                "This direct payment ends before that day already.");
        found.when(
                what.from().isBefore(paid.entitlement().startsOn()),
                About.FROM,
                "This direct payment began on %s only."
                        .formatted(LetterText.day(paid.entitlement().startsOn())));
        switch (what.happening()) {
            case HOSPITAL, OTHER_PAUSE -> pause(what, first, paid, today, found);
            case RESTART ->
                found.when(
                        !paid.isSuspendedOn(what.from()) && !paid.isSuspendedOn(today),
                        About.HAPPENING,
                        "This direct payment does not rest, so it cannot start again.");
            case DIED ->
                found.when(what.from().isAfter(today), About.FROM, "The day of death cannot be still to come.");
            default -> notice(what, first, found);
        }
    }

    private void pause(What what, LocalDate first, Timeline paid, LocalDate today, Found found) {
        if (what.happening() == Happening.OTHER_PAUSE) {
            notice(what, first, found);
        }
        found.when(
                what.happening() == Happening.HOSPITAL && what.from().isAfter(today),
                About.FROM,
                "Propose it once they are in hospital: the day of admission cannot be still to come.");
        LocalDate until = what.until();
        found.when(
                until != null && until.isBefore(first),
                About.UNTIL,
                "Payment goes on in full until %s, so there is nothing to pause."
                        .formatted(LetterText.day(first.minusDays(1))));
        found.when(
                until != null && until.isAfter(days.latest(first, today)),
                About.UNTIL,
                "A pause lasts until %s at the most unless somebody decides again. Leave the day empty if it may be longer."
                        .formatted(LetterText.day(days.latest(first, today))));
        found.when(paid.isSuspendedOn(first), About.HAPPENING, "This direct payment rests already on that day.");
    }

    private static void notice(What what, LocalDate first, Found found) {
        found.when(
                first.isAfter(what.from()),
                About.FROM,
                "The person has to have notice: the earliest day is %s if they are told today."
                        .formatted(LetterText.day(first)));
    }

    private void care(PaymentChange change, Timeline paid, Found found) {
        CareGoingOn care = change.care();
        found.when(
                change.happening().leavesNeedsToMeet() && care.lines().isEmpty(),
                About.CARE,
                "Say who provides which support from that day on. Needs have to be met whatever becomes of the payment.");
        found.when(
                care.kept()
                        .isMoreThan(paid.agreedOn(days.first(change.what(), change.proposedOn()))
                                .aWeek()),
                About.KEPT,
                "This is more than is paid a week now.");
        found.when(care.kept().isNegative(), About.KEPT, "This cannot be less than nothing.");
        found.when(
                !care.kept().isNil() && care.keptFor() == null,
                About.KEPT_FOR,
                "Say what goes on being paid, and to whom.");
    }

    private static void lastCosts(PaymentChange change, Found found) {
        found.when(
                change.lastCosts().costs().stream()
                        .anyMatch(cost -> !cost.amount().isMoreThan(Money.NIL)),
                About.LAST_COSTS,
                "Each sum that is owed has to be more than nothing.");
        found.when(change.lastCosts().inAccount().isNegative(), About.IN_ACCOUNT, "This cannot be less than nothing.");
        found.when(
                change.lastCosts().inAccount().isMoreThan(change.lastCosts().total()),
                About.IN_ACCOUNT,
                "No more than the sums above can be paid from the account for them.");
    }

    private static final class Found {
        private final List<Objection> objections = new ArrayList<>();

        void when(boolean wrong, About about, String words) {
            if (wrong) {
                objections.add(new Objection(about, words));
            }
        }
    }
}
