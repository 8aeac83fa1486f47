package org.fairway.payment.infrastructure;

import org.fairway.payment.ChangeContribution;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlements;
import org.fairway.payment.StartEntitlement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entitlements, runs and the ledger are kept in the database. */
@Configuration(proxyBeanMethods = false)
class PaymentStore {
    @Bean
    Entitlements entitlements(JdbcClient jdbc) {
        return new JdbcEntitlements(jdbc);
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
    EndEntitlement endEntitlement(Entitlements entitlements) {
        return new EndEntitlement(entitlements);
    }
}
