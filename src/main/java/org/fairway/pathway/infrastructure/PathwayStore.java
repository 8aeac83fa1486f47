package org.fairway.pathway.infrastructure;

import org.fairway.database.OnceATransaction;
import org.fairway.pathway.CaseOverviews;
import org.fairway.pathway.Cases;
import org.fairway.pathway.CloseCase;
import org.fairway.pathway.FollowUps;
import org.fairway.pathway.PaymentChases;
import org.fairway.reference.TouchedCases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases are kept in the database. */
@Configuration(proxyBeanMethods = false)
class PathwayStore {
    @Bean
    Cases cases(JdbcClient jdbc) {
        return OnceATransaction.of(Cases.class, new JdbcCases(jdbc), "get", "exists", "of");
    }

    @Bean
    CaseOverviews caseOverviews(JdbcClient jdbc) {
        return new JdbcCaseOverviews(jdbc);
    }

    @Bean
    FollowUps followUps(JdbcClient jdbc) {
        return new JdbcFollowUps(jdbc);
    }

    @Bean
    PaymentChases paymentChases(JdbcClient jdbc) {
        return new JdbcPaymentChases(jdbc);
    }

    @Bean
    CloseCase closeCase(Cases cases, FollowUps followUps) {
        return new CloseCase(cases, followUps);
    }

    @Bean
    TouchedCases touchedCases(JdbcClient jdbc) {
        return new JdbcTouchedCases(jdbc);
    }
}
