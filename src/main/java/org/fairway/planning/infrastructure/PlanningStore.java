package org.fairway.planning.infrastructure;

import org.fairway.database.OnceATransaction;
import org.fairway.planning.CostPlan;
import org.fairway.planning.Plans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans are kept in the database. */
@Configuration(proxyBeanMethods = false)
class PlanningStore {
    @Bean
    Plans plans(JdbcClient jdbc) {
        return OnceATransaction.of(Plans.class, new JdbcPlans(jdbc), "current", "cost", "view");
    }

    @Bean
    CostPlan costPlan(Plans plans) {
        return new CostPlan(plans);
    }
}
