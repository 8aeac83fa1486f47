package org.fairway.enquiry.infrastructure;

import org.fairway.enquiry.AskAboutPayments;
import org.fairway.enquiry.FindCases;
import org.fairway.enquiry.ForecastSpend;
import org.fairway.enquiry.PaymentHistory;
import org.fairway.enquiry.PromiseFirstPayment;
import org.fairway.enquiry.SendAdvice;
import org.fairway.enquiry.WriteAdvice;
import org.fairway.enquiry.WriteStatement;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.Letters;
import org.fairway.payment.CaseAccounts;
import org.fairway.payment.Entitlements;
import org.fairway.payment.ForeseePayments;
import org.fairway.payment.Holds;
import org.fairway.payment.Ledger;
import org.fairway.payment.PaymentCalendar;
import org.fairway.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enquiries read the payments, the ledger and the agreements. */
@Configuration(proxyBeanMethods = false)
class EnquiryStore {
    @Bean
    PaymentHistory paymentHistory(JdbcClient jdbc) {
        return new JdbcPaymentHistory(jdbc);
    }

    @Bean
    FindCases findCases(JdbcClient jdbc) {
        return new JdbcFindCases(jdbc);
    }

    @Bean
    ForeseePayments foreseePayments(PaymentCalendar calendar, ReferenceData reference) {
        return new ForeseePayments(calendar, reference);
    }

    @Bean
    AskAboutPayments askAboutPayments(
            Entitlements entitlements,
            Ledger ledger,
            Holds holds,
            PaymentHistory history,
            ForeseePayments foresee,
            ReferenceData reference) {
        return new AskAboutPayments(entitlements, ledger, holds, history, foresee, reference);
    }

    @Bean
    WriteAdvice writeAdvice(LetterDrafts drafts) {
        return new WriteAdvice(drafts);
    }

    @Bean
    WriteStatement writeStatement(LetterDrafts drafts) {
        return new WriteStatement(drafts);
    }

    @Bean
    PromiseFirstPayment promiseFirstPayment(JdbcClient jdbc, ReferenceData reference) {
        return new PromiseFirstPayment(new JdbcApprovals(jdbc), reference);
    }

    @Bean
    ForecastSpend forecastSpend(CaseAccounts accounts, JdbcClient jdbc, PaymentCalendar calendar) {
        return new ForecastSpend(accounts, new JdbcHeldBy(jdbc), calendar);
    }

    @Bean
    SendAdvice sendAdvice(
            JdbcClient jdbc,
            Entitlements entitlements,
            PaymentHistory history,
            ForeseePayments foresee,
            WriteAdvice write,
            Letters letters) {
        JdbcAdviceToSend toSend = new JdbcAdviceToSend(jdbc, entitlements);
        return new SendAdvice(toSend, history, toSend, foresee, write, letters);
    }
}
