package org.fairway.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fairway.kernel.Sentence;

/**
 * Rates that belong together, one file of them.
 *
 * @param name the file without its ending, such as {@code charging-rates}
 * @param wholeYear whether all of them are raised together, so that a new year needs each of them
 */
public record RateGroup(String name, boolean wholeYear, List<Rate> rates) {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("allocation", "First figures: points, hours and bands"),
            Map.entry("allocation-tables", "First figures: tables from points to pounds"),
            Map.entry("benefit-rates", "Rates of benefits"),
            Map.entry("charging", "What people pay: limits and rules"),
            Map.entry("charging-rates", "Rates of the means test"),
            Map.entry("charging-tables", "Pension age by date of birth"),
            Map.entry("employer", "What it costs to employ somebody"),
            Map.entry("employer-rates", "An employer’s national insurance and pension"),
            Map.entry("law", "Ages in the law"),
            Map.entry("payment", "How direct payments are paid"),
            Map.entry("payment-files", "Files for the bank"),
            Map.entry("planning", "Checks of plan lines"),
            Map.entry("prices", "Local prices of support"),
            Map.entry("referral", "Urgent support"),
            Map.entry("review", "When a review opens"),
            Map.entry("signoff", "Who may approve how much"),
            Map.entry("spending", "Limits of spending"),
            Map.entry("uprating", "How rates are raised"));

    public RateGroup {
        rates = List.copyOf(rates);
    }

    /** What they are about, for somebody who looks for a figure. */
    public String words() {
        return TITLES.getOrDefault(name, Sentence.capitalised(name.replace('-', ' ')));
    }

    /** The latest day from which any of them has a value. */
    public LocalDate latestDay() {
        return rates.stream()
                .map(rate -> rate.latest().from())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** How many of the values that hold on the day were not yet seen in a published source. */
    public long unconfirmedOn(LocalDate day) {
        return rates.stream()
                .flatMap(rate -> rate.on(day).stream())
                .filter(value -> value.confidence() == Confidence.UNCONFIRMED)
                .count();
    }
}
