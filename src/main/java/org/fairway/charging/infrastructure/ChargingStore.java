package org.fairway.charging.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.fairway.charging.ArrangementFee;
import org.fairway.charging.BringUpToDate;
import org.fairway.charging.CheckChargingSettings;
import org.fairway.charging.CheckChargingWords;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.NextChange;
import org.fairway.charging.Reassessments;
import org.fairway.charging.WorkOutContribution;
import org.fairway.database.OnceATransaction;
import org.fairway.reference.PastReference;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck;
import org.fairway.reference.TouchedCases;
import org.fairway.replay.Replayable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Financial assessments are kept in the database. */
@Configuration(proxyBeanMethods = false)
class ChargingStore {
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

    @Bean
    static RowsCheck chargingRows() {
        return new CheckChargingSettings();
    }

    @Bean
    static RowsCheck chargingWords() {
        return new CheckChargingWords();
    }

    @Bean
    WorkOutContribution workOutContribution(ReferenceData data) {
        return new WorkOutContribution(data);
    }

    @Bean
    Reassessments reassessments(JdbcClient jdbc) {
        return new JdbcReassessments(jdbc);
    }

    @Bean
    NextChange nextChange(WorkOutContribution contribution, ReferenceData data) {
        return new NextChange(contribution, data);
    }

    @Bean
    BringUpToDate bringUpToDate(ReferenceData data) {
        return new BringUpToDate(data);
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
