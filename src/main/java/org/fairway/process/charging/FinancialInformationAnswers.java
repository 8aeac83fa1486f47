package org.fairway.process.charging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.charging.CapitalType;
import org.fairway.charging.Deprivation;
import org.fairway.charging.DisabilityCost;
import org.fairway.charging.FreeCare;
import org.fairway.charging.FreeServices.Service;
import org.fairway.charging.HousingCost;
import org.fairway.charging.HowOften;
import org.fairway.charging.IncomeType;
import org.fairway.charging.LightTouch;
import org.fairway.charging.PremiumGround;
import org.fairway.charging.Representation;
import org.fairway.kernel.Money;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of the form {@code collect-financial-information}. Its lists are shown only when the person tells. */
record FinancialInformationAnswers(
        Representation representation,

        @Nullable @Size(max = 120, message = "Use 120 characters or fewer.")
        String representative,

        @Nullable YesNo authoritySeen,
        Arranging ableToArrange,
        Means disclosed,
        @Nullable YesNo fullCostExplained,
        LightTouch.@Nullable Ground lightTouchGround,

        @Nullable @Size(max = 300, message = "Use 300 characters or fewer.")
        String lightTouchEvidence,

        @Nullable Money lightTouchCharge,
        @Nullable YesNo lightTouchAgreed,
        @Nullable FreeCare freeCare,
        @Nullable YesNo livesWithPartner,

        @Nullable @PastOrPresent(message = "This date is in the future.")
        LocalDate partnerBirthDate,

        @Nullable
        @Min(value = 0, message = "Write 0 or more.")
        @Max(value = 20, message = "Check how many children there are.")
        Integer children,

        List<@Valid Income> income,
        boolean noIncome,
        boolean nightCareArranged,
        List<@Valid Capital> capital,
        boolean noCapital,
        List<@Valid Given> deprivations,
        @Nullable Money weeklyCost,
        List<@Valid Housing> housing,
        List<@Valid Disability> disabilityCosts,
        List<@Valid Ended> endedCosts,
        List<PremiumGround> premiumGrounds,
        boolean careHomeStay,
        @Nullable LocalDate stayFrom,
        @Nullable LocalDate stayUntil,
        boolean reablement,
        @Nullable LocalDate reablementFrom,
        @Nullable LocalDate reablementUntil,
        @Nullable YesNo otherCareToo,
        List<@Valid Equipment> equipment,
        YesNo asksCouncilToArrange) {
    /** Whether and how the person's means are looked at. */
    enum Means {
        YES,
        LIGHT_TOUCH,
        NO,
        FREE;

        boolean told() {
            return this == YES;
        }
    }

    /** Who is able to arrange care for the person. */
    enum Arranging {
        THE_PERSON,
        SOMEONE_ELSE,
        NOBODY
    }

    record Income(
            IncomeType type,
            Money amount,
            HowOften howOften,

            @Nullable @Size(max = 120, message = "Use 120 characters or fewer.")
            String note) {}

    record Capital(
            CapitalType type,
            Money value,
            @Nullable Money debt,

            @Min(value = 1, message = "At least one person owns it.")
            @Max(value = 20, message = "Check how many people own it.")
            Integer holders,

            @Nullable
            @Min(value = 0, message = "A share lies between 0 and 100 per cent.")
            @Max(value = 100, message = "A share lies between 0 and 100 per cent.")
            Integer ownPercent,

            @Nullable @Size(max = 120, message = "Use 120 characters or fewer.")
            String note) {}

    /** Something that was given away or given up, and what the officer found. */
    record Given(
            Deprivation.Kind kind,

            @Size(max = 120, message = "Use 120 characters or fewer.")
            String what,

            Money amount,

            @PastOrPresent(message = "This date is in the future.")
            LocalDate on,

            Deprivation.Finding finding,
            LocalDate countedFrom,

            @Size(max = 300, message = "Use 300 characters or fewer.")
            String reasons) {}

    /** A disability-related cost of last time that is no longer allowed. */
    record Ended(
            @Size(max = 120, message = "Use 120 characters or fewer.")
            String what,

            @Size(max = 300, message = "Use 300 characters or fewer.")
            String reason) {}

    /** Something that helps the person to live at home. */
    record Equipment(
            EquipmentKind kind,

            @Size(max = 120, message = "Use 120 characters or fewer.")
            String what,

            Money price) {}

    /** What equipment is: only an adaptation has a limit of price. */
    enum EquipmentKind {
        AID(Service.AID),
        ADAPTATION(Service.ADAPTATION);

        private final Service service;

        EquipmentKind(Service service) {
            this.service = service;
        }

        Service service() {
            return service;
        }
    }

    record Housing(HousingCost.Type type, Money amount, HowOften howOften) {}

    record Disability(
            DisabilityCost.Type type,

            @Size(max = 120, message = "Use 120 characters or fewer.")
            String what,

            Money amount,
            HowOften howOften,
            boolean evidenceSeen) {}
}
