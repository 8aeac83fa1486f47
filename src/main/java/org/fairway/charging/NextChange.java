package org.fairway.charging;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.fairway.charging.FinancialAssessment.Basis;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;

/**
 * The first day on which another amount is known to be due though nothing changes for the person: a birthday, a service that
 * stops being free, what was given away and counts for less each week, and in any case the next year of national amounts, because every contribution is
 * looked at again then. On that day somebody assesses again and tells the person.
 */
public final class NextChange {
    private static final String AMOUNTS = "guarantee.";
    private static final String AMOUNTS_HOLD = "rates-hold.guarantee";

    private final WorkOutContribution contribution;
    private final ReferenceData data;

    public NextChange(WorkOutContribution contribution, ReferenceData data) {
        this.contribution = contribution;
        this.data = data;
    }

    /** The day; empty for care that is free whatever the person has, because no date changes that. */
    public Optional<LocalDate> after(LegalBasis basis, FinancialInformation information, FinancialAssessment now) {
        if (now.basis() == Basis.FREE) {
            return Optional.empty();
        }
        LocalDate year = nextYear(information.asOf());
        return now.basis().standsOnFigures() ? Optional.of(change(basis, information, now, year)) : Optional.of(year);
    }

    private LocalDate change(
            LegalBasis basis, FinancialInformation information, FinancialAssessment now, LocalDate year) {
        return information
                .asOf()
                .plusDays(1)
                .datesUntil(year)
                .filter(day -> differs(basis, information.asOf(day), now))
                .findFirst()
                .orElse(year);
    }

    private boolean differs(LegalBasis basis, FinancialInformation then, FinancialAssessment now) {
        try {
            return !(contribution.of(basis, then, now.id()) instanceof FinancialAssessment next)
                    || next.basis() != now.basis()
                    || !next.assessedAWeek().equals(now.assessedAWeek());
        } catch (NoValueOnDate notPublished) {
            return true;
        }
    }

    /** The day on which the amounts of another year begin, or those of this one end where none are published yet. */
    private LocalDate nextYear(LocalDate day) {
        NavigableSet<LocalDate> years = data.daysOfChange(AMOUNTS);
        LocalDate next = years.higher(day);
        LocalDate began = years.floor(day);
        return next != null ? next : data.due(AMOUNTS_HOLD, began == null ? day : began);
    }
}
