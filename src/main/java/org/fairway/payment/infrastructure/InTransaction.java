package org.fairway.payment.infrastructure;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Joins the transaction that is under way, or has one of its own: cursors and tables of a transaction need one. */
class InTransaction {
    private final TransactionTemplate transaction;

    InTransaction(DataSource database) {
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
