package org.fairway.planning.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.fairway.database.OnceATransaction;
import org.fairway.planning.CostPlan;
import org.fairway.planning.Plans;
import org.fairway.planning.PlansBuyingLess;
import org.fairway.planning.PricesOfPlans;
import org.fairway.planning.UnmetNeeds;
import org.fairway.planning.WorkOutSufficiency;
import org.fairway.reference.PastReference;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck;
import org.fairway.reference.TouchedCases;
import org.fairway.replay.Replayable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans are kept in the database. */
@Configuration(proxyBeanMethods = false)
class PlanningStore {
    @Bean
    Plans plans(JdbcClient jdbc, ObjectMapper json) {
        return OnceATransaction.of(Plans.class, new JdbcPlans(jdbc, json), "current", "cost", "view");
    }

    @Bean
    CostPlan costPlan(Plans plans) {
        return new CostPlan(plans);
    }

    @Bean
    Replayable planSufficiencyAgain(JdbcClient jdbc, ObjectMapper json, PastReference reference) {
        return new JdbcSufficiencyAgain(jdbc, new JdbcPlans(jdbc, json), reference);
    }

    @Bean
    PlansBuyingLess plansBuyingLess(JdbcClient jdbc, ObjectMapper json) {
        return new PlansBuyingLess(new JdbcPlans(jdbc, json));
    }

    @Bean
    TouchedCases plansTouched(PlansBuyingLess plans) {
        return new PlansTouched(plans);
    }

    @Bean
    UnmetNeeds unmetNeeds(JdbcClient jdbc) {
        return new JdbcUnmetNeeds(jdbc);
    }

    @Bean
    WorkOutSufficiency workOutSufficiency(ReferenceData data) {
        return new WorkOutSufficiency(data);
    }

    @Bean
    static RowsCheck pricesOfPlans() {
        return new PricesOfPlans();
    }
}
