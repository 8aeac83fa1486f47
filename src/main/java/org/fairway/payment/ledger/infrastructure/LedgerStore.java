package org.fairway.payment.ledger.infrastructure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fairway.payment.ledger.Heads;
import org.fairway.payment.ledger.Proof;
import org.fairway.payment.ledger.Seals;
import org.fairway.payment.ledger.VerifyLedger;
import org.fairway.payment.ledger.WatchChain;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger is kept in the database, and the heads of its chain beside it. */
@Configuration(proxyBeanMethods = false)
class LedgerStore {
    @Bean
    JdbcBalances ledgerBalances(JdbcClient jdbc) {
        return new JdbcBalances(jdbc);
    }

    @Bean
    JdbcExports ledgerExports(JdbcClient jdbc, DataSource database) {
        return new JdbcExports(jdbc, database);
    }

    @Bean
    Seals ledgerSeals(JdbcClient jdbc) {
        return new JdbcSeals(jdbc);
    }

    @Bean
    Heads ledgerHeads(@Value("${fairway.ledger.heads-file}") Path file) {
        return new HeadsInFile(file);
    }

    @Bean
    WatchChain watchChain(Seals seals) {
        return new WatchChain(seals);
    }

    @Bean
    VerifyLedger verifyLedger(JdbcClient jdbc, JdbcTemplate template, Seals seals, Heads heads, JdbcExports exports) {
        List<Proof> proofs = new ArrayList<>(Invariants.of(jdbc));
        proofs.add(new ExportProof(exports));
        proofs.add(new NoChangeProof(template));
        proofs.add(new ChainProof(seals));
        proofs.add(new HeadsProof(heads, seals));
        return new VerifyLedger(proofs, seals);
    }
}
