package org.fairway.process.replay;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.fairway.allocation.AssessedNeeds;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarerNeeds;
import org.fairway.allocation.AssessedNeeds.CarersBreak;
import org.fairway.allocation.AssessedNeeds.ChildNeeds;
import org.fairway.allocation.AssessedNeeds.Circumstance;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.allocation.AssessedNeeds.Level;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.WorkOutIndicativeBudget;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.PastReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assessed needs of every legal basis, and a council that chose another method each year. */
final class GeneratedNeeds {
    private static final List<String> OUTCOMES = List.of(
            "nutrition",
            "personal-hygiene",
            "toilet-needs",
            "clothing",
            "safe-at-home",
            "habitable-home",
            "relationships",
            "work-and-learning",
            "community",
            "caring-for-child");

    private final Random random;

    GeneratedNeeds(Random random) {
        this.random = random;
    }

    /** From April 2023 a formula for everybody; for adults points again from April 2024 and hours from April 2025. */
    void setMethods(ApplicationContext context) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        choice(jdbc, "allocation.adult.method", "2023-04-03", "FORMULA");
        choice(jdbc, "allocation.carer.method", "2023-04-03", "FORMULA");
        choice(jdbc, "allocation.child.method", "2023-04-03", "FORMULA");
        choice(jdbc, "allocation.adult.method", "2024-04-01", "POINTS_TO_POUNDS");
        choice(jdbc, "allocation.carer.method", "2024-04-01", "CARERS_BANDS");
        choice(jdbc, "allocation.child.method", "2024-04-01", "HOURS_AT_LOCAL_RATE");
        choice(jdbc, "allocation.adult.method", "2025-04-01", "HOURS_AT_LOCAL_RATE");
        value(jdbc, "allocation.adult.formula.base", "31.37", "pounds a week");
        value(jdbc, "allocation.child.formula.base", "20.01", "pounds a week");
        value(jdbc, "allocation.child.formula.short-break-hour", "17.33", "pounds a week");
        value(jdbc, "allocation.carer.formula.base", "50.00", "pounds for twelve months");
        for (int effect = 1; effect <= 3; effect++) {
            value(jdbc, "allocation.carer.formula.effect." + effect, effect + "1.11", "pounds for twelve months");
        }
        value(jdbc, "allocation.carer.formula.outcome.rest", "12.50", "pounds for twelve months");
        value(jdbc, "allocation.adult.adjustment.take.lives-with-others", "7", "per cent");
        value(jdbc, "allocation.adult.adjustment.add.needs-come-and-go", "12.53", "pounds a week");
        for (String outcome : OUTCOMES) {
            value(jdbc, "allocation.adult.formula." + outcome + ".low", "11.11", "pounds a week");
            value(jdbc, "allocation.adult.formula." + outcome + ".medium", "33.34", "pounds a week");
            value(jdbc, "allocation.adult.formula." + outcome + ".high", "77.79", "pounds a week");
        }
    }

    private static void choice(JdbcClient jdbc, String key, String from, String word) {
        row(jdbc, "CHOICE", key, from, null, word, null);
    }

    private static void value(JdbcClient jdbc, String key, String number, String unit) {
        row(jdbc, "VALUE", key, "2022-04-04", new BigDecimal(number), null, unit);
    }

    private static void row(
            JdbcClient jdbc,
            String kind,
            String key,
            String from,
            @Nullable BigDecimal number,
            @Nullable String word,
            @Nullable String unit) {
        jdbc.sql("""
                        INSERT INTO fairway.reference_row
                            (kind, key, valid_from, version, number, word, unit, source, confidence, recorded_by)
                        VALUES (:kind, :key, :from, 1, :number, :word, :unit, 'A council’s own', 'UNCONFIRMED', 'ada')
                        """)
                .param("kind", kind)
                .param("key", key)
                .param("from", LocalDate.parse(from))
                .param("number", number)
                .param("word", word)
                .param("unit", unit)
                .update();
    }

    /** Allocates a budget for somebody on a day of these years, and keeps it. */
    IndicativeBudget allocate(CaseNumber number, LegalBasis basis, ApplicationContext context) {
        LocalDate day = LocalDate.of(2022, 4, 11).plusDays(random.nextInt(1_680));
        IndicativeBudget budget = WorkOutIndicativeBudget.by(
                        context.getBean(PastReference.class).knownAt(Instant.now()))
                .of(number, basis, next(basis), day, UUID.randomUUID());
        context.getBean(IndicativeBudgets.class).record(budget);
        return budget;
    }

    AssessedNeeds next(LegalBasis basis) {
        return switch (basis) {
            case CARE_ACT_ADULT -> adult();
            case CARE_ACT_CARER -> carer();
            case CHILDREN_ACT -> new ChildNeeds(hours(3_000).add(new BigDecimal("0.25")));
        };
    }

    private AdultNeeds adult() {
        List<OutcomeNeed> outcomes = new ArrayList<>();
        for (String outcome : OUTCOMES) {
            if (outcomes.isEmpty() || random.nextBoolean()) {
                outcomes.add(new OutcomeNeed(
                        outcome,
                        outcome,
                        any(Level.values()),
                        any(FamilyHelp.values()),
                        random.nextBoolean() ? hours(2_000) : null));
            }
        }
        List<CarersBreak> breaks = random.nextBoolean() ? List.of(new CarersBreak(hours(400), "Rest")) : List.of();
        List<Circumstance> circumstances = new ArrayList<>();
        if (random.nextBoolean()) {
            circumstances.add(new Circumstance("lives-with-others", "You live with others"));
        }
        if (random.nextBoolean()) {
            circumstances.add(new Circumstance("needs-come-and-go", "Your needs come and go"));
        }
        return new AdultNeeds(outcomes, breaks, circumstances);
    }

    private CarerNeeds carer() {
        return new CarerNeeds(
                1 + random.nextInt(3),
                "What caring does to you",
                random.nextBoolean() ? List.of(new Circumstance("rest", "time to rest")) : List.of());
    }

    private BigDecimal hours(int hundredths) {
        return BigDecimal.valueOf(random.nextInt(hundredths), 2);
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
