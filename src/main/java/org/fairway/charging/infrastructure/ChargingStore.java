package org.fairway.charging.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.WorkOutContribution;
import org.fairway.database.OnceATransaction;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.TouchedCases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Financial assessments are kept in the database. */
@Configuration(proxyBeanMethods = false)
class ChargingStore {
    @Bean
    FinancialAssessments financialAssessments(JdbcClient jdbc, ObjectMapper json) {
        return OnceATransaction.of(
                FinancialAssessments.class,
                new JdbcFinancialAssessments(jdbc, json),
                "told",
                "latest",
                "latestInformation");
    }

    @Bean
    WorkOutContribution workOutContribution(ReferenceData data) {
        return new WorkOutContribution(data);
    }

    @Bean
    TouchedCases touchedContributions(JdbcClient jdbc, ObjectMapper json) {
        return new JdbcTouchedContributions(jdbc, json);
    }
}
