package org.fairway.process.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.charging.BringUpToDate;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.Reassessments;
import org.fairway.charging.Reassessments.Due;
import org.fairway.charging.WorkOutContribution;
import org.fairway.kernel.BusinessClock;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings each contribution that is known to change back to a finance officer in time: what was told is carried to the day of
 * the change and worked out, so that the officer looks, confirms and tells the person. It reads rows and keeps no timers, so a
 * new contribution takes the place of the one before, the end of support ends it, and a whole council's April costs nothing
 * before it comes. A case that cannot be worked out yet is tried again each night and never holds up another.
 */
@Component
class NightlyReassessment {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyReassessment.class);
    private static final String NOTICE = "reassess-before-change";

    private final Reassessments reassessments;
    private final FinancialAssessments assessments;
    private final Cases cases;
    private final WorkOutContribution workOutContribution;
    private final BringUpToDate bringUpToDate;
    private final RunningAssessments running;
    private final PathwayStarter starter;
    private final ReferenceData data;
    private final BusinessClock clock;
    private final TransactionTemplate transactions;

    NightlyReassessment(
            Reassessments reassessments,
            FinancialAssessments assessments,
            Cases cases,
            WorkOutContribution workOutContribution,
            BringUpToDate bringUpToDate,
            RunningAssessments running,
            PathwayStarter starter,
            ReferenceData data,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.reassessments = reassessments;
        this.assessments = assessments;
        this.cases = cases;
        this.workOutContribution = workOutContribution;
        this.bringUpToDate = bringUpToDate;
        this.running = running;
        this.starter = starter;
        this.data = data;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "${fairway.reassessments.at:0 30 5 * * *}", zone = "Europe/London")
    void run() {
        transactions.executeWithoutResult(transaction -> running.endThoseOfClosedCases());
        bringBack(reassessments.changingBy(data.due(NOTICE, clock.today())));
    }

    void bringBack(List<Due> due) {
        LocalDate today = clock.today();
        long begun = due.stream().filter(each -> begun(each, today)).count();
        if (!due.isEmpty()) {
            LOG.info("{} of {} contributions that are known to change were brought back to finance", begun, due.size());
        }
    }

    /** One that goes wrong must not keep the others from being begun. */
    private boolean begun(Due due, LocalDate today) {
        try {
            return Boolean.TRUE.equals(transactions.execute(transaction -> begin(due, today)));
        } catch (NoValueOnDate notPublished) {
            return false;
        } catch (RuntimeException failed) {
            LOG.error("The contribution of {} could not be brought back to finance", due.caseNumber(), failed);
            return false;
        }
    }

    private boolean begin(Due due, LocalDate today) {
        if (running.of(due.caseNumber()) || !reassessments.begin(due, today)) {
            return false;
        }
        PathwayCase pathwayCase = cases.get(due.caseNumber());
        Facts facts = Facts.ofCase(pathwayCase.legalBasis(), pathwayCase.team())
                .with(FinancialAssessmentProcess.CHANGES_ON, due.on());
        String number = due.caseNumber().text();
        if (due.basis().standsOnFigures()) {
            refuseWithoutRates(due, pathwayCase);
            starter.startAt(FinancialAssessmentProcess.CHANGE_DUE, FinancialAssessmentProcess.KEY, number, facts);
        } else {
            // a short look, or a refusal to tell, stands on no figures that could be carried on: the person is asked
            // again
            starter.start(FinancialAssessmentProcess.KEY, number, facts);
        }
        return true;
    }

    /** While the rates of the day are not there nothing is begun: administrators are told to add them. */
    private void refuseWithoutRates(Due due, PathwayCase pathwayCase) {
        FinancialInformation told =
                assessments.informationLastUsed(due.caseNumber()).orElseThrow();
        workOutContribution.of(
                pathwayCase.legalBasis(), bringUpToDate.to(due.on(), told, told.id()), UUID.randomUUID());
    }
}
