package org.fairway.spending.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.fairway.spending.KeptAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers about spending are kept in the database. */
@Configuration(proxyBeanMethods = false)
class SpendingStore {
    @Bean
    KeptAnswers keptAnswers(JdbcClient jdbc, ObjectMapper json) {
        return new JdbcKeptAnswers(jdbc, new StaysColumn(json));
    }
}
