package org.fairway.letter.infrastructure;

import org.fairway.letter.Letters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters are kept in the database. */
@Configuration(proxyBeanMethods = false)
class LetterStore {
    @Bean
    Letters letters(JdbcClient jdbc) {
        return new JdbcLetters(jdbc);
    }
}
