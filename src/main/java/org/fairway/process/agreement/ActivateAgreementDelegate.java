package org.fairway.process.agreement;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.agreement.ActivateAgreement;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.DirectPaymentAgreement;
import org.fairway.charging.Contribution;
import org.fairway.charging.FinancialAssessments;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Frequency;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.process.payment.ContributionTold;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the signed agreement into force, and with it what the next payment run owes. */
@Component("activateAgreementDelegate")
class ActivateAgreementDelegate implements JavaDelegate {
    private final AgreedBudget agreed;
    private final ActivateAgreement activateAgreement;
    private final BankAccounts accounts;
    private final FinancialAssessments assessments;
    private final Entitlements entitlements;
    private final StartEntitlement startEntitlement;
    private final ContributionTold contributionTold;

    ActivateAgreementDelegate(
            AgreedBudget agreed,
            ActivateAgreement activateAgreement,
            BankAccounts accounts,
            FinancialAssessments assessments,
            Entitlements entitlements,
            StartEntitlement startEntitlement,
            ContributionTold contributionTold) {
        this.agreed = agreed;
        this.activateAgreement = activateAgreement;
        this.accounts = accounts;
        this.assessments = assessments;
        this.entitlements = entitlements;
        this.startEntitlement = startEntitlement;
        this.contributionTold = contributionTold;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseVariables.caseNumber(execution);
        entitlements.claim(caseNumber);
        DirectPaymentAgreement agreement = activateAgreement.activate(
                caseNumber, agreed.amounts(caseNumber).weeklyContribution());
        startEntitlement.start(entitlement(agreement), terms(agreement), "fairway");
        contributionTold.takeIn(caseNumber);
        PathwayVariables.DIRECT_PAYMENT_AGREED.set(execution, true);
    }

    private Entitlement entitlement(DirectPaymentAgreement agreement) {
        String ending = accounts.latest(agreement.caseNumber())
                .filter(account -> account.id().equals(agreement.accountId()))
                .orElseThrow(
                        () -> new IllegalStateException("The account of " + agreement.caseNumber() + " has changed"))
                .lastFour();
        return new Entitlement(
                new EntitlementId(agreement.id().value()),
                agreement.caseNumber(),
                new Payee(agreement.payeeName(), agreement.accountId().value(), ending),
                Frequency.valueOf(agreement.frequency().name()),
                PaidAs.NET,
                agreement.startsOn());
    }

    private Terms terms(DirectPaymentAgreement agreement) {
        return new Terms(
                agreement.weeklyGross(),
                agreement.oneOff(),
                agreement.weeklyContribution(),
                toldOn(agreement),
                agreement.endsOn());
    }

    /** The first day for which the person owes a contribution; null while they were not told one. */
    private @Nullable LocalDate toldOn(DirectPaymentAgreement agreement) {
        return agreement.weeklyContribution().isNil()
                ? null
                : assessments
                        .told(agreement.caseNumber())
                        .map(Contribution::inForceFrom)
                        .orElse(null);
    }
}
