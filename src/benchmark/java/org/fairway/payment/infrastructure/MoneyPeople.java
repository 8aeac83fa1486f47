package org.fairway.payment.infrastructure;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Made-up people with a case, an agreement of £300.00 a week and a contribution each, by the thousand. */
public final class MoneyPeople {
    private static final String PEOPLE = """
            INSERT INTO fairway.person (person_id, given_name, family_name, birth_date)
            SELECT md5('person' || n)::uuid, 'Peter', 'Example', DATE '1986-05-01' FROM generate_series(:first, :last) AS n
            """;
    private static final String CASES = """
            INSERT INTO fairway.pathway_case
                (case_number, person_id, legal_basis, team, stage, stage_since, opened_on)
            SELECT %s, md5('person' || n)::uuid, 'CARE_ACT_ADULT', 'north', 'AGREEMENT', DATE '2026-04-01', DATE '2026-04-01'
            FROM generate_series(:first, :last) AS n
            """;
    private static final String AGREEMENTS = """
            INSERT INTO fairway.entitlement (entitlement_id, case_number, payee_name, account, account_ending, frequency,
                                             paid_as, starts_on, recorded_by)
            SELECT md5('agreement' || n)::uuid, %s, 'Payee ' || n, md5('account' || n)::uuid, '4321', 'FOUR_WEEKLY', 'NET',
                   :starts, 'ola'
            FROM generate_series(:first, :last) AS n
            """;
    private static final String LINES = """
            INSERT INTO fairway.entitlement_line (entitlement_id, kind, weekly_rate, from_on, reason, recorded_by)
            SELECT md5('agreement' || n)::uuid, kind, rate + n %% 50, :starts, 'Agreed', 'ola'
            FROM generate_series(:first, :last) AS n CROSS JOIN (VALUES ('GROSS', 300), ('CONTRIBUTION', 20)) AS line (kind, rate)
            """;
    private final JdbcClient jdbc;

    public MoneyPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(int count, LocalDate startsOn) {
        int known = jdbc.sql("SELECT count(*) FROM fairway.entitlement")
                .query(Integer.class)
                .single();
        String number = "(SELECT case_number FROM numbers WHERE place = n)";
        jdbc.sql("CREATE TEMPORARY TABLE IF NOT EXISTS numbers (place integer PRIMARY KEY, case_number text NOT NULL)")
                .update();
        new MoneyNumbers(jdbc).add(known + 1, known + count);
        for (String sql :
                new String[] {PEOPLE, CASES.formatted(number), AGREEMENTS.formatted(number), LINES.formatted()}) {
            JdbcClient.StatementSpec insert =
                    jdbc.sql(sql).param("first", known + 1).param("last", known + count);
            (sql.contains(":starts") ? insert.param("starts", startsOn) : insert).update();
        }
        jdbc.sql("ANALYZE").update();
    }
}
