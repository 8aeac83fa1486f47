package org.fairway.agreement.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.fairway.agreement.ManagedSupport;
import org.fairway.agreement.ManagedSupports;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcManagedSupports implements ManagedSupports {
    private final JdbcClient jdbc;

    JdbcManagedSupports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(List<ManagedSupport> arranged) {
        jdbc.sql("""
                        INSERT INTO fairway.managed_support
                            (support_id, case_number, plan_id, line, provider, starts_on, arranged_on, recorded_by)
                        SELECT CAST(id AS uuid), case_number, CAST(plan AS uuid), CAST(line AS integer), provider,
                               CAST(starts_on AS date), CAST(arranged_on AS date), arranged_by
                        FROM unnest(:ids, :cases, :plans, :lines, :providers, :startsOn, :arrangedOn, :arrangedBy)
                            AS t (id, case_number, plan, line, provider, starts_on, arranged_on, arranged_by)
                        ON CONFLICT DO NOTHING
                        """)
                .param("ids", texts(arranged, ManagedSupport::id))
                .param("cases", texts(arranged, ManagedSupport::caseNumber))
                .param("plans", texts(arranged, ManagedSupport::plan))
                .param("lines", texts(arranged, ManagedSupport::line))
                .param("providers", texts(arranged, ManagedSupport::provider))
                .param("startsOn", texts(arranged, ManagedSupport::startsOn))
                .param("arrangedOn", texts(arranged, ManagedSupport::arrangedOn))
                .param("arrangedBy", texts(arranged, ManagedSupport::arrangedBy))
                .update();
    }

    @Override
    public List<ManagedSupport> ofPlan(UUID plan) {
        return jdbc.sql("SELECT * FROM fairway.managed_support WHERE plan_id = :plan ORDER BY line")
                .param("plan", plan)
                .query(JdbcManagedSupports::support)
                .list();
    }

    private static ManagedSupport support(ResultSet row, int index) throws SQLException {
        return new ManagedSupport(
                row.getObject("support_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getObject("plan_id", UUID.class),
                row.getInt("line"),
                row.getString("provider"),
                row.getObject("starts_on", LocalDate.class),
                row.getString("recorded_by"),
                row.getObject("arranged_on", LocalDate.class));
    }

    private static String[] texts(List<ManagedSupport> arranged, Function<ManagedSupport, Object> part) {
        return arranged.stream().map(part).map(Object::toString).toArray(String[]::new);
    }
}
