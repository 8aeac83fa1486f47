package org.fairway.advocacy.infrastructure;

import org.fairway.advocacy.Advocacy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was decided about advocates is kept in the database. */
@Configuration(proxyBeanMethods = false)
class AdvocacyStore {
    @Bean
    Advocacy advocacy(JdbcClient jdbc) {
        return new JdbcAdvocacy(jdbc);
    }
}
