package org.fairway.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarersBreak;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.allocation.AssessedNeeds.Level;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.charging.CapitalItem;
import org.fairway.charging.CapitalType;
import org.fairway.charging.DisabilityCost;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.Findings;
import org.fairway.charging.HousingCost;
import org.fairway.charging.HowOften;
import org.fairway.charging.IncomeItem;
import org.fairway.charging.IncomeType;
import org.fairway.charging.Representation;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.RowsOfFiles;

/** Made-up people, whose money and needs are of every common kind. */
final class Cases {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final CaseNumber NUMBER = CaseNumber.of(2026, 1);
    static final List<String> OUTCOMES = List.of(
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
    private static final IncomeType[] INCOME = {
        IncomeType.STATE_PENSION,
        IncomeType.PRIVATE_PENSION,
        IncomeType.EMPLOYMENT_AND_SUPPORT_ALLOWANCE,
        IncomeType.EARNINGS
    };
    private final Random random;

    Cases(long seed) {
        random = new Random(seed);
    }

    static ReferenceData rows() {
        try {
            return RowsOfFiles.read(Path.of("../main/resources/reference"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    List<FinancialInformation> means(int count) {
        List<FinancialInformation> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            all.add(means());
        }
        return all;
    }

    private FinancialInformation means() {
        List<IncomeItem> income = new ArrayList<>();
        for (int item = 1 + random.nextInt(3); item > 0; item--) {
            income.add(new IncomeItem(pick(INCOME), money(30_000), pick(HowOften.values()), null));
        }
        List<CapitalItem> capital = new ArrayList<>();
        for (int item = random.nextInt(3); item > 0; item--) {
            capital.add(new CapitalItem(
                    CapitalType.BANK_OR_BUILDING_SOCIETY, money(1_800_000), null, 1 + random.nextInt(2), null, null));
        }
        List<HousingCost> housing = new ArrayList<>();
        for (int item = random.nextInt(3); item > 0; item--) {
            housing.add(new HousingCost(pick(HousingCost.Type.values()), money(9_000), pick(HowOften.values())));
        }
        List<DisabilityCost> disability = new ArrayList<>();
        for (int item = random.nextInt(4); item > 0; item--) {
            disability.add(new DisabilityCost(
                    DisabilityCost.Type.LAUNDRY, "Extra washing", money(4_000), pick(HowOften.values()), true));
        }
        return new FinancialInformation(
                new UUID(random.nextLong(), random.nextLong()),
                NUMBER,
                DAY,
                LocalDate.of(1930, 1, 1).plusDays(random.nextInt(27_500)),
                null,
                random.nextInt(3),
                true,
                income,
                capital,
                housing,
                disability,
                Set.of(),
                Representation.THE_PERSON,
                null,
                false,
                false,
                Findings.NONE);
    }

    List<AdultNeeds> needs(int count) {
        List<AdultNeeds> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            List<OutcomeNeed> outcomes = new ArrayList<>();
            for (String outcome : OUTCOMES) {
                if (random.nextInt(2) == 0) {
                    outcomes.add(new OutcomeNeed(outcome, outcome, pick(Level.values()), pick(FamilyHelp.values())));
                }
            }
            List<CarersBreak> breaks = random.nextInt(3) == 0
                    ? List.of(new CarersBreak(BigDecimal.valueOf(random.nextInt(40), 1), "Rest"))
                    : List.of();
            all.add(new AdultNeeds(outcomes, breaks));
        }
        return all;
    }

    private Money money(int mostPence) {
        return Money.ofPence(random.nextInt(mostPence));
    }

    private <T> T pick(T[] some) {
        return some[random.nextInt(some.length)];
    }
}
