package org.fairway.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table from a number to a value, as it stood on a day. What lies between two steps is for the rule to say: a band
 * holds until the next one starts, a line runs straight from one to the next.
 *
 * @param name what it is, such as {@code allocation.adult.points-to-pounds}
 * @param unit the unit of the values in words, such as {@code pounds a week}
 * @param from the first day it holds
 * @param steps the steps in rising order; never empty
 * @param gaps the numbers from which on, until the next step, no value is known, such as a band whose amount was not published
 * @param source where it is published
 * @param confidence how sure we are of it
 */
public record DatedTable(
        String name,
        String unit,
        LocalDate from,
        List<Step> steps,
        List<BigDecimal> gaps,
        String source,
        Confidence confidence) {
    /** A table without gaps. */
    public DatedTable(
            String name, String unit, LocalDate from, List<Step> steps, String source, Confidence confidence) {
        this(name, unit, from, steps, List.of(), source, confidence);
    }

    public DatedTable {
        steps = List.copyOf(steps);
        gaps = List.copyOf(gaps);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).at().compareTo(steps.get(i - 1).at()) <= 0) {
                throw new IllegalArgumentException("The steps of " + name + " do not rise at "
                        + steps.get(i).at().toPlainString());
            }
        }
        for (BigDecimal gap : gaps) {
            if (steps.stream().anyMatch(step -> step.at().compareTo(gap) == 0)) {
                throw new IllegalArgumentException(
                        "The table %s says both a value and none at %s".formatted(name, gap.toPlainString()));
            }
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("The table " + name + " has no steps");
        }
    }

    /** The number from which on no value is known, if {@code at} lies in such a gap. */
    public Optional<BigDecimal> gapAt(BigDecimal at) {
        return gaps.stream()
                .filter(gap -> gap.compareTo(at) <= 0)
                .max(BigDecimal::compareTo)
                .filter(gap -> steps.stream()
                        .noneMatch(step ->
                                step.at().compareTo(gap) >= 0 && step.at().compareTo(at) <= 0));
    }

    /** One step: the value from {@code at} on. */
    public record Step(BigDecimal at, BigDecimal value) {}
}
