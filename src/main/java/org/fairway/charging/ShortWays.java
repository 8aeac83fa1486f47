package org.fairway.charging;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.kernel.Sentence;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.ReferenceData;

/**
 * Outcomes that need no full assessment: free care (SI 2014/2672, regulation 4), a light-touch assessment and somebody who
 * does not tell about their money (regulation 10).
 */
final class ShortWays {
    private final ReferenceData data;

    ShortWays(ReferenceData data) {
        this.data = data;
    }

    Optional<MeansTestResult> of(FinancialInformation information) {
        LocalDate day = information.asOf();
        FreeCare free = information.findings().freeCare();
        LightTouch light = information.findings().lightTouch();
        if (free != null) {
            return Optional.of(result(Basis.FREE, free.words(), data.choice(free.row(), day)));
        }
        if (!information.disclosed()) {
            return Optional.of(result(
                    Basis.NOT_DISCLOSED,
                    "Full cost of care: you chose not to tell us about your money",
                    data.choice("charging.without-disclosure", day)));
        }
        if (light != null) {
            return Optional.of(lightTouch(light, data.choice("charging.light-touch", day)));
        }
        return Optional.empty();
    }

    private static MeansTestResult lightTouch(LightTouch light, DatedChoice rule) {
        Money charge = light.charge();
        String asked = charge == null ? "" : ": up to %s a week".formatted(charge);
        return result(
                basis(light.ground()),
                light.ground().words() + asked + ". What showed it: " + Sentence.open(light.evidence()),
                charge == null ? Money.NIL : charge,
                rule);
    }

    private static Basis basis(LightTouch.Ground ground) {
        return switch (ground) {
            case CAPITAL_ABOVE_LIMIT -> Basis.LIGHT_TOUCH_ABOVE_LIMIT;
            case SMALL_CHARGE -> Basis.LIGHT_TOUCH_SMALL_CHARGE;
            case BENEFITS_SHOW_NOTHING_DUE -> Basis.LIGHT_TOUCH_NOTHING_DUE;
        };
    }

    private static MeansTestResult result(Basis basis, String words, DatedChoice rule) {
        return result(basis, words, Money.NIL, rule);
    }

    private static MeansTestResult result(Basis basis, String words, Money aWeek, DatedChoice rule) {
        Working working = new Working();
        working.line(words, Money.NIL, Effect.REASON, rule);
        return new MeansTestResult(basis, aWeek, working);
    }
}
