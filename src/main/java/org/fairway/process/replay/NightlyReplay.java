package org.fairway.process.replay;

import org.fairway.replay.ReplayDecisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the decisions since the last time again each night, a batch to a transaction. Of several nodes one works at a
 * batch at a time, and each batch starts where the last one ended.
 */
@Component
class NightlyReplay {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyReplay.class);
    private static final int BATCH = 500;
    private static final String BY = "fairway";
    private final ReplayDecisions replay;
    private final TransactionTemplate transactions;

    NightlyReplay(ReplayDecisions replay, PlatformTransactionManager transactions) {
        this.replay = replay;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "${fairway.replay.at:0 30 2 * * *}", zone = "Europe/London")
    void run() {
        transactions.executeWithoutResult(transaction -> replay.differingOnes(BY));
        replay.kinds().forEach(this::run);
    }

    /** What goes wrong with one kind must not keep the others from being looked at. */
    private void run(String kind) {
        long all = 0;
        int batch = BATCH;
        try {
            while (batch == BATCH) {
                batch = batchOf(kind);
                all += batch;
            }
            LOG.info("{} decisions of the kind {} were made again", all, kind);
        } catch (RuntimeException failed) {
            LOG.error("Decisions of the kind {} could not be made again after {}", kind, all, failed);
        }
    }

    private int batchOf(String kind) {
        Integer replayed = transactions.execute(transaction -> replay.next(kind, BATCH, BY));
        return replayed == null ? 0 : replayed;
    }
}
