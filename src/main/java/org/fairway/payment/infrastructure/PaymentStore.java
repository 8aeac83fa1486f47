package org.fairway.payment.infrastructure;

import javax.sql.DataSource;
import org.fairway.database.OnceATransaction;
import org.fairway.payment.AcceptExceptions;
import org.fairway.payment.ApprovePaymentRun;
import org.fairway.payment.CalculatePaymentRun;
import org.fairway.payment.CancelPaymentRun;
import org.fairway.payment.CaseAccounts;
import org.fairway.payment.ChangeContribution;
import org.fairway.payment.ChangeSupport;
import org.fairway.payment.CheckPayDate;
import org.fairway.payment.CheckPaymentRun;
import org.fairway.payment.ComparePaymentRun;
import org.fairway.payment.CompareShortWay;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlements;
import org.fairway.payment.FindExceptions;
import org.fairway.payment.FindOverpayments;
import org.fairway.payment.ForeseePaymentRun;
import org.fairway.payment.HoldPayee;
import org.fairway.payment.Holds;
import org.fairway.payment.Ledger;
import org.fairway.payment.PayLastCosts;
import org.fairway.payment.PaymentCalendar;
import org.fairway.payment.PaymentRuns;
import org.fairway.payment.PostPaymentRun;
import org.fairway.payment.PreparePaymentRun;
import org.fairway.payment.ReckonPayments;
import org.fairway.payment.ReleasePaymentRun;
import org.fairway.payment.RunContents;
import org.fairway.payment.RunExceptions;
import org.fairway.payment.RunLists;
import org.fairway.payment.SendPaymentRun;
import org.fairway.payment.ShortWay;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.StartInstalments;
import org.fairway.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entitlements, runs and the ledger are kept in the database. */
@Configuration(proxyBeanMethods = false)
class PaymentStore {
    @Bean
    Entitlements entitlements(JdbcClient jdbc) {
        return OnceATransaction.of(Entitlements.class, new JdbcEntitlements(jdbc), "claim", "of");
    }

    @Bean
    StartEntitlement startEntitlement(Entitlements entitlements) {
        return new StartEntitlement(entitlements);
    }

    @Bean
    ChangeContribution changeContribution(Entitlements entitlements) {
        return new ChangeContribution(entitlements);
    }

    @Bean
    ChangeSupport changeSupport(Entitlements entitlements, ReferenceData reference) {
        return new ChangeSupport(entitlements, reference);
    }

    @Bean
    StartInstalments startInstalments(Entitlements entitlements) {
        return new StartInstalments(entitlements);
    }

    @Bean
    FindOverpayments findOverpayments(
            Entitlements entitlements, Ledger ledger, PaymentCalendar calendar, ReferenceData reference) {
        return new FindOverpayments(entitlements, ledger, calendar, reference);
    }

    @Bean
    PayLastCosts payLastCosts(Entitlements entitlements) {
        return new PayLastCosts(entitlements);
    }

    @Bean
    EndEntitlement endEntitlement(Entitlements entitlements) {
        return new EndEntitlement(entitlements);
    }

    @Bean
    PaymentRuns paymentRuns(JdbcClient jdbc) {
        return OnceATransaction.of(PaymentRuns.class, new JdbcPaymentRuns(jdbc), "find", "underWay");
    }

    @Bean
    Ledger ledger(JdbcClient jdbc) {
        return OnceATransaction.of(Ledger.class, new JdbcLedger(jdbc), "paid");
    }

    @Bean
    Holds holds(JdbcClient jdbc) {
        return OnceATransaction.of(Holds.class, new JdbcHolds(jdbc), "standing", "of");
    }

    @Bean
    PaymentCalendar paymentCalendar(ReferenceData reference) {
        return new PaymentCalendar(reference);
    }

    @Bean
    CaseAccounts caseAccounts(DataSource database) {
        return new JdbcCaseAccounts(database);
    }

    @Bean
    ShortWay shortWay(JdbcClient jdbc, DataSource database) {
        return new JdbcShortWay(jdbc, new JdbcCaseAccounts(database));
    }

    @Bean
    CompareShortWay compareShortWay(ShortWay shortWay, PaymentCalendar calendar, ReferenceData reference) {
        return new CompareShortWay(shortWay, calendar, reference);
    }

    @Bean
    RunContents runContents(DataSource database) {
        return new JdbcRunContents(database);
    }

    @Bean
    ReckonPayments reckonPayments(
            CaseAccounts accounts, Holds holds, PaymentCalendar calendar, ReferenceData reference) {
        return new ReckonPayments(accounts, holds, calendar, reference);
    }

    @Bean
    ForeseePaymentRun foreseePaymentRun(
            ReckonPayments reckon, RunContents contents, Holds holds, ReferenceData reference) {
        return new ForeseePaymentRun(reckon, contents, holds, reference);
    }

    @Bean
    PreparePaymentRun preparePaymentRun(PaymentRuns runs, ForeseePaymentRun foresee, ReferenceData reference) {
        return new PreparePaymentRun(runs, foresee, reference);
    }

    @Bean
    CalculatePaymentRun calculatePaymentRun(ReckonPayments reckon, PaymentRuns runs, RunContents contents) {
        return new CalculatePaymentRun(reckon, runs, contents);
    }

    @Bean
    RunExceptions runExceptions(JdbcClient jdbc) {
        return new JdbcRunExceptions(jdbc);
    }

    @Bean
    RunLists runLists(JdbcClient jdbc) {
        return new JdbcRunLists(jdbc);
    }

    @Bean
    FindExceptions findExceptions(RunExceptions exceptions, ReferenceData reference) {
        return new FindExceptions(exceptions, reference);
    }

    @Bean
    AcceptExceptions acceptExceptions(PaymentRuns runs, RunExceptions exceptions) {
        return new AcceptExceptions(runs, exceptions);
    }

    @Bean
    HoldPayee holdPayee(PaymentRuns runs, Holds holds, Entitlements entitlements) {
        return new HoldPayee(runs, holds, entitlements);
    }

    @Bean
    ComparePaymentRun comparePaymentRun(PaymentRuns runs, RunLists lists, PaymentCalendar calendar) {
        return new ComparePaymentRun(runs, lists, calendar);
    }

    @Bean
    CheckPaymentRun checkPaymentRun(PaymentRuns runs) {
        return new CheckPaymentRun(runs);
    }

    @Bean
    ApprovePaymentRun approvePaymentRun(PaymentRuns runs) {
        return new ApprovePaymentRun(runs);
    }

    @Bean
    CheckPayDate checkPayDate(ReferenceData reference) {
        return new CheckPayDate(reference);
    }

    @Bean
    ReleasePaymentRun releasePaymentRun(PaymentRuns runs) {
        return new ReleasePaymentRun(runs);
    }

    @Bean
    SendPaymentRun sendPaymentRun(PaymentRuns runs) {
        return new SendPaymentRun(runs);
    }

    @Bean
    CancelPaymentRun cancelPaymentRun(PaymentRuns runs) {
        return new CancelPaymentRun(runs);
    }

    @Bean
    PostPaymentRun postPaymentRun(Ledger ledger) {
        return new PostPaymentRun(ledger);
    }
}
