package org.fairway.family.infrastructure;

import org.fairway.family.CareNotices;
import org.fairway.family.CarerPathways;
import org.fairway.family.ChildrensConsiderations;
import org.fairway.family.FamilyAnswers;
import org.fairway.family.FamilyOffers;
import org.fairway.family.OpenCarersCase;
import org.fairway.pathway.Cases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers to the family are kept in the database; the use cases of the stage are put together here. */
@Configuration(proxyBeanMethods = false)
class FamilyStore {
    @Bean
    FamilyOffers familyOffers(JdbcClient jdbc) {
        return new JdbcFamilyOffers(jdbc);
    }

    @Bean
    FamilyAnswers familyAnswers(JdbcClient jdbc) {
        return new JdbcFamilyAnswers(jdbc);
    }

    @Bean
    CarerPathways carerPathways(JdbcClient jdbc) {
        return new JdbcCarerPathways(jdbc);
    }

    @Bean
    ChildrensConsiderations childrensConsiderations(JdbcClient jdbc) {
        return new JdbcChildrensConsiderations(jdbc);
    }

    @Bean
    CareNotices careNotices(JdbcClient jdbc) {
        return new JdbcCareNotices(jdbc);
    }

    @Bean
    OpenCarersCase openCarersCase(FamilyOffers offers, FamilyAnswers answers, CarerPathways pathways, Cases cases) {
        return new OpenCarersCase(offers, answers, pathways, cases);
    }
}
