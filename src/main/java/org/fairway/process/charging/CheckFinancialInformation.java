package org.fairway.process.charging;

import java.time.LocalDate;
import org.fairway.charging.Representation;
import org.fairway.process.charging.FinancialInformationAnswers.Arranging;
import org.fairway.process.charging.FinancialInformationAnswers.Means;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** What the answers leave open or contradict. Whether what they say can be true is for charging to judge. */
final class CheckFinancialInformation {
    private final FinancialInformationAnswers answers;
    private final Problems problems = new Problems();

    CheckFinancialInformation(FinancialInformationAnswers answers) {
        this.answers = answers;
    }

    Problems problems() {
        representation();
        switch (answers.disclosed()) {
            case YES -> told();
            case LIGHT_TOUCH -> lightTouch();
            case NO ->
                problems.addUnless(
                        answers.fullCostExplained() == YesNo.YES,
                        "fullCostExplained",
                        "Explain first that a person who does not tell about their money is asked to pay the full cost.");
            case FREE -> problems.addUnless(answers.freeCare() != null, "freeCare", "Say why the care is free.");
        }
        if (answers.disclosed() != Means.FREE) {
            stay(answers.stayFrom(), answers.stayUntil());
            reablement(answers.reablementFrom(), answers.reablementUntil());
        }
        return problems;
    }

    private void stay(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (answers.careHomeStay()) {
            problems.addUnless(from != null, "stayFrom", "Write the first day of the stay.");
            problems.addUnless(until != null, "stayUntil", "Write the last day of the stay, as planned.");
            problems.addUnless(
                    from == null || until == null || !until.isBefore(from),
                    "stayUntil",
                    "The stay cannot end before it begins.");
        }
    }

    private void reablement(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (answers.reablement()) {
            problems.addUnless(from != null, "reablementFrom", "Write the day on which it began or will begin.");
            problems.addUnless(
                    from == null || until == null || !until.isBefore(from),
                    "reablementUntil",
                    "It cannot end before it begins.");
            problems.addUnless(
                    answers.otherCareToo() != null, "otherCareToo", "Say whether there is other care besides.");
        }
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
                answers.representation() != Representation.NOBODY || answers.ableToArrange() != Arranging.THE_PERSON,
                "ableToArrange",
                "You said that the person cannot decide about this and nobody acts for them; check who could arrange care.");
    }

    private void lightTouch() {
        problems.addUnless(
                answers.lightTouchGround() != null, "lightTouchGround", "Say what can be seen without asking for all.");
        problems.addUnless(answers.lightTouchEvidence() != null, "lightTouchEvidence", "Say what showed it.");
        problems.addUnless(
                answers.lightTouchAgreed() == YesNo.YES,
                "lightTouchAgreed",
                "A short look needs the person’s agreement; without it, ask for everything.");
    }

    private void told() {
        problems.addUnless(
                answers.livesWithPartner() != null, "livesWithPartner", "Say whether the person lives with a partner.");
        problems.addUnless(answers.children() != null, "children", "Write how many children there are, or 0.");
        problems.addUnless(
                answers.livesWithPartner() != YesNo.YES || answers.partnerBirthDate() != null,
                "partnerBirthDate",
                "Write the partner’s date of birth: it decides how much the person keeps.");
        if (answers.income().isEmpty() && !answers.noIncome()) {
            problems.add("income", "Add each income, or tick that the person has none.");
        } else if (!answers.income().isEmpty() && answers.noIncome()) {
            problems.add("noIncome", "You ticked that there is no income, and there is income in the list.");
        }
        if (answers.capital().isEmpty() && !answers.noCapital()) {
            problems.add("capital", "Add each account and whatever else there is, or tick that the person has none.");
        } else if (!answers.capital().isEmpty() && answers.noCapital()) {
            problems.add("noCapital", "You ticked that there is no capital, and there is some in the list.");
        }
    }
}
