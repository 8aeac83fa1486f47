package org.fairway.process.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.Wording;
import org.fairway.charging.WorkOutContribution;
import org.fairway.charging.WorkOutPeriod;
import org.fairway.charging.WorkOutPeriod.Stretch;
import org.fairway.kernel.Period;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.NoValueOnDate;
import org.springframework.stereotype.Component;

/**
 * What is known today to change within a year though nothing changes for the person: a birthday, rates that are published
 * already, capital that falls. A finance officer sees it in time to assess again and to tell the person first.
 */
@Component
class ChangesAhead {
    private static final int MOST_SHOWN = 3;
    private static final int MONTHS_AHEAD = 12;

    private final FinancialAssessments assessments;
    private final WorkOutPeriod workOutPeriod;

    ChangesAhead(FinancialAssessments assessments, WorkOutContribution workOutContribution) {
        this.assessments = assessments;
        this.workOutPeriod = new WorkOutPeriod(workOutContribution);
    }

    /** The changes in words; empty when none is known. */
    Optional<String> of(FinancialAssessment assessment) {
        if (!assessment.basis().standsOnFigures()) {
            return Optional.empty();
        }
        return assessments
                .latestInformation(assessment.caseNumber())
                .map(information -> after(information, assessment.asOf()))
                .filter(changes -> !changes.isEmpty())
                .map(changes -> changes.stream()
                        .limit(MOST_SHOWN)
                        .map(ChangesAhead::words)
                        .collect(Collectors.joining("; ")));
    }

    /** Looks a year ahead, or as far as rates are published. */
    private List<Stretch> after(FinancialInformation information, LocalDate day) {
        return IntStream.rangeClosed(1, MONTHS_AHEAD)
                .map(month -> MONTHS_AHEAD + 1 - month)
                .mapToObj(months -> within(information, new Period(day, day.plusMonths(months))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }

    /** Empty when the rates of some day of it are not published yet. */
    private Optional<List<Stretch>> within(FinancialInformation information, Period ahead) {
        try {
            return Optional.of(workOutPeriod.of(LegalBasis.CARE_ACT_ADULT, information, ahead).stream()
                    .skip(1)
                    .toList());
        } catch (NoValueOnDate notPublishedYet) {
            return Optional.empty();
        }
    }

    private static String words(Stretch stretch) {
        String from = "from " + Wording.day(stretch.period().first());
        if (stretch.assessment().paysFullCost()) {
            return from + " the full cost";
        }
        return stretch.assessment().assessedAWeek().isNil()
                ? from + " nothing"
                : "%s up to %s a week".formatted(from, stretch.assessment().assessedAWeek());
    }
}
