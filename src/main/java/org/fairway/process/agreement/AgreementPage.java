package org.fairway.process.agreement;

import java.util.Optional;
import org.fairway.agreement.DirectPaymentAmounts;
import org.fairway.agreement.DirectPaymentCheck;
import org.fairway.agreement.DirectPaymentCheck.Meanwhile;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.Frequency;
import org.fairway.agreement.SignedAgreements;
import org.fairway.agreement.SignedTerms;
import org.fairway.agreement.SignedTerms.Employer;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.planning.PaymentFrequency;
import org.fairway.planning.PlanWording;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the agreement says: the sums, who may not be paid, and what was agreed the last time. */
@Component
class AgreementPage {
    private static final int FOUR_WEEKS = 4;
    private final AgreedBudget agreed;
    private final DirectPaymentChecks checks;
    private final SignedAgreements signed;

    AgreementPage(AgreedBudget agreed, DirectPaymentChecks checks, SignedAgreements signed) {
        this.agreed = agreed;
        this.checks = checks;
        this.signed = signed;
    }

    Prefill of(CaseNumber caseNumber) {
        DirectPaymentAmounts amounts = agreed.amounts(caseNumber);
        Prefill prefill = Prefill.empty().with("personName", agreed.personName(caseNumber));
        sums(prefill, caseNumber, amounts);
        prefill.with(
                "relativeWords",
                checks.latest(caseNumber).map(AgreementPage::relative).orElse(""));
        Optional<SignedTerms> last = signed.latest(caseNumber);
        if (last.isPresent()) {
            fromLast(prefill, last.get());
        } else {
            prefill.with("startsOn", agreed.begins(caseNumber))
                    .with("payeeName", payee(caseNumber))
                    .with(
                            "frequency",
                            amounts.weeklyGross().isNil()
                                    ? Frequency.ONE_OFF
                                    : planned(agreed.plan(caseNumber)
                                            .conversation()
                                            .paymentFrequency()));
        }
        return prefill;
    }

    /** As the plan says it; blank where the plan was written before this was asked. */
    private static @Nullable Frequency planned(@Nullable PaymentFrequency frequency) {
        return frequency == null ? null : Frequency.valueOf(frequency.name());
    }

    private void sums(Prefill prefill, CaseNumber caseNumber, DirectPaymentAmounts amounts) {
        prefill.with("grossWeek", amounts.weeklyGross().toString())
                .with("grossFourWeeks", fourWeeks(amounts.weeklyGross()))
                .with("contributionWeek", amounts.weeklyContribution().toString())
                .with("contributionFourWeeks", fourWeeks(amounts.weeklyContribution()))
                .with("netWeek", amounts.weeklyNet().toString())
                .with("netFourWeeks", amounts.fourWeeklyNet().toString())
                .with("contributionTerms", contributionTerms(amounts.weeklyContribution()))
                .with("oneOff", PlanWording.amountOrNothing(amounts.oneOff()))
                .with(
                        "contributionNote",
                        agreed.budget(caseNumber).contributionAssessed()
                                ? ""
                                : "\n\nThe contribution has not been assessed yet. It counts as nothing until the person"
                                        + " has been told it.");
    }

    /** How the contribution gets into the account, and what follows where it does not; null where there is none. */
    private static @Nullable String contributionTerms(Money aWeek) {
        return aWeek.isNil()
                ? null
                : "The contribution, %s every four weeks or %s a week, is paid into the account by standing order, before the time that it is for. Where it is not paid, a condition of the direct payment is broken: the council asks why, may send an invoice for it, and may pause the payment after notice."
                        .formatted(fourWeeks(aWeek), aWeek);
    }

    private static void fromLast(Prefill prefill, SignedTerms last) {
        Employer employer = last.employer();
        prefill.with("startsOn", last.startsOn())
                .with("payeeName", last.payeeName())
                .with("frequency", last.frequency())
                .with("guideVersion", last.guide().version())
                .with("guideFormat", last.guide().format())
                .with("guideGivenOn", last.guide().givenOn())
                .with("employs", employer == null ? YesNo.NO : YesNo.YES)
                .with("insurance", employer == null ? null : employer.insurance())
                .with("payroll", employer == null ? null : employer.payroll())
                .with("signedBy", last.signedBy());
    }

    private String payee(CaseNumber caseNumber) {
        return checks.latest(caseNumber)
                .map(check -> Optional.ofNullable(check.meanwhile())
                        .map(Meanwhile::by)
                        .or(() -> Optional.ofNullable(check.nominee()))
                        .orElse(check.askedBy()))
                .orElseGet(() -> agreed.personName(caseNumber));
    }

    private static String fourWeeks(Money aWeek) {
        return aWeek.times(FOUR_WEEKS).toString();
    }

    private static String relative(DirectPaymentCheck check) {
        if (!check.relative().isBarred()) {
            return "";
        }
        return check.mayPayRelative()
                ? "The council has found it necessary that the relative who was named is paid."
                : "It may not be used to pay the relative who was named, as the council does not find that necessary.";
    }
}
