package org.fairway.uplift.infrastructure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairway.database.OnceATransaction;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.planning.ServiceComponent;
import org.fairway.planning.Unit;
import org.fairway.uplift.Decision;
import org.fairway.uplift.Outcome;
import org.fairway.uplift.Uplift;
import org.fairway.uplift.UpliftChoice;
import org.fairway.uplift.UpliftLetters;
import org.fairway.uplift.UpliftLine;
import org.fairway.uplift.UpliftNumber;
import org.fairway.uplift.Uplifts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcUplifts implements Uplifts {
    private final JdbcClient jdbc;
    private final WorkedOut workedOut;
    private final AppliedUplift applied;

    JdbcUplifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.workedOut = new WorkedOut(jdbc);
        this.applied = new AppliedUplift(jdbc);
    }

    @Override
    public UpliftNumber nextNumber(int year) {
        return UpliftNumber.of(
                year,
                jdbc.sql("SELECT nextval('fairway.uplift_sequence')")
                        .query(Long.class)
                        .single());
    }

    @Override
    public Optional<Uplift> find(UpliftNumber number) {
        return jdbc.sql("SELECT * FROM fairway.uplift WHERE uplift_number = :number ORDER BY version DESC LIMIT 1")
                .param("number", number.text())
                .query(JdbcUplifts::uplift)
                .optional();
    }

    @Override
    public Optional<Decision> decision(UpliftNumber number) {
        return jdbc.sql(
                        "SELECT decision, reason, recorded_by FROM fairway.uplift_decision WHERE uplift_number = :number")
                .param("number", number.text())
                .query((row, place) -> new Decision(
                        Decision.What.valueOf(row.getString("decision")),
                        row.getString("reason"),
                        row.getString("recorded_by")))
                .optional();
    }

    @Override
    public Uplift workOut(
            UpliftNumber number,
            UpliftChoice choice,
            LocalDate lessFrom,
            LocalDate yearEnd,
            String preparedBy,
            String by) {
        workedOut.workOut(choice, lessFrom, yearEnd);
        workedOut.keep(number, choice, lessFrom, yearEnd, preparedBy, by);
        return find(number).orElseThrow();
    }

    @Override
    public boolean claim(Uplift uplift) {
        jdbc.sql("""
                        SELECT count(*) FROM (
                            SELECT FROM fairway.pathway_case WHERE case_number IN (
                                SELECT case_number FROM fairway.uplift_agreement
                                WHERE uplift_number = :number AND version = :version)
                            ORDER BY case_number FOR NO KEY UPDATE) claimed
                        """)
                .param("number", uplift.number().text())
                .param("version", uplift.version())
                .query(Long.class)
                .single();
        OnceATransaction.forget();
        workedOut.workOut(uplift.choice(), uplift.lessFrom(), uplift.yearEnd());
        return workedOut.isAs(uplift);
    }

    @Override
    public void apply(Uplift uplift, List<UpliftLetters.Draft> letters, String by) {
        if (decide(uplift, Decision.What.APPLIED, null, by)) {
            applied.apply(uplift, letters, by);
            OnceATransaction.forget();
        }
    }

    @Override
    public void refuse(Uplift uplift, String reason, String by) {
        decide(uplift, Decision.What.REFUSED, reason, by);
    }

    private boolean decide(Uplift uplift, Decision.What what, @Nullable String reason, String by) {
        return jdbc.sql("""
                        INSERT INTO fairway.uplift_decision (uplift_number, version, decision, reason, recorded_by)
                        VALUES (:number, :version, :decision, :reason, :by) ON CONFLICT (uplift_number) DO NOTHING
                        """)
                        .param("number", uplift.number().text())
                        .param("version", uplift.version())
                        .param("decision", what.name())
                        .param("reason", reason)
                        .param("by", by)
                        .update()
                == 1;
    }

    @Override
    public Map<Outcome, Long> counts(Uplift uplift) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        jdbc.sql("""
                        SELECT outcome, count(*) FROM fairway.uplift_agreement
                        WHERE uplift_number = :number AND version = :version GROUP BY outcome
                        """)
                .param("number", uplift.number().text())
                .param("version", uplift.version())
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    @Override
    public List<UpliftLine> lines(Uplift uplift, Outcome outcome, UpliftLine.@Nullable Place after, int most) {
        return jdbc.sql("""
                        SELECT done.*, %s AS letter_id FROM fairway.uplift_agreement done
                        WHERE uplift_number = :number AND version = :version AND outcome = :outcome
                          AND (case_number, entitlement_id) > (:case, :agreement::uuid)
                        ORDER BY case_number, entitlement_id LIMIT :most
                        """.formatted(AppliedUplift.LETTER))
                .param("number", uplift.number().text())
                .param("version", uplift.version())
                .param("outcome", outcome.name())
                .param("case", after == null ? "" : after.caseNumber())
                .param("agreement", after == null ? new UUID(0, 0) : after.agreement())
                .param("most", most)
                .query(JdbcUplifts::line)
                .list();
    }

    @Override
    public List<Uplift> before(@Nullable UpliftNumber number, int most) {
        return jdbc.sql("""
                        SELECT * FROM fairway.uplift latest
                        WHERE (:before::text IS NULL OR uplift_number < :before)
                          AND NOT EXISTS (SELECT FROM fairway.uplift later
                                          WHERE later.uplift_number = latest.uplift_number AND later.version > latest.version)
                        ORDER BY uplift_number DESC LIMIT :most
                        """)
                .param("before", number == null ? null : number.text())
                .param("most", most)
                .query(JdbcUplifts::uplift)
                .list();
    }

    private static Uplift uplift(ResultSet row, int place) throws SQLException {
        String service = row.getString("service");
        String unit = row.getString("unit");
        UpliftChoice choice = new UpliftChoice(
                service == null ? null : ServiceComponent.valueOf(service),
                unit == null ? null : Unit.valueOf(unit),
                money(row, "at_pence"),
                row.getBigDecimal("percent"),
                money(row, "price_pence"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("letters_on", LocalDate.class),
                row.getString("reason"));
        return new Uplift(
                new UpliftNumber(row.getString("uplift_number")),
                row.getInt("version"),
                choice,
                row.getObject("less_from", LocalDate.class),
                row.getObject("year_end", LocalDate.class),
                new Uplift.Figures(
                        row.getLong("agreements"),
                        Money.ofPence(row.getLong("weekly_pence")),
                        Money.ofPence(row.getLong("year_pence")),
                        row.getLong("left_out")),
                row.getString("prepared_by"));
    }

    private static UpliftLine line(ResultSet row, int place) throws SQLException {
        return new UpliftLine(
                row.getObject("entitlement_id", UUID.class),
                row.getObject("letter_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("from_on", LocalDate.class),
                rate(row, "before_rate"),
                rate(row, "after_rate"),
                money(row, "year_pence"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long pence = row.getLong(column);
        return row.wasNull() ? null : Money.ofPence(pence);
    }

    private static @Nullable Money rate(ResultSet row, String column) throws SQLException {
        BigDecimal rate = row.getBigDecimal(column);
        return rate == null ? null : Money.rounded(rate, RoundingMode.HALF_UP);
    }
}
