package org.fairway.uplift;

import java.time.LocalDate;
import java.util.Optional;

/** Applies an uplift or refuses it: somebody who did not prepare it, and only as it was worked out. */
public final class DecideUplift {
    private static final String FIELD = "decision";

    private final Uplifts uplifts;
    private final UpliftLetters letters;

    public DecideUplift(Uplifts uplifts, UpliftLetters letters) {
        this.uplifts = uplifts;
        this.letters = letters;
    }

    /** Applies it, or says why not. Once applied, the same again changes nothing. */
    public UpliftStep apply(Uplift uplift, LocalDate today, String by) {
        Optional<UpliftStep> settled = settled(uplift, Decision.What.APPLIED, by);
        if (settled.isPresent()) {
            return settled.get();
        }
        if (uplift.choice().lettersOn().isBefore(today)) {
            return new UpliftStep.Refused(
                    FIELD,
                    "The letters should have gone out on %s. Refuse the uplift, so that it is prepared with another day."
                            .formatted(Wording.day(uplift.choice().lettersOn())));
        }
        if (!uplifts.claim(uplift)) {
            return new UpliftStep.Refused(
                    FIELD,
                    "Agreements have changed since this was worked out. Have it worked out again and look at the new figures.");
        }
        uplifts.apply(uplift, letters.of(uplift), by);
        return new UpliftStep.Taken(uplift);
    }

    /** Refuses it; nothing changes for anybody. */
    public UpliftStep refuse(Uplift uplift, String reason, String by) {
        return settled(uplift, Decision.What.REFUSED, by).orElseGet(() -> {
            uplifts.refuse(uplift, reason, by);
            return new UpliftStep.Taken(uplift);
        });
    }

    private Optional<UpliftStep> settled(Uplift uplift, Decision.What what, String by) {
        if (uplift.preparedBy().equals(by)) {
            return Optional.of(
                    new UpliftStep.Refused(FIELD, "You prepared this uplift. Somebody else has to decide it."));
        }
        return uplifts.decision(uplift.number())
                .map(known -> known.what() == what
                        ? new UpliftStep.Taken(uplift)
                        : new UpliftStep.Refused(FIELD, "This uplift is already decided."));
    }
}
