package org.fairway.charging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;

/**
 * The contribution once more, worked out as plainly as it can be: from the text of SI 2014/2672, in pence and whole numbers,
 * with a reading of the files of its own. It shares nothing with the product but the record of what was told, and is there to
 * disagree with it.
 */
final class PlainContribution {
    static final long FULL_COST = -1;

    /** A row of a file: what it says and from when. */
    private record Row(LocalDate from, String value) {}

    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<Integer, Integer> pensionAges = new HashMap<>();

    PlainContribution() {
        for (String file : List.of("charging-rates", "charging", "charging-choices", "benefit-rates")) {
            for (List<String> cells : lines(file)) {
                int from = cells.get(2).matches("\\d{4}-\\d\\d-\\d\\d") ? 2 : 3;
                rows.computeIfAbsent(cells.get(0), any -> new ArrayList<>())
                        .add(new Row(LocalDate.parse(cells.get(from)), cells.get(1)));
            }
        }
        for (List<String> cells : lines("charging-tables")) {
            if (cells.get(0).equals("charging.pension-age")) {
                pensionAges.put(Integer.valueOf(cells.get(1)), Integer.valueOf(cells.get(2)));
            }
        }
    }

    /** Pence a week, or {@link #FULL_COST}. */
    long of(FinancialInformation told) {
        LocalDate day = told.asOf();
        Findings found = told.findings();
        if (found.freeCare() != null) {
            return 0;
        }
        OtherCare.Reablement reablement = found.otherCare().reablement();
        if (reablement != null && reablement.only() && !day.isAfter(lastFreeDay(reablement))) {
            return 0;
        }
        if (!told.disclosed()) {
            return FULL_COST;
        }
        if (found.lightTouch() != null) {
            return switch (found.lightTouch().ground()) {
                case CAPITAL_ABOVE_LIMIT -> FULL_COST;
                case SMALL_CHARGE ->
                    Objects.requireNonNull(found.lightTouch().charge()).pence();
                case BENEFITS_SHOW_NOTHING_DUE -> 0;
            };
        }
        return charge(told, day, fallen(told));
    }

    /** Regulation 3: six weeks of seven days, or fewer where it ends sooner. */
    private LocalDate lastFreeDay(OtherCare.Reablement reablement) {
        int weeks = Integer.parseInt(word("charging.free.reablement-weeks", reablement.from()));
        LocalDate last = reablement.from();
        for (int more = 1; more < weeks * 7; more++) {
            last = last.equals(reablement.until()) ? last : last.plusDays(1);
        }
        return last;
    }

    /** Regulation 23: a week lowers what still counts by what was asked for more than there would have been without it. */
    private long fallen(FinancialInformation told) {
        LocalDate first = null;
        for (Deprivation given : told.findings().deprivations()) {
            boolean counts = capitalThatCounts(given, told.asOf());
            first = counts && (first == null || given.countedFrom().isBefore(first)) ? given.countedFrom() : first;
        }
        Money cost = told.findings().weeklyCost();
        long fallen = 0;
        if (first == null || cost == null) {
            return fallen;
        }
        for (LocalDate week = first; !week.plusDays(7).isAfter(told.asOf()); week = week.plusDays(7)) {
            long left = given(told, week) - fallen;
            long more = paid(charge(told, week, fallen), cost) - paid(charge(told, week, Long.MAX_VALUE), cost);
            if (more > 0 && left > 0) {
                fallen += more < left ? more : left;
            }
        }
        return fallen;
    }

    private static long paid(long charge, Money cost) {
        return charge == FULL_COST || charge > cost.pence() ? cost.pence() : charge;
    }

    private static boolean capitalThatCounts(Deprivation given, LocalDate day) {
        return given.kind() == Deprivation.Kind.CAPITAL
                && given.finding() == Deprivation.Finding.STILL_COUNTS
                && !given.countedFrom().isAfter(day);
    }

    /** Regulation 22. */
    private static long given(FinancialInformation told, LocalDate day) {
        long sum = 0;
        for (Deprivation given : told.findings().deprivations()) {
            sum += capitalThatCounts(given, day) ? given.amount().pence() : 0;
        }
        return sum;
    }

    /** What the law leaves to whoever is assessed, costs of housing and disability apart. */
    long leftByLaw(FinancialInformation told) {
        LocalDate day = told.asOf();
        return resident(told, day) ? pence("guarantee.personal-expenses-allowance", day) : guarantee(told, day);
    }

    /** What a full assessment asks for on a day when so much of what was given away has fallen. */
    private long charge(FinancialInformation told, LocalDate day, long fallen) {
        boolean resident = resident(told, day);
        long given = given(told, day);
        long capital = capital(told, day) + (fallen >= given ? 0 : given - fallen);
        if (capital > pence("charging.capital.upper-limit", day)) {
            return FULL_COST;
        }
        long tariff = 0;
        for (long band = pence("charging.capital.lower-limit", day);
                band < capital;
                band += pence("charging.capital.tariff-step", day)) {
            tariff += pence("charging.capital.tariff-income", day);
        }
        long kept = resident
                ? pence("guarantee.personal-expenses-allowance", day) + housing(told)
                : guarantee(told, day) + housing(told) + disability(told, day);
        long left = income(told, day, resident) + tariff - kept;
        return left < 0 ? 0 : left;
    }

    /** Regulation 8: a stay that is too long, or a council that wants it so. */
    private boolean resident(FinancialInformation told, LocalDate day) {
        Period stay = told.findings().otherCare().stay();
        if (stay == null || day.isBefore(stay.first()) || day.isAfter(stay.last())) {
            return false;
        }
        int weeks = Integer.parseInt(word("charging.short-stay-longest", stay.first()));
        return stay.last().isAfter(stay.first().plusDays(weeks * 7L - 1))
                || word("charging.short-stay", stay.first()).equals("AS_IN_A_CARE_HOME");
    }

    private long income(FinancialInformation told, LocalDate day, boolean resident) {
        long counted = 0;
        for (Deprivation given : told.findings().deprivations()) {
            boolean counts = given.kind() != Deprivation.Kind.CAPITAL
                    && given.finding() == Deprivation.Finding.STILL_COUNTS
                    && !given.countedFrom().isAfter(day);
            counted += counts ? given.amount().pence() : 0;
        }
        for (IncomeItem item : told.income()) {
            long weekly = item.amount().pence() * timesAYear(item.howOften()) / weeksOf(item.howOften());
            boolean forCare = item.type().name().matches("PIP_DAILY.*|DLA_CARE.*|ATTENDANCE.*");
            switch (word(
                    resident && forCare ? "charging.stay.benefits-for-care" : "charging.income." + key(item.type()),
                    day)) {
                case "COUNTED" -> counted += weekly;
                case "DISREGARDED" -> {}
                case "COUNTED_ABOVE_SAVINGS_DISREGARD" ->
                    counted += Math.max(
                            0,
                            weekly
                                    - pence(
                                            "charging.savings-credit-disregard."
                                                    + (told.partnerBirthDate() == null ? "single" : "couple"),
                                            day));
                case "COUNTED_WITHOUT_NIGHT_PART" ->
                    counted += told.findings().nightCareArranged() ? weekly : byDay(item.type(), weekly, day);
                default -> throw new AssertionError(item.type());
            }
        }
        return counted;
    }

    /** The lower rate, and what there is above the higher one. */
    private long byDay(IncomeType type, long weekly, LocalDate day) {
        String benefit = type.name().startsWith("DLA") ? "dla-care" : "attendance-allowance";
        long lower = pence("benefit." + benefit + "-standard", day);
        long higher = pence("benefit." + benefit + "-enhanced", day);
        if (weekly <= lower) {
            return weekly;
        }
        return weekly <= higher ? lower : lower + weekly - higher;
    }

    private long capital(FinancialInformation told, LocalDate day) {
        long counted = 0;
        for (CapitalItem item : told.capital()) {
            switch (word("charging.capital." + key(item.type()), day)) {
                case "COUNTED" -> counted += ownPart(item, 0);
                case "COUNTED_LESS_SELLING_COSTS" ->
                    counted += ownPart(item, item.value().pence() * 10);
                case "DISREGARDED" -> {}
                default -> throw new AssertionError(item.type());
            }
        }
        return counted;
    }

    /** Regulation 20 in hundredths of a penny: off the market value go the costs of a sale, then what is owed; then the part. */
    private static long ownPart(CapitalItem item, long costs) {
        Money debt = item.debt();
        long hundredths = Math.max(0, item.value().pence() * 100 - costs - (debt == null ? 0 : debt.pence() * 100));
        Integer percent = item.ownPercent();
        return percent == null ? hundredths / (100L * item.holders()) : hundredths * percent / 10_000;
    }

    /** Regulation 7. */
    private long guarantee(FinancialInformation told, LocalDate day) {
        // the week of the birthday counts as after it: what is judged is the Sunday
        LocalDate sunday = day;
        while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
            sunday = sunday.plusDays(1);
        }
        boolean old = pensioner(told.birthDate(), sunday);
        LocalDate partner = told.partnerBirthDate();
        String base;
        if (partner != null) {
            base = old || pensioner(partner, sunday) ? "couple.pension-age" : "couple.working-age";
        } else if (old) {
            base = "single.pension-age";
        } else if (told.children() > 0) {
            base = "lone-parent";
        } else {
            base = told.birthDate().plusYears(25).isAfter(sunday) ? "single.18-24" : "single.25-to-pension-age";
        }
        return pence("guarantee." + base, day)
                + told.children() * pence("guarantee.child", day)
                + premiums(told, old, partner == null ? "single" : "couple", day)
                + pence("charging.guarantee-plus", day);
    }

    private long premiums(FinancialInformation told, boolean old, String household, LocalDate day) {
        Set<PremiumGround> grounds = told.premiumGrounds();
        boolean enhanced = grounds.contains(PremiumGround.SUPPORT_GROUP)
                || grounds.contains(PremiumGround.PARTNERS_HIGHEST_DISABILITY_BENEFIT);
        boolean disabled = grounds.contains(PremiumGround.SEVERELY_SIGHT_IMPAIRED)
                || grounds.contains(PremiumGround.PARTNERS_DISABILITY_BENEFIT);
        boolean carer = grounds.contains(PremiumGround.CARERS_ALLOWANCE_NOT_PAID);
        for (IncomeItem item : told.income()) {
            switch (item.type()) {
                case PIP_DAILY_LIVING_ENHANCED, DLA_CARE_HIGHEST, ARMED_FORCES_INDEPENDENCE_PAYMENT -> enhanced = true;
                case PIP_DAILY_LIVING_STANDARD,
                        PIP_MOBILITY,
                        DLA_CARE_LOWEST,
                        DLA_CARE_MIDDLE,
                        DLA_MOBILITY,
                        ATTENDANCE_ALLOWANCE -> disabled = true;
                case CARERS_ALLOWANCE -> carer = true;
                default -> {}
            }
        }
        long premiums = carer ? pence("guarantee.carer-premium", day) : 0;
        if (!old && (disabled || enhanced)) {
            premiums += pence("guarantee.disability-premium." + household, day);
        }
        if (!old && enhanced) {
            premiums += pence("guarantee.enhanced-disability-premium." + household, day);
        }
        return premiums;
    }

    /** Costs a week, a part of a penny counting as a whole one. */
    private static long housing(FinancialInformation told) {
        long costs = 0;
        for (HousingCost cost : told.housing()) {
            costs += up(cost.amount().pence() * timesAYear(cost.howOften()), weeksOf(cost.howOften()));
        }
        return costs;
    }

    private long disability(FinancialInformation told, LocalDate day) {
        long costs = 0;
        for (DisabilityCost cost : told.disabilityCosts()) {
            long weekly = up(cost.amount().pence() * timesAYear(cost.howOften()), weeksOf(cost.howOften()));
            long standard = pence("charging.disability-rate." + key(cost.type()), day);
            costs += cost.evidenceSeen() ? weekly : Math.min(weekly, standard);
        }
        return costs;
    }

    private boolean pensioner(LocalDate born, LocalDate on) {
        int number = born.getYear() * 10000 + born.getMonthValue() * 100 + born.getDayOfMonth();
        int latest = 0;
        for (int from : pensionAges.keySet()) {
            latest = from <= number && from > latest ? from : latest;
        }
        return !born.plusMonths(pensionAges.getOrDefault(latest, 0)).isAfter(on);
    }

    private static long up(long amount, long by) {
        return (amount + by - 1) / by;
    }

    private static long timesAYear(HowOften howOften) {
        return switch (howOften) {
            case WEEKLY, FORTNIGHTLY, FOUR_WEEKLY, YEARLY -> 1;
            case MONTHLY -> 12;
            case QUARTERLY -> 4;
        };
    }

    private static long weeksOf(HowOften howOften) {
        return switch (howOften) {
            case WEEKLY -> 1;
            case FORTNIGHTLY -> 2;
            case FOUR_WEEKLY -> 4;
            case MONTHLY, QUARTERLY, YEARLY -> 52;
        };
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private long pence(String key, LocalDate day) {
        String pounds = word(key, day);
        int point = pounds.indexOf('.');
        return point < 0
                ? Long.parseLong(pounds) * 100
                : Long.parseLong(pounds.substring(0, point)) * 100 + Long.parseLong(pounds.substring(point + 1));
    }

    private String word(String key, LocalDate day) {
        Row holding = null;
        for (Row row : rows.getOrDefault(key, List.of())) {
            if (!row.from().isAfter(day) && (holding == null || row.from().isAfter(holding.from()))) {
                holding = row;
            }
        }
        if (holding == null || holding.value().equals("none")) {
            throw new AssertionError("No row of " + key + " on " + day);
        }
        return holding.value();
    }

    private static List<List<String>> lines(String file) {
        List<List<String>> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PlainContribution.class.getResourceAsStream("/reference/" + file + ".csv")),
                StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(List.of(line.split(",")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }
}
