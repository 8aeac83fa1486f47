package org.fairway.person.infrastructure;

import org.fairway.person.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are kept in the database. */
@Configuration(proxyBeanMethods = false)
class PersonStore {
    @Bean
    People people(JdbcClient jdbc) {
        return new JdbcPeople(jdbc);
    }
}
