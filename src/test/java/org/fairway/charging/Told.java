package org.fairway.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairway.charging.OtherCare.Equipment;
import org.fairway.charging.OtherCare.Reablement;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.jspecify.annotations.Nullable;

/** What a person told, put together step by step. */
public final class Told {
    public static final CaseNumber CASE = CaseNumber.of(2026, 1);

    private final LocalDate asOf;
    private LocalDate birthDate;
    private @Nullable LocalDate partnerBirthDate;
    private int children;
    private boolean disclosed = true;
    private boolean asks;
    private boolean nobody;
    private final List<IncomeItem> income = new ArrayList<>();
    private final List<CapitalItem> capital = new ArrayList<>();
    private final List<HousingCost> housing = new ArrayList<>();
    private final List<DisabilityCost> disabilityCosts = new ArrayList<>();
    private final Set<PremiumGround> grounds = EnumSet.noneOf(PremiumGround.class);

    private boolean nightCare;
    private final List<Deprivation> deprivations = new ArrayList<>();
    private @Nullable Money weeklyCost;
    private final List<EndedCost> ended = new ArrayList<>();
    private @Nullable LightTouch lightTouch;
    private @Nullable FreeCare freeCare;
    private @Nullable Period stay;
    private @Nullable Reablement reablement;
    private final List<Equipment> equipment = new ArrayList<>();

    private Told(LocalDate asOf, LocalDate birthDate) {
        this.asOf = asOf;
        this.birthDate = birthDate;
    }

    public static Told on(String day, String birthDate) {
        return new Told(LocalDate.parse(day), LocalDate.parse(birthDate));
    }

    /** Devon's published Example 1 (Peter), 2023/24: B1. */
    public static Told devon() {
        return on("2023-09-01", "1986-05-10")
                .income(IncomeType.EMPLOYMENT_AND_SUPPORT_ALLOWANCE, "225.45")
                .income(IncomeType.PIP_DAILY_LIVING_ENHANCED, "101.75")
                .income(IncomeType.PIP_MOBILITY, "26.90")
                .housing(HousingCost.Type.RENT, "10.00")
                .housing(HousingCost.Type.COUNCIL_TAX, "6.00")
                .housing(HousingCost.Type.SERVICE_CHARGE, "1.27")
                .disabilityCost("Private cleaner", "20.00")
                .disabilityCost("Community alarm", "2.31")
                .disabilityCost("Extra washing", "5.77");
    }

    /** Leeds's published Example 1 (Mary), 2024/25: B3. */
    public static Told leeds() {
        return on("2024-09-01", "1939-03-02")
                .income(IncomeType.STATE_PENSION, "169.50")
                .income(IncomeType.PENSION_CREDIT_GUARANTEE, "48.65")
                .disabilityCost("Telecare", "9.30");
    }

    public Told income(IncomeType type, String pounds) {
        return income(type, pounds, HowOften.WEEKLY);
    }

    public Told income(IncomeType type, String pounds, HowOften howOften) {
        income.add(new IncomeItem(type, money(pounds), howOften, null));
        return this;
    }

    public Told capital(CapitalType type, String pounds, int holders) {
        capital.add(new CapitalItem(type, money(pounds), null, holders, null, null));
        return this;
    }

    /** Something with a debt secured on the whole of it, held in equal shares. */
    public Told capitalWithDebt(CapitalType type, String pounds, String debt, int holders) {
        capital.add(new CapitalItem(type, money(pounds), money(debt), holders, null, null));
        return this;
    }

    public Told savings(String pounds) {
        return capital(CapitalType.BANK_OR_BUILDING_SOCIETY, pounds, 1);
    }

    public Told housing(HousingCost.Type type, String pounds) {
        housing.add(new HousingCost(type, money(pounds), HowOften.WEEKLY));
        return this;
    }

    public Told housing(HousingCost.Type type, String pounds, HowOften howOften) {
        housing.add(new HousingCost(type, money(pounds), howOften));
        return this;
    }

    public Told disabilityCost(String what, String pounds) {
        disabilityCosts.add(new DisabilityCost(DisabilityCost.Type.OTHER, what, money(pounds), HowOften.WEEKLY, true));
        return this;
    }

    public Told unproved(DisabilityCost.Type type, String what, String pounds) {
        disabilityCosts.add(new DisabilityCost(type, what, money(pounds), HowOften.WEEKLY, false));
        return this;
    }

    public Told ended(String what, String pounds, String reason) {
        ended.add(new EndedCost(what, money(pounds), reason));
        return this;
    }

    public Told ownShare(String pounds, int holders, int percent) {
        capital.add(new CapitalItem(CapitalType.BANK_OR_BUILDING_SOCIETY, money(pounds), null, holders, percent, null));
        return this;
    }

    public Told nightCareArranged() {
        nightCare = true;
        return this;
    }

    /** Something given away on a day and counted from then on. */
    public Told gave(Deprivation.Kind kind, String pounds, String on, Deprivation.Finding finding) {
        deprivations.add(new Deprivation(
                kind,
                "A gift",
                money(pounds),
                LocalDate.parse(on),
                finding,
                "Two weeks after the assessment",
                LocalDate.parse(on)));
        return this;
    }

    public Told careCosts(String pounds) {
        weeklyCost = money(pounds);
        return this;
    }

    public Told lightTouch(LightTouch.Ground ground) {
        return lightTouch(ground, ground == LightTouch.Ground.SMALL_CHARGE ? "12.00" : null);
    }

    public Told lightTouch(LightTouch.Ground ground, @Nullable String charge) {
        lightTouch = new LightTouch(ground, "A bank statement", charge == null ? null : money(charge));
        return this;
    }

    public Told free(FreeCare free) {
        freeCare = free;
        return this;
    }

    public Told inCareHome(String from, String until) {
        stay = new Period(LocalDate.parse(from), LocalDate.parse(until));
        return this;
    }

    /** All of the care is reablement. */
    public Told reablement(String from, @Nullable String until) {
        reablement = new Reablement(LocalDate.parse(from), until == null ? null : LocalDate.parse(until), true);
        return this;
    }

    public Told partlyReablement(String from) {
        reablement = new Reablement(LocalDate.parse(from), null, false);
        return this;
    }

    public Told equipment(FreeServices.Service service, String what, String price) {
        equipment.add(new Equipment(service, what, money(price)));
        return this;
    }

    public Told partnerBorn(String day) {
        partnerBirthDate = LocalDate.parse(day);
        return this;
    }

    public Told children(int count) {
        children = count;
        return this;
    }

    public Told ground(PremiumGround ground) {
        grounds.add(ground);
        return this;
    }

    public Told born(String day) {
        birthDate = LocalDate.parse(day);
        return this;
    }

    public Told withoutDisclosure() {
        disclosed = false;
        return this;
    }

    public Told asksCouncil() {
        asks = true;
        return this;
    }

    public Told nobodyToArrange() {
        nobody = true;
        return this;
    }

    public FinancialInformation information() {
        return information(CASE, UUID.nameUUIDFromBytes(new byte[] {1}));
    }

    public FinancialInformation information(CaseNumber caseNumber, UUID id) {
        return new FinancialInformation(
                id,
                caseNumber,
                asOf,
                birthDate,
                partnerBirthDate,
                children,
                disclosed,
                income,
                capital,
                housing,
                disabilityCosts,
                grounds,
                Representation.THE_PERSON,
                null,
                nobody,
                asks,
                new Findings(
                        nightCare,
                        deprivations,
                        weeklyCost,
                        ended,
                        lightTouch,
                        freeCare,
                        new OtherCare(stay, reablement, equipment)));
    }

    public static Money money(String pounds) {
        return Money.parse(pounds).orElseThrow(() -> new AssertionError(pounds + " is not an amount"));
    }
}
