package org.fairway.web.page;

import java.util.Arrays;
import org.fairway.agreement.Relation;
import org.fairway.charging.CapitalType;
import org.fairway.charging.Deprivation;
import org.fairway.charging.DisabilityCost;
import org.fairway.charging.HousingCost;
import org.fairway.charging.HowOften;
import org.fairway.charging.IncomeType;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.eligibility.CarerOutcome;
import org.fairway.eligibility.Limb;
import org.fairway.kernel.BusinessClock;
import org.fairway.spending.SpendingKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where a worker tries the rules out with a person. It asks the calculators, which store nothing. */
@Controller
class CalculatorsPage {
    private final BusinessClock clock;

    CalculatorsPage(BusinessClock clock) {
        this.clock = clock;
    }

    @GetMapping("/calculators")
    String calculators(Model page) {
        page.addAttribute("today", clock.today().toString());
        page.addAttribute("adultOutcomes", AdultOutcome.values());
        page.addAttribute("carerOutcomes", CarerOutcome.values());
        page.addAttribute("adultLimbs", Limb.values());
        page.addAttribute(
                "carerLimbs",
                Arrays.stream(Limb.values()).filter(Limb::countsForCarers).toList());
        page.addAttribute("incomeTypes", IncomeType.values());
        page.addAttribute("capitalTypes", CapitalType.values());
        page.addAttribute("givenKinds", Deprivation.Kind.values());
        page.addAttribute("housingTypes", HousingCost.Type.values());
        page.addAttribute("disabilityTypes", DisabilityCost.Type.values());
        page.addAttribute("howOften", HowOften.values());
        page.addAttribute("spendingKinds", SpendingKind.values());
        page.addAttribute("relations", Relation.values());
        return "calculators";
    }
}
