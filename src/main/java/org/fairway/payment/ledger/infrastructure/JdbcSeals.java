package org.fairway.payment.ledger.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.fairway.payment.ledger.ChainFault;
import org.fairway.payment.ledger.Seal;
import org.fairway.payment.ledger.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcSeals implements Seals {
    private static final String SEAL =
            "SELECT seal_number, last_transfer, encode(digest, 'hex') AS hex, sealed_at FROM fairway.ledger_seal ";
    private final JdbcClient jdbc;

    JdbcSeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Seal> newest() {
        return jdbc.sql(SEAL + "ORDER BY seal_number DESC LIMIT 1")
                .query(JdbcSeals::seal)
                .optional();
    }

    @Override
    public Optional<Seal> find(long number) {
        return jdbc.sql(SEAL + "WHERE seal_number = :number")
                .param("number", number)
                .query(JdbcSeals::seal)
                .optional();
    }

    @Override
    public long reach(long after, long transfers) {
        return jdbc.sql("""
                        SELECT coalesce(max(seal_number), :after) FROM (
                            SELECT seal_number, sum(transfers) OVER (ORDER BY seal_number) - transfers AS before
                            FROM (SELECT * FROM fairway.ledger_seal WHERE seal_number > :after
                                  ORDER BY seal_number LIMIT :transfers) AS seal) AS seal
                        WHERE before < :transfers
                        """)
                .param("after", after)
                .param("transfers", transfers)
                .query(Long.class)
                .single();
    }

    @Override
    public List<ChainFault> faults(long after, long upTo) {
        return jdbc.sql("SELECT * FROM fairway.ledger_chain_faults(:after, :upTo) "
                        + "ORDER BY seal_number NULLS LAST, transfer_number NULLS LAST LIMIT 100")
                .param("after", after)
                .param("upTo", upTo)
                .query((row, index) -> new ChainFault(
                        row.getObject("seal_number", Long.class),
                        row.getObject("transfer_number", Long.class),
                        ChainFault.Kind.valueOf(row.getString("fault"))))
                .list();
    }

    private static Seal seal(ResultSet row, int index) throws SQLException {
        return new Seal(
                row.getLong("seal_number"),
                row.getLong("last_transfer"),
                row.getString("hex"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant());
    }
}
