package org.fairway.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * People with every kind of income, capital, cost and household, the same ones for the same seed; on request also people who
 * gave something away, whose care is free, who refuse to tell, who take a short look, or who stay in a care home.
 */
public final class GeneratedPeople {
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

    /** Nobody looks back beyond the first day of the rates that are loaded without a gap. */
    private static final LocalDate FIRST_RATES = LocalDate.of(2022, 4, 11);

    private final Random random;
    private final boolean ofAnyKind;

    private GeneratedPeople(long seed, boolean ofAnyKind) {
        this.random = new Random(seed);
        this.ofAnyKind = ofAnyKind;
    }

    /** People who are assessed in full, with nothing but what they have, get and pay. */
    static GeneratedPeople assessedInFull(long seed) {
        return new GeneratedPeople(seed, false);
    }

    public static GeneratedPeople ofAnyKind(long seed) {
        return new GeneratedPeople(seed, true);
    }

    FinancialInformation next() {
        return next(Told.CASE, new UUID(1, 2));
    }

    /** The next person, as somebody told it for the case. */
    public FinancialInformation next(CaseNumber caseNumber, UUID id) {
        LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
        LocalDate partner = random.nextInt(4) == 0 ? born(day) : null;
        return new FinancialInformation(
                id,
                caseNumber,
                day,
                born(day),
                partner,
                random.nextInt(3) == 0 ? random.nextInt(4) : 0,
                !ofAnyKind || !oneIn(30),
                income(),
                capital(),
                housing(),
                disability(),
                grounds(partner != null),
                Representation.THE_PERSON,
                null,
                false,
                random.nextBoolean(),
                ofAnyKind
                        ? findings(day)
                        : new Findings(random.nextBoolean(), List.of(), null, List.of(), null, null, OtherCare.NONE));
    }

    private boolean oneIn(int people) {
        return random.nextInt(people) == 0;
    }

    private Findings findings(LocalDate day) {
        List<Deprivation> given = new ArrayList<>();
        if (oneIn(8)) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                given.add(given(day));
            }
        }
        return new Findings(
                random.nextBoolean(),
                given,
                given.isEmpty() && random.nextBoolean() ? null : Money.ofPence(1 + random.nextInt(90_000)),
                List.of(),
                oneIn(30) ? shortLook() : null,
                oneIn(30) ? any(FreeCare.values()) : null,
                new OtherCare(oneIn(8) ? stay(day) : null, oneIn(12) ? reablement(day) : null, equipment()));
    }

    private LightTouch shortLook() {
        LightTouch.Ground ground = any(LightTouch.Ground.values());
        Money charge = ground == LightTouch.Ground.SMALL_CHARGE ? Money.ofPence(1 + random.nextInt(2_500)) : null;
        return new LightTouch(ground, "A statement", charge);
    }

    /** Counted from up to sixty weeks back, on any day of the week, or from a day that is still to come. */
    private Deprivation given(LocalDate day) {
        Deprivation.Kind kind = any(Deprivation.Kind.values());
        LocalDate from = day.minusDays(random.nextInt(60 * 7)).plusDays(oneIn(10) ? 430 : 0);
        LocalDate counted = from.isBefore(FIRST_RATES) ? FIRST_RATES : from;
        return new Deprivation(
                kind,
                "A gift",
                kind == Deprivation.Kind.CAPITAL ? value() : Money.ofPence(1 + random.nextInt(12_000)),
                counted,
                oneIn(4) ? Deprivation.Finding.DOES_NOT_COUNT : Deprivation.Finding.STILL_COUNTS,
                "Reasons",
                counted);
    }

    /** Around the day or still to come, often about as long as a short stay can be. */
    private Period stay(LocalDate day) {
        LocalDate first = day.minusDays(random.nextInt(60)).plusDays(random.nextInt(30));
        LocalDate from = first.isBefore(FIRST_RATES) ? FIRST_RATES : first;
        return new Period(from, from.plusDays(oneIn(2) ? 54L + random.nextInt(4) : random.nextInt(200)));
    }

    /** Often at the end of the free weeks. */
    private OtherCare.Reablement reablement(LocalDate day) {
        LocalDate from = oneIn(2) ? day.minusDays(40 + random.nextInt(4)) : day.minusDays(random.nextInt(70) - 20L);
        return new OtherCare.Reablement(
                from, oneIn(3) ? from.plusDays(random.nextInt(60)) : null, random.nextBoolean());
    }

    private List<OtherCare.Equipment> equipment() {
        List<OtherCare.Equipment> items = new ArrayList<>();
        for (int i = oneIn(12) ? 1 + random.nextInt(3) : 0; i > 0; i--) {
            items.add(new OtherCare.Equipment(
                    any(FreeServices.Service.values()), "Something " + i, Money.ofPence(99_999 + random.nextInt(3))));
        }
        return items;
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
