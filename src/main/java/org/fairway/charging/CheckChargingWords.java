package org.fairway.charging;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fairway.charging.CareHomeContribution.ChargedAs;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck;
import org.jspecify.annotations.Nullable;

/**
 * Whether every setting of charging that is a word has a row, and says a word that its rule knows, so that a slip is found
 * when rows are loaded and not while a person waits.
 */
public final class CheckChargingWords implements RowsCheck {
    private final Map<String, Set<String>> known = new LinkedHashMap<>();

    public CheckChargingWords() {
        for (IncomeType type : IncomeType.values()) {
            known.put(type.row(), treatments(type));
            known.put(type.premiumRow(), words(Premium.Given.class));
        }
        for (CapitalType type : CapitalType.values()) {
            known.put(type.row(), words(CountedCapital.Treatment.class));
        }
        for (PremiumGround ground : PremiumGround.values()) {
            known.put(ground.premiumRow(), words(Premium.Given.class));
        }
        for (Premium premium : Premium.values()) {
            known.put(premium.untilRow(), words(Premium.Until.class));
        }
        for (FreeCare free : FreeCare.values()) {
            known.put(free.row(), Set.of("FREE"));
        }
        known.put(CountedIncome.DISABILITY_BENEFITS_IN_A_STAY, Set.of("COUNTED", "DISREGARDED"));
        known.put("charging.free.aids", Set.of("FREE", "CHARGED"));
        known.put("charging.rounding", words(Rounding.class));
        known.put("charging.age-band-change", words(AgeBand.Change.class));
        known.put("charging.week-starts-on", words(DayOfWeek.class));
        known.put("charging.short-stay", words(ChargedAs.class));
        known.put("charging.housing-costs", Set.of("ALLOWED"));
        known.put("charging.disability-costs", Set.of("ALLOWED"));
        known.put("charging.without-disclosure", Set.of("FULL_COST"));
        known.put("charging.light-touch", Set.of("ACCEPTED"));
        known.put("charging.notional-income", Set.of("COUNTED_WHERE_FOUND"));
        known.put("charging.notional-capital", Set.of("COUNTED_WHERE_FOUND"));
        known.put("charging.diminishing-notional-capital", Set.of("BY_WHAT_IS_PAID_BEYOND"));
    }

    @Override
    public List<Fault> faults(ReferenceData rows) {
        List<Fault> faults = new ArrayList<>();
        known.forEach((key, words) -> faults.addAll(faults(key, words, rows)));
        return faults;
    }

    private static List<Fault> faults(String key, Set<String> words, ReferenceData rows) {
        List<Fault> faults = new ArrayList<>();
        boolean found = false;
        for (LocalDate day : rows.daysOfChange(key)) {
            DatedChoice choice = choice(key, day, rows);
            found |= choice != null;
            if (choice != null && choice.from().equals(day) && !words.contains(choice.choice())) {
                faults.add(new Fault(
                        key,
                        "From %s it is %s, which its rule does not know: use %s."
                                .formatted(day, choice.choice(), String.join(", ", new TreeSet<>(words)))));
            }
        }
        if (!found) {
            faults.add(
                    new Fault(key, "There is no row for it: add one from the first day that people are assessed for."));
        }
        return faults;
    }

    /** Null on a day of another row whose name begins alike. */
    private static @Nullable DatedChoice choice(String key, LocalDate day, ReferenceData rows) {
        try {
            return rows.choice(key, day);
        } catch (NoValueOnDate none) {
            return null;
        }
    }

    /** Only some benefits have a part for the night. */
    private static Set<String> treatments(IncomeType type) {
        return words(CountedIncome.Treatment.class).stream()
                .filter(word ->
                        type.hasNightPart() || !word.equals(CountedIncome.Treatment.COUNTED_WITHOUT_NIGHT_PART.name()))
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Set<String> words(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
    }
}
