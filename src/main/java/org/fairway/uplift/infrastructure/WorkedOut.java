package org.fairway.uplift.infrastructure;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.uplift.Uplift;
import org.fairway.uplift.UpliftChoice;
import org.fairway.uplift.UpliftNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An uplift worked out in tables of the transaction's own, which are gone at its end. */
final class WorkedOut {
    private static final List<String> TABLES =
            List.of("uplift_plan", "uplift_scope", "uplift_days", "uplift_line", "uplift_part", "uplift_worked");

    private final JdbcClient jdbc;

    WorkedOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Works the choice out for all agreements as they are now. */
    void workOut(UpliftChoice choice, LocalDate lessFrom, LocalDate yearEnd) {
        // sorts and hashes of so many rows stay in memory, and no time goes into compiling queries of a second
        jdbc.sql("SET LOCAL work_mem = '64MB'").update();
        jdbc.sql("SET LOCAL jit = off").update();
        jdbc.sql("DROP TABLE IF EXISTS " + String.join(", ", TABLES)).update();
        run(UpliftStatements.PLANS, choice, lessFrom, yearEnd);
        jdbc.sql(UpliftStatements.PLANS_BY_CASE).update();
        analyse("uplift_plan");
        run(UpliftStatements.SCOPE, choice, lessFrom, yearEnd);
        analyse("uplift_scope");
        run(UpliftStatements.PARTS, choice, lessFrom, yearEnd);
        analyse("uplift_days");
        run(UpliftStatements.PRICES, choice, lessFrom, yearEnd);
        analyse("uplift_line");
        run(UpliftStatements.AMOUNTS, choice, lessFrom, yearEnd);
        analyse("uplift_part");
        run(UpliftStatements.WORKED, choice, lessFrom, yearEnd);
        analyse("uplift_worked");
    }

    /** So that the next statement knows how many rows it reads. */
    private void analyse(String table) {
        jdbc.sql("ANALYZE " + table).update();
    }

    private void run(String sql, UpliftChoice choice, LocalDate lessFrom, LocalDate yearEnd) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        Object[][] values = {
            {"service", choice.service() == null ? null : choice.service().name()},
            {"unit", choice.unit() == null ? null : choice.unit().name()},
            {"atPrice", pence(choice.atPrice())},
            {"percent", choice.percent()},
            {"price", pence(choice.newPrice())},
            {"effective", choice.effectiveOn()},
            {"lessFrom", lessFrom},
            {"yearEnd", yearEnd},
            {"everything", choice.isOfEverything()}
        };
        for (Object[] value : values) {
            if (sql.contains(":" + value[0])) {
                statement = statement.param((String) value[0], value[1]);
            }
        }
        statement.update();
    }

    static @Nullable Long pence(@Nullable Money amount) {
        return amount == null ? null : amount.pence();
    }

    /** Keeps it as the next version of the uplift. */
    void keep(
            UpliftNumber number,
            UpliftChoice choice,
            LocalDate lessFrom,
            LocalDate yearEnd,
            String preparedBy,
            String by) {
        jdbc.sql("""
                        INSERT INTO fairway.uplift
                            (uplift_number, version, service, unit, at_pence, percent, price_pence, effective_on, letters_on,
                             less_from, year_end, reason, agreements, weekly_pence, year_pence, left_out, prepared_by, recorded_by)
                        SELECT :number, 1 + coalesce((SELECT max(version) FROM fairway.uplift WHERE uplift_number = :number), 0),
                               :service, :unit, :atPrice, :percent, :price, :effective, :letters, :lessFrom, :yearEnd, :reason,
                               count(*) FILTER (WHERE outcome = 'UPLIFTED'),
                               coalesce(sum(round((after_rate - before_rate) * 100)), 0), coalesce(sum(year_pence), 0),
                               count(*) FILTER (WHERE outcome <> 'UPLIFTED'), :preparedBy, :by
                        FROM uplift_worked
                        """)
                .param("number", number.text())
                .param(
                        "service",
                        choice.service() == null ? null : choice.service().name())
                .param("unit", choice.unit() == null ? null : choice.unit().name())
                .param("atPrice", pence(choice.atPrice()))
                .param("percent", choice.percent())
                .param("price", pence(choice.newPrice()))
                .param("effective", choice.effectiveOn())
                .param("letters", choice.lettersOn())
                .param("lessFrom", lessFrom)
                .param("yearEnd", yearEnd)
                .param("reason", choice.reason())
                .param("preparedBy", preparedBy)
                .param("by", by)
                .update();
        jdbc.sql("""
                        INSERT INTO fairway.uplift_agreement
                            (uplift_number, version, outcome, case_number, entitlement_id, before_rate, after_rate, from_on,
                             year_pence, parts)
                        SELECT :number, (SELECT max(version) FROM fairway.uplift WHERE uplift_number = :number), outcome,
                               case_number, entitlement_id, before_rate, after_rate, from_on, year_pence, parts
                        FROM uplift_worked ORDER BY outcome, case_number, entitlement_id
                        """).param("number", number.text()).update();
    }

    /** Whether it is what was kept of the uplift. */
    boolean isAs(Uplift uplift) {
        return jdbc.sql("""
                        SELECT NOT EXISTS (
                            SELECT FROM uplift_worked now
                            FULL JOIN (SELECT * FROM fairway.uplift_agreement
                                       WHERE uplift_number = :number AND version = :version) kept USING (entitlement_id)
                            WHERE (now.outcome, now.parts) IS DISTINCT FROM (kept.outcome, kept.parts))
                        """)
                .param("number", uplift.number().text())
                .param("version", uplift.version())
                .query(Boolean.class)
                .single();
    }
}
