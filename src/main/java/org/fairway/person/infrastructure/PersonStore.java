package org.fairway.person.infrastructure;

import org.fairway.database.OnceATransaction;
import org.fairway.person.Advocates;
import org.fairway.person.CapacityAssessments;
import org.fairway.person.Households;
import org.fairway.person.Involvements;
import org.fairway.person.People;
import org.fairway.person.Profiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are kept in the database. */
@Configuration(proxyBeanMethods = false)
class PersonStore {
    @Bean
    People people(JdbcClient jdbc) {
        return OnceATransaction.of(People.class, new JdbcPeople(jdbc), "get", "byNhsNumber");
    }

    @Bean
    Profiles profiles(JdbcClient jdbc) {
        return new JdbcProfiles(jdbc);
    }

    @Bean
    Households households(JdbcClient jdbc) {
        return OnceATransaction.of(Households.class, new JdbcHouseholds(jdbc), "carers", "children");
    }

    @Bean
    CapacityAssessments capacityAssessments(JdbcClient jdbc) {
        return new JdbcCapacityAssessments(jdbc);
    }

    @Bean
    Involvements involvements(JdbcClient jdbc) {
        return new JdbcInvolvements(jdbc);
    }

    @Bean
    Advocates advocates(JdbcClient jdbc) {
        return new JdbcAdvocates(jdbc);
    }
}
