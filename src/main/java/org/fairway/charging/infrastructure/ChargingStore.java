package org.fairway.charging.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.fairway.charging.ArrangementFee;
import org.fairway.charging.CheckChargingSettings;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.WorkOutContribution;
import org.fairway.database.OnceATransaction;
import org.fairway.reference.PastReference;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.TouchedCases;
import org.fairway.replay.Replayable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Financial assessments are kept in the database. */
@Configuration(proxyBeanMethods = false)
class ChargingStore {
    private static final LocalDate CARE_ACT = LocalDate.of(2015, 4, 1);
    private static final int YEARS_CHECKED = 30;

    @Bean
    FinancialAssessments financialAssessments(JdbcClient jdbc, ObjectMapper json) {
        return OnceATransaction.of(
                FinancialAssessments.class,
                new JdbcFinancialAssessments(jdbc, json),
                "told",
                "latest",
                "latestInformation",
                "informationLastUsed");
    }

    /** Only with settings that keep to the law: a start with others is refused, naming each fault. */
    @Bean
    WorkOutContribution workOutContribution(ReferenceData data) {
        List<String> faults = new CheckChargingSettings(data).faults(CARE_ACT, CARE_ACT.plusYears(YEARS_CHECKED));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Settings of charging that cannot be: " + String.join("; ", faults));
        }
        return new WorkOutContribution(data);
    }

    @Bean
    ArrangementFee arrangementFee(ReferenceData data) {
        return new ArrangementFee(data);
    }

    @Bean
    TouchedCases touchedContributions(JdbcClient jdbc, ObjectMapper json) {
        return new JdbcTouchedContributions(jdbc, json);
    }

    @Bean
    Replayable assessmentsAgain(JdbcClient jdbc, ObjectMapper json, PastReference reference) {
        return new JdbcAssessmentsAgain(jdbc, new JdbcFinancialAssessments(jdbc, json), reference);
    }
}
