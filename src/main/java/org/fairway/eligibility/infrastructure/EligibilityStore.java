package org.fairway.eligibility.infrastructure;

import org.fairway.database.OnceATransaction;
import org.fairway.eligibility.AssessmentArrangements;
import org.fairway.eligibility.AssessmentRefusals;
import org.fairway.eligibility.CarerAssessments;
import org.fairway.eligibility.ChildAssessments;
import org.fairway.eligibility.Determinations;
import org.fairway.eligibility.DiscloseAnswers;
import org.fairway.eligibility.EligibilityRules;
import org.fairway.eligibility.NeedsAssessments;
import org.fairway.eligibility.TestEligibility;
import org.fairway.eligibility.WithdrawWillingness;
import org.fairway.pathway.Cases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assessments and decisions are kept in the database; the use cases of the stage are put together here. */
@Configuration(proxyBeanMethods = false)
class EligibilityStore {
    @Bean
    NeedsAssessments needsAssessments(JdbcClient jdbc) {
        return OnceATransaction.of(NeedsAssessments.class, new JdbcNeedsAssessments(jdbc), "current");
    }

    @Bean
    CarerAssessments carerAssessments(JdbcClient jdbc) {
        return new JdbcCarerAssessments(jdbc);
    }

    @Bean
    ChildAssessments childAssessments(JdbcClient jdbc) {
        return new JdbcChildAssessments(jdbc);
    }

    @Bean
    Determinations determinations(JdbcClient jdbc) {
        return OnceATransaction.of(Determinations.class, new JdbcDeterminations(jdbc), "current", "test");
    }

    @Bean
    AssessmentRefusals assessmentRefusals(JdbcClient jdbc) {
        return new JdbcAssessmentRefusals(jdbc);
    }

    @Bean
    AssessmentArrangements assessmentArrangements(JdbcClient jdbc) {
        return new JdbcAssessmentArrangements(jdbc);
    }

    @Bean
    TestEligibility testEligibility(
            EligibilityRules rules,
            NeedsAssessments needs,
            CarerAssessments carers,
            ChildAssessments children,
            Determinations determinations) {
        return new TestEligibility(rules, needs, carers, children, determinations);
    }

    @Bean
    DiscloseAnswers discloseAnswers(Cases cases, NeedsAssessments needs, CarerAssessments carers) {
        return new DiscloseAnswers(cases, needs, carers);
    }

    @Bean
    WithdrawWillingness withdrawWillingness(CarerAssessments assessments, Cases cases) {
        return new WithdrawWillingness(assessments, cases);
    }
}
