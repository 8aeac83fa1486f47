package org.fairway.process.charging;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fairway.charging.IncomeType;
import org.fairway.charging.Representation;
import org.fairway.kernel.Money;
import org.fairway.process.charging.FinancialInformationAnswers.Income;
import org.fairway.process.task.YesNo;
import org.fairway.reference.LegalAges;
import org.jspecify.annotations.Nullable;

/** What cannot be right about the answers, however each of them looks by itself. */
final class CheckFinancialInformation {
    private static final Money MOST_AT_A_TIME = Money.ofPence(10_000_000);
    private static final Money MOST_OWNED = Money.ofPence(10_000_000_000L);
    private static final List<Set<IncomeType>> ONE_OF = List.of(
            EnumSet.of(IncomeType.PIP_DAILY_LIVING_STANDARD, IncomeType.PIP_DAILY_LIVING_ENHANCED),
            EnumSet.of(IncomeType.DLA_CARE_LOWEST, IncomeType.DLA_CARE_MIDDLE, IncomeType.DLA_CARE_HIGHEST));

    private final FinancialInformationAnswers answers;
    private final LegalAges ages;
    private final LocalDate today;
    private final Problems problems = new Problems();

    CheckFinancialInformation(FinancialInformationAnswers answers, LegalAges ages, LocalDate today) {
        this.answers = answers;
        this.ages = ages;
        this.today = today;
    }

    Problems problems() {
        representation();
        if (answers.disclosed().yes()) {
            household();
            income();
            capital();
            costs();
        } else if (answers.fullCostExplained() != YesNo.YES) {
            problems.add(
                    "fullCostExplained",
                    "Explain first that a person who does not tell about their money is asked to pay the full cost.");
        }
        return problems;
    }

    private void representation() {
        boolean somebodyActs = answers.representation() == Representation.APPOINTEE
                || answers.representation() == Representation.ATTORNEY
                || answers.representation() == Representation.DEPUTY;
        if (somebodyActs) {
            problems.addUnless(answers.representative() != null, "representative", "Write the name of who acts.");
            problems.addUnless(
                    answers.authoritySeen() == YesNo.YES,
                    "authoritySeen",
                    "See the proof of their authority before you take this information from them.");
        }
        problems.addUnless(
                answers.representation() != Representation.NOBODY
                        || answers.ableToArrange() != FinancialInformationAnswers.Arranging.THE_PERSON,
                "ableToArrange",
                "You said that the person cannot decide about this and nobody acts for them; check who could arrange care.");
    }

    private void household() {
        problems.addUnless(
                answers.livesWithPartner() != null, "livesWithPartner", "Say whether the person lives with a partner.");
        problems.addUnless(answers.children() != null, "children", "Write how many children there are, or 0.");
        @Nullable LocalDate partner = answers.partnerBirthDate();
        if (answers.livesWithPartner() == YesNo.YES) {
            problems.addUnless(
                    partner != null,
                    "partnerBirthDate",
                    "Write the partner’s date of birth: it decides how much the person keeps.");
            problems.addUnless(
                    partner == null || Period.between(partner, today).getYears() >= ages.partner(today),
                    "partnerBirthDate",
                    "Check this date: a partner is 16 or over.");
        }
    }

    private void income() {
        if (answers.income().isEmpty() && !answers.noIncome()) {
            problems.add("income", "Add each income, or tick that the person has none.");
        } else if (!answers.income().isEmpty() && answers.noIncome()) {
            problems.add("noIncome", "You ticked that there is no income, and there is income in the list.");
        }
        for (int i = 0; i < answers.income().size(); i++) {
            problems.checkAmount(
                    "income[" + i + "].amount", answers.income().get(i).amount(), MOST_AT_A_TIME);
        }
        List<IncomeType> types = answers.income().stream().map(Income::type).toList();
        for (Set<IncomeType> oneOf : ONE_OF) {
            problems.addUnless(
                    types.stream().filter(oneOf::contains).count() <= 1,
                    "income",
                    "A person gets one rate of the same benefit: check " + words(oneOf) + ".");
        }
    }

    private void capital() {
        if (answers.capital().isEmpty() && !answers.noCapital()) {
            problems.add("capital", "Add each account and whatever else there is, or tick that the person has none.");
        } else if (!answers.capital().isEmpty() && answers.noCapital()) {
            problems.add("noCapital", "You ticked that there is no capital, and there is some in the list.");
        }
        for (int i = 0; i < answers.capital().size(); i++) {
            Money value = answers.capital().get(i).value();
            String field = "capital[" + i + "].value";
            if (value.isNegative()) {
                problems.add(field, "Write what it is worth: a debt is not capital.");
            } else if (value.isMoreThan(MOST_OWNED)) {
                problems.add(field, "Check this amount: it is more than " + MOST_OWNED + ".");
            }
        }
    }

    private void costs() {
        for (int i = 0; i < answers.housing().size(); i++) {
            problems.checkAmount(
                    "housing[" + i + "].amount", answers.housing().get(i).amount(), MOST_AT_A_TIME);
        }
        for (int i = 0; i < answers.disabilityCosts().size(); i++) {
            problems.checkAmount(
                    "disabilityCosts[" + i + "].amount",
                    answers.disabilityCosts().get(i).amount(),
                    MOST_AT_A_TIME);
        }
    }

    private static String words(Set<IncomeType> types) {
        return String.join("; ", types.stream().map(IncomeType::words).toList());
    }
}
