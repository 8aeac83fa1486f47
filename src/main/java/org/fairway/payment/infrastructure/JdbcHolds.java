package org.fairway.payment.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.database.OnceATransaction;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Hold;
import org.fairway.payment.HoldId;
import org.fairway.payment.Holds;
import org.fairway.payment.StandingHold;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcHolds implements Holds {
    private static final String STANDING = """
            SELECT hold.*, payee_name, (hold.recorded_at AT TIME ZONE 'Europe/London')::date AS since
            FROM fairway.payment_hold_standing hold JOIN fairway.entitlement_in_use USING (entitlement_id)
            """;
    private static final String NEWEST_FIRST = " ORDER BY hold.recorded_at DESC, hold_id";
    private final JdbcClient jdbc;

    JdbcHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void place(Hold hold) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_hold
                            (hold_id, entitlement_id, case_number, cause, reference, reason, recorded_by)
                        SELECT :id, entitlement_id, case_number, :cause, :reference, :reason, :by
                        FROM fairway.entitlement WHERE entitlement_id = :entitlement
                        ON CONFLICT (hold_id) DO NOTHING
                        """)
                .param("id", hold.id().value())
                .param("entitlement", hold.entitlement().value())
                .param("cause", hold.cause().name())
                .param("reference", hold.reference())
                .param("reason", hold.reason())
                .param("by", hold.by())
                .update();
        OnceATransaction.forget();
    }

    @Override
    public void lift(HoldId id, String reason, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_hold_lifted (hold_id, reason, recorded_by) VALUES (:id, :reason, :by)
                        ON CONFLICT (hold_id) DO NOTHING
                        """)
                .param("id", id.value())
                .param("reason", reason)
                .param("by", by)
                .update();
        OnceATransaction.forget();
    }

    @Override
    public int placed(EntitlementId entitlement) {
        return jdbc.sql("SELECT count(*) FROM fairway.payment_hold WHERE entitlement_id = :entitlement")
                .param("entitlement", entitlement.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<StandingHold> find(HoldId id) {
        return jdbc.sql(STANDING + "WHERE hold_id = :id")
                .param("id", id.value())
                .query(JdbcHolds::hold)
                .optional();
    }

    @Override
    public List<StandingHold> standing() {
        return jdbc.sql(STANDING + NEWEST_FIRST).query(JdbcHolds::hold).list();
    }

    @Override
    public List<StandingHold> of(CaseNumber caseNumber) {
        return jdbc.sql(STANDING + "WHERE hold.case_number = :number" + NEWEST_FIRST)
                .param("number", caseNumber.text())
                .query(JdbcHolds::hold)
                .list();
    }

    private static StandingHold hold(ResultSet row, int index) throws SQLException {
        return new StandingHold(
                new Hold(
                        new HoldId(row.getObject("hold_id", UUID.class)),
                        new EntitlementId(row.getObject("entitlement_id", UUID.class)),
                        Hold.Cause.valueOf(row.getString("cause")),
                        row.getString("reference"),
                        row.getString("reason"),
                        row.getString("recorded_by")),
                new CaseNumber(row.getString("case_number")),
                row.getString("payee_name"),
                row.getObject("since", LocalDate.class));
    }
}
