package org.fairway.pathway.infrastructure;

import org.fairway.pathway.Cases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases are kept in the database. */
@Configuration(proxyBeanMethods = false)
class PathwayStore {
    @Bean
    Cases cases(JdbcClient jdbc) {
        return new JdbcCases(jdbc);
    }
}
