package org.fairway.signoff.infrastructure;

import org.fairway.database.OnceATransaction;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck;
import org.fairway.signoff.AbsenceCovers;
import org.fairway.signoff.ApprovalLimits;
import org.fairway.signoff.CheckApprovalLimits;
import org.fairway.signoff.CheckPanelQuorum;
import org.fairway.signoff.DecideAtPanel;
import org.fairway.signoff.FinaliseBudget;
import org.fairway.signoff.Panels;
import org.fairway.signoff.PersonalBudgets;
import org.fairway.signoff.RecordAbsenceCover;
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
    Panels panels(JdbcClient jdbc) {
        return new JdbcPanels(jdbc);
    }

    @Bean
    AbsenceCovers absenceCovers(JdbcClient jdbc) {
        return new JdbcAbsenceCovers(jdbc);
    }

    @Bean
    RecordAbsenceCover recordAbsenceCover(AbsenceCovers covers) {
        return new RecordAbsenceCover(covers);
    }

    /** Faulty limits are found when rows are loaded, and when an administrator adds some. */
    @Bean
    static RowsCheck approvalRows() {
        return rows -> new CheckApprovalLimits(rows)
                .faults().stream()
                        .map(reason -> new RowsCheck.Fault("approval", reason))
                        .toList();
    }

    /** A panel of one, or of two and a half, is found in the same way. */
    @Bean
    static RowsCheck panelRows() {
        return new CheckPanelQuorum();
    }

    @Bean
    ApprovalLimits approvalLimits(ReferenceData reference) {
        return new ApprovalLimits(reference);
    }

    @Bean
    DecideAtPanel decideAtPanel(SignOffs signOffs, Panels panels) {
        return new DecideAtPanel(signOffs, panels);
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
