package org.fairway.signoff.infrastructure;

import org.fairway.database.OnceATransaction;
import org.fairway.signoff.FinaliseBudget;
import org.fairway.signoff.PersonalBudgets;
import org.fairway.signoff.ReviseContribution;
import org.fairway.signoff.SignOffPlan;
import org.fairway.signoff.SignOffs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions on plans and personal budgets are kept in the database. */
@Configuration(proxyBeanMethods = false)
class SignOffStore {
    @Bean
    SignOffs signOffs(JdbcClient jdbc) {
        return OnceATransaction.of(SignOffs.class, new JdbcSignOffs(jdbc), "latest", "route");
    }

    @Bean
    PersonalBudgets personalBudgets(JdbcClient jdbc) {
        return OnceATransaction.of(PersonalBudgets.class, new JdbcPersonalBudgets(jdbc), "current");
    }

    @Bean
    SignOffPlan signOffPlan(SignOffs signOffs) {
        return new SignOffPlan(signOffs);
    }

    @Bean
    ReviseContribution reviseContribution(PersonalBudgets budgets) {
        return new ReviseContribution(budgets);
    }

    @Bean
    FinaliseBudget finaliseBudget(PersonalBudgets budgets) {
        return new FinaliseBudget(budgets);
    }
}
