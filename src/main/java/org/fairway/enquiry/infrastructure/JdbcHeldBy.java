package org.fairway.enquiry.infrastructure;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.fairway.enquiry.ForecastSpend.HeldBy;
import org.fairway.pathway.LegalBasis;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads who holds cases some at a time, in the order in which they are asked for. */
class JdbcHeldBy implements HeldBy {
    private static final int AT_A_TIME = 2_000;
    private final JdbcClient jdbc;

    JdbcHeldBy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Reader read() {
        Map<String, Holder> known = new HashMap<>();
        return account -> {
            String number = account.caseNumber().text();
            if (!known.containsKey(number)) {
                known.clear();
                readFrom(number, known);
            }
            return Objects.requireNonNull(known.get(number));
        };
    }

    private void readFrom(String number, Map<String, Holder> known) {
        jdbc.sql("""
                        SELECT case_number, team, legal_basis FROM fairway.pathway_case known
                        WHERE case_number >= :number
                          AND EXISTS (SELECT FROM fairway.entitlement paid WHERE paid.case_number = known.case_number)
                        ORDER BY case_number LIMIT :most
                        """).param("number", number).param("most", AT_A_TIME).query(row -> {
            known.put(
                    row.getString("case_number"),
                    new Holder(row.getString("team"), LegalBasis.valueOf(row.getString("legal_basis"))));
        });
    }
}
