package org.fairway.uplift.infrastructure;

import org.fairway.reference.ReferenceData;
import org.fairway.uplift.DecideUplift;
import org.fairway.uplift.PrepareUplift;
import org.fairway.uplift.UpliftLetters;
import org.fairway.uplift.Uplifts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Uplifts are kept in the database. */
@Configuration(proxyBeanMethods = false)
class UpliftStore {
    @Bean
    Uplifts uplifts(JdbcClient jdbc) {
        return new JdbcUplifts(jdbc);
    }

    @Bean
    PrepareUplift prepareUplift(Uplifts uplifts, ReferenceData reference) {
        return new PrepareUplift(uplifts, reference);
    }

    @Bean
    DecideUplift decideUplift(Uplifts uplifts, UpliftLetters letters) {
        return new DecideUplift(uplifts, letters);
    }
}
