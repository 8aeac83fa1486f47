package org.fairway.paymentchange.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.fairway.payment.ChangeSupport;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Ledger;
import org.fairway.payment.PayLastCosts;
import org.fairway.paymentchange.ChangeDays;
import org.fairway.paymentchange.CloseAccount;
import org.fairway.paymentchange.DecidePaymentChange;
import org.fairway.paymentchange.PaymentChanges;
import org.fairway.paymentchange.ProposePaymentChange;
import org.fairway.paymentchange.ReviewPause;
import org.fairway.paymentchange.WritePaymentChange;
import org.fairway.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes of direct payments are kept in the database. */
@Configuration(proxyBeanMethods = false)
class PaymentChangeStore {
    @Bean
    PaymentChanges paymentChanges(JdbcClient jdbc, ObjectMapper json) {
        return new JdbcPaymentChanges(jdbc, json);
    }

    @Bean
    ChangeDays changeDays(ReferenceData reference) {
        return new ChangeDays(reference);
    }

    @Bean
    ProposePaymentChange proposePaymentChange(
            PaymentChanges changes, Entitlements entitlements, ReferenceData reference) {
        return new ProposePaymentChange(changes, entitlements, reference);
    }

    @Bean
    DecidePaymentChange decidePaymentChange(PaymentChanges changes, Entitlements entitlements, ChangeDays days) {
        return new DecidePaymentChange(changes, entitlements, days);
    }

    @Bean
    WritePaymentChange writePaymentChange(
            PaymentChanges changes,
            Entitlements entitlements,
            ChangeSupport support,
            EndEntitlement end,
            PayLastCosts lastCosts,
            ChangeDays days) {
        return new WritePaymentChange(changes, entitlements, support, end, lastCosts, days);
    }

    @Bean
    ReviewPause reviewPause(
            PaymentChanges changes,
            Entitlements entitlements,
            ChangeSupport support,
            WritePaymentChange write,
            ChangeDays days) {
        return new ReviewPause(changes, entitlements, support, write, days);
    }

    @Bean
    CloseAccount closeAccount(PaymentChanges changes, Ledger ledger) {
        return new CloseAccount(changes, ledger);
    }
}
