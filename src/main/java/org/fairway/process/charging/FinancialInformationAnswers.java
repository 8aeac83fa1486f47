package org.fairway.process.charging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.charging.CapitalType;
import org.fairway.charging.DisabilityCost;
import org.fairway.charging.HousingCost;
import org.fairway.charging.HowOften;
import org.fairway.charging.IncomeType;
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
        YesNo disclosed,
        @Nullable YesNo fullCostExplained,
        @Nullable YesNo livesWithPartner,

        @Nullable @PastOrPresent(message = "This date is in the future.")
        LocalDate partnerBirthDate,

        @Nullable
        @Min(value = 0, message = "Write 0 or more.")
        @Max(value = 20, message = "Check how many children there are.")
        Integer children,

        List<@Valid Income> income,
        boolean noIncome,
        List<@Valid Capital> capital,
        boolean noCapital,
        List<@Valid Housing> housing,
        List<@Valid Disability> disabilityCosts,
        List<PremiumGround> premiumGrounds,
        YesNo asksCouncilToArrange) {
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

            @Min(value = 1, message = "At least one person owns it.")
            @Max(value = 20, message = "Check how many people own it.")
            Integer holders,

            @Nullable @Size(max = 120, message = "Use 120 characters or fewer.")
            String note) {}

    record Housing(HousingCost.Type type, Money amount, HowOften howOften) {}

    record Disability(
            DisabilityCost.Type type,

            @Size(max = 120, message = "Use 120 characters or fewer.")
            String what,

            Money amount,
            HowOften howOften,
            boolean evidenceSeen) {}
}
