package org.fairway.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/** People with every kind of income, capital, cost and household, the same ones for the same seed. */
final class GeneratedPeople {
    private static final IncomeType[] INCOME = IncomeType.values();
    private static final CapitalType[] CAPITAL = CapitalType.values();
    private static final PremiumGround[] GROUNDS = PremiumGround.values();
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2022, 4, 12),
            LocalDate.of(2023, 4, 5),
            LocalDate.of(2023, 4, 6),
            LocalDate.of(2024, 4, 6),
            LocalDate.of(2024, 4, 8),
            LocalDate.of(2025, 4, 5),
            LocalDate.of(2025, 9, 1),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 11, 22));

    private final Random random;

    GeneratedPeople(long seed) {
        this.random = new Random(seed);
    }

    FinancialInformation next() {
        LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
        LocalDate partner = random.nextInt(4) == 0 ? born(day) : null;
        return new FinancialInformation(
                new UUID(1, 2),
                Told.CASE,
                day,
                born(day),
                partner,
                random.nextInt(3) == 0 ? random.nextInt(4) : 0,
                true,
                income(),
                capital(),
                housing(),
                disability(),
                grounds(partner != null),
                Representation.THE_PERSON,
                null,
                false,
                random.nextBoolean(),
                new Findings(random.nextBoolean(), List.of(), null, List.of(), null, null, OtherCare.NONE));
    }

    /** Often within days of a birthday at which something changes, else any adult. */
    private LocalDate born(LocalDate day) {
        return switch (random.nextInt(5)) {
            case 0 -> day.minusYears(25).plusDays(random.nextInt(15) - 7L);
            case 1 -> day.minusYears(66).minusDays(random.nextInt(420) - 10L);
            case 2 -> day.minusYears(18).minusDays(random.nextInt(10));
            default -> day.minusDays(18 * 366L + random.nextInt(80 * 365));
        };
    }

    private List<IncomeItem> income() {
        List<IncomeItem> items = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            items.add(new IncomeItem(any(INCOME), Money.ofPence(1 + random.nextInt(45_000)), howOften(), null));
        }
        return items;
    }

    private List<CapitalItem> capital() {
        List<CapitalItem> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int holders = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
            Integer own = holders > 1 && random.nextBoolean() ? random.nextInt(101) : null;
            items.add(new CapitalItem(any(CAPITAL), value(), debt(), holders, own, null));
        }
        return items;
    }

    /** Often at a limit or at the edge of a band. */
    private Money value() {
        return switch (random.nextInt(4)) {
            case 0 -> Money.ofPence(1_425_000 + random.nextInt(5) - 2);
            case 1 -> Money.ofPence(2_325_000 + random.nextInt(5) - 2);
            case 2 -> Money.ofPence(1_425_000 + 25_000L * random.nextInt(36) + random.nextInt(3) - 1);
            default -> Money.ofPence(random.nextInt(3_000_000));
        };
    }

    /** Sometimes next to nothing, sometimes more than anything is worth. */
    private @Nullable Money debt() {
        return switch (random.nextInt(6)) {
            case 0 -> Money.ofPence(random.nextInt(5));
            case 1 -> Money.ofPence(random.nextInt(3_500_000));
            default -> null;
        };
    }

    private List<HousingCost> housing() {
        List<HousingCost> items = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(new HousingCost(
                    any(HousingCost.Type.values()), Money.ofPence(1 + random.nextInt(20_000)), howOften()));
        }
        return items;
    }

    private List<DisabilityCost> disability() {
        List<DisabilityCost> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(new DisabilityCost(
                    any(DisabilityCost.Type.values()),
                    "Cost " + i,
                    Money.ofPence(1 + random.nextInt(4_000)),
                    howOften(),
                    random.nextBoolean()));
        }
        return items;
    }

    private Set<PremiumGround> grounds(boolean partner) {
        Set<PremiumGround> grounds = EnumSet.noneOf(PremiumGround.class);
        if (random.nextInt(4) == 0) {
            grounds.add(GROUNDS[random.nextInt(partner ? GROUNDS.length : 3)]);
        }
        return grounds;
    }

    private HowOften howOften() {
        return random.nextBoolean() ? HowOften.WEEKLY : any(HowOften.values());
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
