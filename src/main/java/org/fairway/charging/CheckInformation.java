package org.fairway.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairway.charging.LightTouch.Ground;
import org.fairway.charging.OtherCare.Reablement;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.reference.LegalAges;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Whether what was told can be true: impossible combinations and odd values, each with its field and the reason. */
public final class CheckInformation {
    private static final Money MOST_AT_A_TIME = Money.ofPence(10_000_000);
    private static final Money MOST_OWNED = Money.ofPence(10_000_000_000L);
    private static final String SMALL_CHARGE = "lightTouchCharge";
    private static final String CHECK_THE_YEAR = "Check the year: this is a year away or more.";

    /** Benefits of which a person gets one at a time, at one rate. */
    private static final List<Set<IncomeType>> ONE_OF = List.of(
            EnumSet.of(
                    IncomeType.PIP_DAILY_LIVING_STANDARD,
                    IncomeType.PIP_DAILY_LIVING_ENHANCED,
                    IncomeType.DLA_CARE_LOWEST,
                    IncomeType.DLA_CARE_MIDDLE,
                    IncomeType.DLA_CARE_HIGHEST,
                    IncomeType.ATTENDANCE_ALLOWANCE,
                    IncomeType.ARMED_FORCES_INDEPENDENCE_PAYMENT),
            EnumSet.of(IncomeType.PIP_MOBILITY, IncomeType.DLA_MOBILITY),
            EnumSet.of(IncomeType.STATE_PENSION),
            EnumSet.of(IncomeType.PENSION_CREDIT_GUARANTEE),
            EnumSet.of(IncomeType.PENSION_CREDIT_SAVINGS),
            EnumSet.of(IncomeType.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, IncomeType.JOBSEEKERS_ALLOWANCE),
            EnumSet.of(IncomeType.UNIVERSAL_CREDIT, IncomeType.INCOME_SUPPORT, IncomeType.PENSION_CREDIT_GUARANTEE),
            EnumSet.of(IncomeType.CARERS_ALLOWANCE),
            EnumSet.of(IncomeType.CHILD_BENEFIT),
            EnumSet.of(IncomeType.COUNCIL_TAX_REDUCTION));

    private static final Set<PremiumGround> OF_A_PARTNER =
            EnumSet.of(PremiumGround.PARTNERS_DISABILITY_BENEFIT, PremiumGround.PARTNERS_HIGHEST_DISABILITY_BENEFIT);

    /** Costs of a home of which housing benefit pays a part. */
    private static final Set<HousingCost.Type> RENT =
            EnumSet.of(HousingCost.Type.RENT, HousingCost.Type.SERVICE_CHARGE);

    private static final Set<HousingCost.Type> COUNCIL_TAX = EnumSet.of(HousingCost.Type.COUNCIL_TAX);

    private final LegalAges ages;
    private final int longestStay;
    private final Money smallCharge;
    private final List<Problem> problems = new ArrayList<>();

    private CheckInformation(ReferenceData data, LocalDate today) {
        this.ages = new LegalAges(data);
        this.longestStay =
                data.on("charging.temporary-stay-longest", today).value().intValueExact();
        this.smallCharge =
                data.on("charging.light-touch-small-charge.most", today).money();
    }

    /**
     * One thing that cannot be right.
     *
     * @param field where it stands, such as {@code income[0].amount}
     * @param value what stands there; empty when nothing does
     * @param reason why it cannot be right and what to do, in plain words
     */
    public record Problem(String field, String value, String reason) {}

    /** Everything that cannot be right; empty when all can. */
    public static List<Problem> problems(FinancialInformation information, ReferenceData data) {
        CheckInformation check = new CheckInformation(data, information.asOf());
        check.household(information);
        check.income(information.income());
        check.capital(information.capital());
        check.costs(information);
        check.helpWithHousing(information);
        check.findings(information);
        check.otherCare(information.findings().otherCare(), information.asOf());
        return List.copyOf(check.problems);
    }

    private void household(FinancialInformation told) {
        LocalDate born = told.birthDate();
        LocalDate partner = told.partnerBirthDate();
        addUnless(!born.isAfter(told.asOf()), "birthDate", born, "A birth date cannot lie ahead.");
        addUnless(
                partner == null
                        || java.time.Period.between(partner, told.asOf()).getYears() >= ages.partner(told.asOf()),
                "partnerBirthDate",
                partner,
                "Check this date: a partner is 16 or over.");
        addUnless(
                told.children() >= 0 && told.children() <= 20,
                "children",
                told.children(),
                "Check how many children there are.");
        for (PremiumGround ground : told.premiumGrounds()) {
            addUnless(
                    partner != null || !OF_A_PARTNER.contains(ground),
                    "premiumGrounds",
                    ground,
                    "This is about a partner, and the person lives without one.");
        }
    }

    private void income(List<IncomeItem> income) {
        for (int i = 0; i < income.size(); i++) {
            amount("income[" + i + "].amount", income.get(i).amount(), MOST_AT_A_TIME);
        }
        for (Set<IncomeType> oneOf : ONE_OF) {
            List<IncomeType> got = income.stream()
                    .map(IncomeItem::type)
                    .filter(oneOf::contains)
                    .toList();
            addUnless(
                    got.size() <= 1,
                    "income",
                    String.join("; ", got.stream().map(IncomeType::words).toList()),
                    "A person gets one of these at a time, at one rate of the same benefit: check "
                            + String.join(
                                    ", ",
                                    got.stream()
                                            .map(IncomeType::words)
                                            .distinct()
                                            .toList()) + ".");
        }
    }

    private void capital(List<CapitalItem> capital) {
        for (int i = 0; i < capital.size(); i++) {
            CapitalItem item = capital.get(i);
            String row = "capital[" + i + "].";
            Integer own = item.ownPercent();
            addUnless(
                    !item.value().isNegative(),
                    row + "value",
                    item.value(),
                    "Write what it is worth: a debt is not capital.");
            addUnless(
                    !item.value().isMoreThan(MOST_OWNED),
                    row + "value",
                    item.value(),
                    "Check this amount: it is more than " + MOST_OWNED + ".");
            addUnless(
                    !item.owed().isNegative() && !item.owed().isMoreThan(MOST_OWNED),
                    row + "debt",
                    item.owed(),
                    "Write what is owed, up to " + MOST_OWNED + "; leave it empty when nothing is.");
            addUnless(
                    own == null || (own >= 0 && own <= 100),
                    row + "ownPercent",
                    own,
                    "A share lies between 0 and 100 per cent.");
            addUnless(
                    own == null || own == 100 || item.holders() > 1,
                    row + "ownPercent",
                    own,
                    "The person is the only owner: write how many people own it, or leave the share empty.");
        }
    }

    private void costs(FinancialInformation told) {
        for (int i = 0; i < told.housing().size(); i++) {
            amount("housing[" + i + "].amount", told.housing().get(i).amount(), MOST_AT_A_TIME);
        }
        List<DisabilityCost> costs = told.disabilityCosts();
        for (int i = 0; i < costs.size(); i++) {
            DisabilityCost cost = costs.get(i);
            amount("disabilityCosts[" + i + "].amount", cost.amount(), MOST_AT_A_TIME);
            boolean again = costs.subList(0, i).stream().anyMatch(cost::isSameAs);
            addUnless(!again, "disabilityCosts[" + i + "].what", cost.what(), "This cost is in the list twice.");
        }
    }

    /** The benefit does not count and the cost does: both in full would leave the person the same money twice. */
    private void helpWithHousing(FinancialInformation told) {
        for (int i = 0; i < told.income().size(); i++) {
            IncomeType benefit = told.income().get(i).type();
            Set<HousingCost.Type> helped = switch (benefit) {
                case HOUSING_BENEFIT -> RENT;
                case COUNCIL_TAX_REDUCTION -> COUNCIL_TAX;
                default -> Set.of();
            };
            Optional<HousingCost.Type> cost = told.housing().stream()
                    .map(HousingCost::type)
                    .filter(helped::contains)
                    .findFirst();
            addUnless(
                    cost.isEmpty(),
                    "income[" + i + "].type",
                    benefit.words(),
                    "This does not count as income. Take this row out, and write under costs of the home only what is left to pay after it: %s."
                            .formatted(cost.map(HousingCost.Type::words).orElse("")));
        }
    }

    private void findings(FinancialInformation told) {
        List<Deprivation> found = told.findings().deprivations();
        for (int i = 0; i < found.size(); i++) {
            deprivation("deprivations[" + i + "].", found.get(i), told);
        }
        Money cost = told.findings().weeklyCost();
        if (cost != null) {
            amount("weeklyCost", cost, MOST_AT_A_TIME);
        }
        LightTouch light = told.findings().lightTouch();
        if (light != null) {
            lightTouch(light.ground() == Ground.SMALL_CHARGE, light.charge());
        }
    }

    private void lightTouch(boolean small, @Nullable Money charge) {
        if (charge == null) {
            addUnless(!small, SMALL_CHARGE, "", "Write what they can plainly pay a week: they owe no more than that.");
        } else if (small) {
            amount(SMALL_CHARGE, charge, smallCharge);
        } else {
            problems.add(
                    new Problem(SMALL_CHARGE, charge.toString(), "Only a small charge has a sum: leave this out."));
        }
    }

    private void deprivation(String row, Deprivation found, FinancialInformation told) {
        amount(row + "amount", found.amount(), found.kind().isIncome() ? MOST_AT_A_TIME : MOST_OWNED);
        addUnless(!found.on().isAfter(told.asOf()), row + "on", found.on(), "This day lies ahead.");
        addUnless(
                !found.countedFrom().isBefore(found.on()),
                row + "countedFrom",
                found.countedFrom(),
                "It cannot be counted before it was given away.");
        addUnless(!found.reasons().isBlank(), row + "reasons", "", "Write down your reasons: the person reads them.");
        boolean falls = found.counts()
                && !found.kind().isIncome()
                && found.countedFrom().isBefore(told.asOf());
        addUnless(
                !falls || told.findings().weeklyCost() != null,
                "weeklyCost",
                "",
                "Write what care has cost a week: what was given away falls by what the person paid because of it.");
    }

    private void otherCare(OtherCare care, LocalDate today) {
        Period stay = care.stay();
        if (stay != null) {
            addUnless(
                    !stay.last().isBefore(today),
                    "stayUntil",
                    stay.last(),
                    "This stay is over. Leave it out: nothing can be asked for days before the person is told.");
            addUnless(isNear(stay.first(), today), "stayFrom", stay.first(), CHECK_THE_YEAR);
            addUnless(
                    stay.days() <= longestStay * 7L,
                    "stayUntil",
                    stay.last(),
                    "A stay of more than %d weeks is a move into a care home. That takes another assessment, which Fairway does not make."
                            .formatted(longestStay));
        }
        Reablement reablement = care.reablement();
        if (reablement != null) {
            addUnless(isNear(reablement.from(), today), "reablementFrom", reablement.from(), CHECK_THE_YEAR);
        }
        for (int i = 0; i < care.equipment().size(); i++) {
            amount("equipment[" + i + "].price", care.equipment().get(i).price(), MOST_AT_A_TIME);
        }
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusYears(1)) && day.isBefore(today.plusYears(1));
    }

    private void amount(String field, Money amount, Money most) {
        addUnless(!amount.isNegative(), field, amount, "An amount cannot be less than nothing.");
        addUnless(!amount.isNil(), field, amount, "Write how much it is, or take the row out.");
        addUnless(!amount.isMoreThan(most), field, amount, "Check this amount: it is more than " + most + ".");
    }

    private void addUnless(boolean right, String field, @Nullable Object value, String reason) {
        if (!right) {
            problems.add(new Problem(field, String.valueOf(value), reason));
        }
    }
}
