package org.fairway.signoff;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;

/**
 * The personal budget: what meeting the needs costs, what the person pays of it and what the council pays (Care Act 2014
 * section 26(1)). The two shares always add up to the cost, to the penny. A change makes a new version.
 *
 * @param version 1 for the first budget of the case, then one more each time
 * @param plan the version of the plan it pays for
 * @param weeklyCost the cost to the council of meeting the needs, a week
 * @param contribution what the person must pay towards it, a week
 * @param councilShare what the council must pay of it, a week
 * @param oneOff what is paid once, all of it by the council
 * @param contributionAssessed whether the contribution is settled; until it is, it is nil and none is collected
 * @param from the first day it holds
 */
public record PersonalBudget(
        UUID id,
        CaseNumber caseNumber,
        int version,
        UUID plan,
        Money weeklyCost,
        Money contribution,
        Money councilShare,
        Money oneOff,
        boolean contributionAssessed,
        LocalDate from) {
    public PersonalBudget {
        if (!contribution.plus(councilShare).equals(weeklyCost)) {
            throw new IllegalArgumentException("A contribution of %s and a council share of %s do not make %s"
                    .formatted(contribution, councilShare, weeklyCost));
        }
        if (contribution.isNegative() || councilShare.isNegative() || oneOff.isNegative()) {
            throw new IllegalArgumentException("A personal budget cannot hold a negative amount");
        }
    }

    /** The same budget, which begins on another day, as its next version. */
    public PersonalBudget beginning(UUID next, LocalDate day) {
        return new PersonalBudget(
                next,
                caseNumber,
                version + 1,
                plan,
                weeklyCost,
                contribution,
                councilShare,
                oneOff,
                contributionAssessed,
                day);
    }
}
