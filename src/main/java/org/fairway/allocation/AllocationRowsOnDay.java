package org.fairway.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.allocation.AssessedNeeds.Level;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.allocation.PoundsByTable.Between;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.DatedTable;
import org.fairway.reference.DatedTable.Step;
import org.fairway.reference.DatedValue;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck;

/** The rows of one legal basis on one day. */
final class AllocationRowsOnDay {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> UNITS = Set.of("pounds a week", "pounds for twelve months", "pounds a year");
    private static final Map<LegalBasis, Set<String>> METHODS = Map.of(
            LegalBasis.CARE_ACT_ADULT, Set.of("POINTS_TO_POUNDS", "FORMULA", "HOURS_AT_LOCAL_RATE"),
            LegalBasis.CARE_ACT_CARER, Set.of("CARERS_BANDS", "POINTS_TO_POUNDS", "FORMULA"),
            LegalBasis.CHILDREN_ACT, Set.of("POINTS_TO_POUNDS", "FORMULA", "HOURS_AT_LOCAL_RATE"));

    private final ReferenceData rows;
    private final LocalDate day;
    private final LegalBasis basis;
    private final String prefix;
    private final List<RowsCheck.Fault> faults = new ArrayList<>();

    AllocationRowsOnDay(ReferenceData rows, LocalDate day, LegalBasis basis) {
        this.rows = rows;
        this.day = day;
        this.basis = basis;
        this.prefix = switch (basis) {
            case CARE_ACT_ADULT -> "allocation.adult";
            case CARE_ACT_CARER -> "allocation.carer";
            case CHILDREN_ACT -> "allocation.child";
        };
    }

    List<RowsCheck.Fault> faults() {
        String setting = WorkOutIndicativeBudget.setting(basis);
        if (!rows.daysOfChange(setting).headSet(day, true).isEmpty()) {
            present(setting, any -> method(rows.choice(setting, day).choice(), setting));
        }
        return faults;
    }

    private void method(String method, String setting) {
        if (!METHODS.getOrDefault(basis, Set.of()).contains(method)) {
            fault(
                    setting,
                    "%s is no method for this legal basis; it knows %s"
                            .formatted(method, new TreeSet<>(METHODS.getOrDefault(basis, Set.of()))));
            return;
        }
        present(PoundsByRow.ROUNDING, key -> rows.choice(key, day).as(RoundingMode.class));
        if (basis == LegalBasis.CARE_ACT_ADULT) {
            familyHelp();
            present("allocation.adult.replacement-care-hourly-rate", key -> rows.on(key, day));
        }
        switch (method) {
            case "POINTS_TO_POUNDS" -> points();
            case "FORMULA" -> formula();
            case "CARERS_BANDS" -> bands();
            default -> hours();
        }
    }

    private void familyHelp() {
        for (FamilyHelp help : List.of(FamilyHelp.PART, FamilyHelp.ALL)) {
            present(FamilyHelpTaken.row(prefix, help), key -> {
                if (rows.on(key, day).value().compareTo(HUNDRED) > 0) {
                    fault(key, "help cannot take off more than all: write 100 at most");
                }
            });
        }
    }

    private void points() {
        answersRise(answer -> PointsToPounds.points(prefix, answer));
        String name = PointsToPounds.table(prefix);
        present(name, key -> table(rows.table(key, day)));
        present(name + ".between", key -> {
            if (rows.choice(key, day).as(Between.class) == Between.BAND) {
                pointsAreWhole();
            }
        });
    }

    private void table(DatedTable table) {
        unit(table.name(), table.unit());
        if (table.steps().get(0).at().signum() != 0) {
            fault(
                    table.name(),
                    "the table begins at %s: say what fewer points give, if only nothing"
                            .formatted(Wording.plain(table.steps().get(0).at())));
        }
        Step before = table.steps().get(0);
        for (Step step : table.steps()) {
            if (step.value().compareTo(before.value()) < 0) {
                fault(
                        table.name(),
                        "%s points give less than %s points: more need never gives less"
                                .formatted(Wording.plain(step.at()), Wording.plain(before.at())));
            }
            before = step;
        }
        BigDecimal most = mostPoints();
        table.gaps().stream()
                .filter(gap -> gap.compareTo(most) <= 0)
                .forEach(gap -> fault(
                        table.name(),
                        "no amount is known from %s points on, and answers can come to %s: find it before anybody waits"
                                .formatted(Wording.plain(gap), Wording.plain(most))));
    }

    private void pointsAreWhole() {
        for (String answer : answers()) {
            present(PointsToPounds.points(prefix, answer), key -> {
                BigDecimal points = rows.on(key, day).value();
                boolean whole = isWhole(points)
                        && (basis != LegalBasis.CARE_ACT_ADULT
                                || isWhole(points.multiply(rows.on(FamilyHelpTaken.row(prefix, FamilyHelp.PART), day)
                                                .value())
                                        .divide(HUNDRED, 6, RoundingMode.HALF_UP)));
                if (!whole) {
                    fault(
                            key,
                            "bands are for whole points, and these, or the part of them that help takes off, are not");
                }
            });
        }
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** The points of the worst answers; for a number, such as a child's hours, all hours of a week. */
    private BigDecimal mostPoints() {
        return switch (basis) {
            case CARE_ACT_ADULT ->
                AllocationRows.OUTCOMES.stream()
                        .map(outcome -> value(PointsToPounds.points(prefix, outcome + "." + Level.HIGH.row())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            case CARE_ACT_CARER -> value(PointsToPounds.points(prefix, "effect." + CarersBands.LEVELS_OF_ASSESSMENT));
            case CHILDREN_ACT ->
                value(PointsToPounds.points(prefix, "short-break-hour")).multiply(BigDecimal.valueOf(168));
        };
    }

    private BigDecimal value(String key) {
        return rows.find(key, day).map(row -> row.value()).orElse(BigDecimal.ZERO);
    }

    private void formula() {
        present(BaseAndWeights.base(prefix), key -> unit(key, rows.on(key, day).unit()));
        answersRise(answer -> BaseAndWeights.weight(prefix, answer));
    }

    private void hours() {
        if (basis == LegalBasis.CHILDREN_ACT) {
            present("allocation.child.hourly-rate", key -> rows.on(key, day));
            return;
        }
        answersRise(answer -> "allocation.adult.hours." + answer);
        for (String outcome : AllocationRows.OUTCOMES) {
            present(
                    HoursAtLocalRate.kind(outcome),
                    key -> present(
                            HoursAtLocalRate.price(rows.choice(key, day).choice()), price -> rows.on(price, day)));
        }
    }

    private void bands() {
        BigDecimal before = BigDecimal.ZERO;
        int highest = CarersBands.highest(rows, day);
        for (int band = 1; band <= highest; band++) {
            String key = CarersBands.band(band);
            present(key, any -> rows.on(key, day));
            if (value(key).compareTo(before) < 0) {
                fault(key, "a higher band gives less than the one below it");
            }
            before = value(key);
        }
        rows.rowsUnder(CarersBands.BAND).stream()
                .map(DatedValue::key)
                .filter(key -> rows.find(key, day).isPresent() && CarersBands.number(key) > highest)
                .forEach(key -> fault(key, "bands are counted from 1 without a gap"));
    }

    /** Every answer has its row, and a higher level never a smaller one. */
    private void answersRise(UnaryOperator<String> row) {
        BigDecimal before = BigDecimal.ZERO;
        String group = "";
        for (String answer : answers()) {
            String key = row.apply(answer);
            present(key, any -> rows.on(key, day));
            String outcome = answer.substring(0, Math.max(answer.lastIndexOf('.'), 0));
            if (outcome.equals(group) && value(key).compareTo(before) < 0) {
                fault(key, "a higher level gives less than the one below it");
            }
            group = outcome;
            before = value(key);
        }
    }

    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        switch (basis) {
            case CARE_ACT_ADULT -> {
                for (String outcome : AllocationRows.OUTCOMES) {
                    for (Level level : Level.values()) {
                        answers.add(new OutcomeNeed(outcome, outcome, level, FamilyHelp.NOTHING)
                                .asAnswer()
                                .key());
                    }
                }
            }
            case CARE_ACT_CARER ->
                IntStream.rangeClosed(1, CarersBands.LEVELS_OF_ASSESSMENT)
                        .forEach(level -> answers.add("effect." + level));
            case CHILDREN_ACT -> answers.add("short-break-hour");
        }
        return answers;
    }

    private void unit(String key, String unit) {
        if (!UNITS.contains(unit)) {
            fault(key, "the unit is '%s'; write one of %s".formatted(unit, new TreeSet<>(UNITS)));
        } else if (basis == LegalBasis.CARE_ACT_ADULT && BudgetPattern.ofUnit(unit) != BudgetPattern.WEEKLY) {
            fault(
                    key,
                    "the unit is '%s'; an adult pays towards support by the week: write pounds a week".formatted(unit));
        }
    }

    /** Reads a row; a missing one, or a word that no rule knows, is a fault. */
    private void present(String key, Consumer<String> read) {
        try {
            read.accept(key);
        } catch (NoValueOnDate | IllegalStateException missing) {
            faults.add(new RowsCheck.Fault(key, missing.getMessage() == null ? "missing" : missing.getMessage()));
        }
    }

    private void fault(String key, String reason) {
        faults.add(new RowsCheck.Fault(key, "on " + Wording.day(day) + ", " + reason));
    }
}
