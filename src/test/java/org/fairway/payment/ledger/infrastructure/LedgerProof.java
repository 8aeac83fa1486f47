package org.fairway.payment.ledger.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.fairway.payment.ledger.LedgerReport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@code ledger verify} says of any database. */
public final class LedgerProof {
    private LedgerProof() {}

    public static void holds(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        LedgerReport report = new LedgerStore()
                .verifyLedger(
                        jdbc,
                        new JdbcTemplate(database),
                        new JdbcSeals(jdbc),
                        new HeadsInFile(Path.of("target", "no-heads.txt")),
                        new JdbcExports(jdbc, database))
                .verify();
        assertThat(report.holds()).as(report.text()).isTrue();
    }
}
