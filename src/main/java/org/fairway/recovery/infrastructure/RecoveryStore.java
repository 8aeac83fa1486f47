package org.fairway.recovery.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.fairway.payment.FindOverpayments;
import org.fairway.payment.StartInstalments;
import org.fairway.recovery.DecideRecovery;
import org.fairway.recovery.MakeClaim;
import org.fairway.recovery.PostRecovery;
import org.fairway.recovery.Recoveries;
import org.fairway.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recoveries are kept in the database. */
@Configuration(proxyBeanMethods = false)
class RecoveryStore {
    @Bean
    Recoveries recoveries(JdbcClient jdbc, ObjectMapper json) {
        return new JdbcRecoveries(jdbc, new ClaimRows(jdbc, json), new RecoveryPostings(jdbc));
    }

    @Bean
    MakeClaim makeClaim(Recoveries recoveries, FindOverpayments overpayments, ReferenceData reference) {
        return new MakeClaim(recoveries, overpayments, reference);
    }

    @Bean
    DecideRecovery decideRecovery(Recoveries recoveries, FindOverpayments payments, ReferenceData reference) {
        return new DecideRecovery(recoveries, payments, reference);
    }

    @Bean
    PostRecovery postRecovery(Recoveries recoveries, StartInstalments instalments, ReferenceData reference) {
        return new PostRecovery(recoveries, instalments, reference);
    }
}
