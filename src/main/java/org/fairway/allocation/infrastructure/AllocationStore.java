package org.fairway.allocation.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.fairway.allocation.AllocationRows;
import org.fairway.allocation.Duties;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.WorkOutIndicativeBudget;
import org.fairway.database.OnceATransaction;
import org.fairway.reference.PastReference;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck;
import org.fairway.replay.Replayable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Duties and indicative budgets are kept in the database; the methods of allocation are named here. */
@Configuration(proxyBeanMethods = false)
class AllocationStore {
    @Bean
    Duties duties(JdbcClient jdbc) {
        return new JdbcDuties(jdbc);
    }

    @Bean
    IndicativeBudgets indicativeBudgets(JdbcClient jdbc, ObjectMapper json) {
        return OnceATransaction.of(IndicativeBudgets.class, new JdbcIndicativeBudgets(jdbc, json), "current");
    }

    @Bean
    Replayable indicativeBudgetsAgain(JdbcClient jdbc, ObjectMapper json, PastReference reference) {
        return new JdbcBudgetsAgain(jdbc, new JdbcIndicativeBudgets(jdbc, json), reference);
    }

    @Bean
    WorkOutIndicativeBudget workOutIndicativeBudget(ReferenceData data) {
        return WorkOutIndicativeBudget.by(data);
    }

    @Bean
    static RowsCheck allocationRows() {
        return new AllocationRows();
    }
}
