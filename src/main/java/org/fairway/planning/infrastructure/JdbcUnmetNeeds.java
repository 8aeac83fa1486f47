package org.fairway.planning.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.planning.Amounts;
import org.fairway.planning.PlanSufficiency.UnmetNeed;
import org.fairway.planning.ShortfallReason;
import org.fairway.planning.UnmetNeeds;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcUnmetNeeds implements UnmetNeeds {
    private final JdbcClient jdbc;

    JdbcUnmetNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UnmetInCase> current() {
        return jdbc.sql("""
                        SELECT p.case_number, c.team, u.*
                        FROM fairway.unmet_need u
                        JOIN fairway.support_plan p USING (plan_id)
                        JOIN fairway.pathway_case c USING (case_number)
                        WHERE c.closed_on IS NULL
                          AND NOT EXISTS (
                              SELECT FROM fairway.support_plan later
                              WHERE later.case_number = p.case_number AND later.version > p.version)
                        ORDER BY u.weekly_pence DESC, u.once_pence DESC, p.case_number, u.need
                        """).query(JdbcUnmetNeeds::unmet).list();
    }

    private static UnmetInCase unmet(ResultSet row, int index) throws SQLException {
        return new UnmetInCase(
                new CaseNumber(row.getString("case_number")),
                row.getString("team"),
                new UnmetNeed(
                        row.getString("need"),
                        row.getString("need_text"),
                        new Amounts(
                                Money.ofPence(row.getLong("weekly_pence")), Money.ofPence(row.getLong("once_pence"))),
                        Objects.requireNonNull(row.getBigDecimal("hours_a_week")),
                        ShortfallReason.valueOf(row.getString("reason"))));
    }
}
