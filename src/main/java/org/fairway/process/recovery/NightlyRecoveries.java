package org.fairway.process.recovery;

import java.time.LocalDate;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.Entitlements;
import org.fairway.payment.FindOverpayments;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.fairway.recovery.Recoveries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each overpayment that an ended agreement leaves an owner and a date: a task for a direct payments officer, once. It
 * reads rows and keeps no timers, so an overpayment that vanishes with a later change is never asked for.
 */
@Component
class NightlyRecoveries {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyRecoveries.class);
    private static final String RUNNING = """
            SELECT EXISTS (
                SELECT FROM engine.act_ru_execution AS process
                JOIN engine.act_re_procdef AS definition ON definition.id_ = process.proc_def_id_
                WHERE process.parent_id_ IS NULL AND definition.key_ = :process AND process.business_key_ = :number)
            """;
    private final Recoveries recoveries;
    private final FindOverpayments overpayments;
    private final Entitlements entitlements;
    private final PathwayStarter starter;
    private final BusinessClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    NightlyRecoveries(
            Recoveries recoveries,
            FindOverpayments overpayments,
            Entitlements entitlements,
            PathwayStarter starter,
            BusinessClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.recoveries = recoveries;
        this.overpayments = overpayments;
        this.entitlements = entitlements;
        this.starter = starter;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "${fairway.recoveries.at:0 0 6 * * *}", zone = "Europe/London")
    void run() {
        LocalDate today = clock.today();
        recoveries.toLookAt(today).forEach(number -> begin(number, today));
    }

    /** One that goes wrong must not keep the others from being begun. */
    void begin(CaseNumber caseNumber, LocalDate today) {
        try {
            transactions.executeWithoutResult(transaction -> {
                entitlements.claim(caseNumber);
                if (!isUnderWay(caseNumber)
                        && !overpayments.of(caseNumber, today).isEmpty()) {
                    starter.start(RecoveryProcess.KEY, caseNumber.text(), Facts.NONE);
                }
            });
        } catch (RuntimeException failed) {
            LOG.error("What {} was paid too much could not be given to anybody", caseNumber, failed);
        }
    }

    private boolean isUnderWay(CaseNumber caseNumber) {
        return jdbc.sql(RUNNING)
                .param("process", RecoveryProcess.KEY)
                .param("number", caseNumber.text())
                .query(Boolean.class)
                .single();
    }
}
