package org.fairway.paymentchange.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.paymentchange.CareGoingOn;
import org.fairway.paymentchange.ChangeState;
import org.fairway.paymentchange.ChangeStep;
import org.fairway.paymentchange.ClosedAccount;
import org.fairway.paymentchange.Happening;
import org.fairway.paymentchange.LastCosts;
import org.fairway.paymentchange.LegalGround;
import org.fairway.paymentchange.PaidCase;
import org.fairway.paymentchange.Pause;
import org.fairway.paymentchange.PaymentChange;
import org.fairway.paymentchange.PaymentChangeId;
import org.fairway.paymentchange.PaymentChanges;
import org.fairway.paymentchange.What;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPaymentChanges implements PaymentChanges {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JdbcPaymentChanges(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A sum that is owed, as it is kept. */
    private record CostRow(
            LastCosts.Kind kind, long pence, @Nullable String note) {}

    @Override
    public void propose(PaymentChange change) {
        What what = change.what();
        jdbc.sql("""
                        INSERT INTO fairway.payment_change
                            (change_id, version, case_number, happening, from_on, until_on, ground, reasons, agreed, care,
                             kept_pence, kept_for, last_costs, in_account_pence, representative, records_asked_on,
                             proposed_on, recorded_by)
                        VALUES (:id, :version, :number, :happening, :from, :until, :ground, :reasons, :agreed, :care::jsonb,
                                :kept, :keptFor, :costs::jsonb, :inAccount, :representative, :recordsAskedOn, :on, :by)
                        ON CONFLICT (change_id, version) DO NOTHING
                        """)
                .param("id", change.id().value())
                .param("version", change.version())
                .param("number", change.caseNumber().text())
                .param("happening", what.happening().name())
                .param("from", what.from())
                .param("until", what.until())
                .param("ground", what.ground().name())
                .param("reasons", what.reasons())
                .param("agreed", what.agreed())
                .param("care", written(change.care().lines()))
                .param("kept", change.care().kept().pence())
                .param("keptFor", change.care().keptFor())
                .param("costs", written(rows(change.lastCosts())))
                .param("inAccount", change.lastCosts().inAccount().pence())
                .param("representative", change.lastCosts().representative())
                .param(
                        "recordsAskedOn",
                        what.recordsAskedOn().stream().map(Date::valueOf).toArray(Date[]::new))
                .param("on", change.proposedOn())
                .param("by", change.proposedBy())
                .update();
    }

    private static List<CostRow> rows(LastCosts costs) {
        return costs.costs().stream()
                .map(cost -> new CostRow(cost.kind(), cost.amount().pence(), cost.note()))
                .toList();
    }

    @Override
    public PaymentChange get(PaymentChangeId id) {
        return jdbc.sql("SELECT * FROM fairway.payment_change WHERE change_id = :id ORDER BY version DESC LIMIT 1")
                .param("id", id.value())
                .query(this::change)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no change " + id));
    }

    @Override
    public void record(ChangeStep step) {
        AtTheEnd.write("fairway.letter");
        jdbc.sql("""
                        INSERT INTO fairway.payment_change_step
                            (change_id, version, state, reason, letter_id, effective_on, happened_on, recorded_by)
                        VALUES (:id, :version, :state, :reason, :letter, :effective, :on, :by)
                        ON CONFLICT (change_id, version, state) DO NOTHING
                        """)
                .param("id", step.change().value())
                .param("version", step.version())
                .param("state", step.state().name())
                .param("reason", step.reason())
                .param("letter", step.letter())
                .param("effective", step.effectiveOn())
                .param("on", step.on())
                .param("by", step.by())
                .update();
    }

    @Override
    public List<ChangeStep> steps(PaymentChangeId id) {
        return jdbc.sql("SELECT * FROM fairway.payment_change_step WHERE change_id = :id ORDER BY recorded_at")
                .param("id", id.value())
                .query((row, index) -> new ChangeStep(
                        id,
                        row.getInt("version"),
                        ChangeState.valueOf(row.getString("state")),
                        row.getString("reason"),
                        row.getObject("letter_id", UUID.class),
                        row.getObject("effective_on", LocalDate.class),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("recorded_by")))
                .list();
    }

    @Override
    public List<PaymentChange> underWay(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT * FROM (SELECT DISTINCT ON (change_id) * FROM fairway.payment_change
                                       WHERE case_number = :number ORDER BY change_id, version DESC) AS change
                        WHERE NOT EXISTS (SELECT FROM fairway.payment_change_step AS step
                                          WHERE step.change_id = change.change_id AND step.state IN ('WRITTEN', 'WITHDRAWN'))
                        ORDER BY recorded_at
                        """)
                .param("number", caseNumber.text())
                .query(this::change)
                .list();
    }

    @Override
    public void record(Pause pause) {
        AtTheEnd.write("fairway.letter");
        jdbc.sql("""
                        INSERT INTO fairway.payment_pause
                            (change_id, number, first_on, last_on, reasons, care, kept_pence, kept_for, letter_id, recorded_by)
                        VALUES (:id, :number, :first, :last, :reasons, :care::jsonb, :kept, :keptFor, :letter, :by)
                        ON CONFLICT (change_id, number) DO NOTHING
                        """)
                .param("id", pause.change().value())
                .param("number", pause.number())
                .param("first", pause.first())
                .param("last", pause.last())
                .param("reasons", pause.reasons())
                .param("care", written(pause.care().lines()))
                .param("kept", pause.care().kept().pence())
                .param("keptFor", pause.care().keptFor())
                .param("letter", pause.letter())
                .param("by", pause.decidedBy())
                .update();
    }

    @Override
    public List<Pause> pauses(PaymentChangeId id) {
        return jdbc.sql("SELECT * FROM fairway.payment_pause WHERE change_id = :id ORDER BY number")
                .param("id", id.value())
                .query((row, index) -> new Pause(
                        id,
                        row.getInt("number"),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class),
                        row.getString("reasons"),
                        care(row),
                        row.getObject("letter_id", UUID.class),
                        row.getString("recorded_by")))
                .list();
    }

    @Override
    public void record(ClosedAccount closed) {
        jdbc.sql("""
                        INSERT INTO fairway.payment_account_closed
                            (change_id, settled_on, balance_pence, words, closed_on, recorded_by)
                        VALUES (:id, :settled, :balance, :words, :on, :by)
                        ON CONFLICT (change_id) DO NOTHING
                        """)
                .param("id", closed.change().value())
                .param("settled", closed.settledOn())
                .param("balance", closed.balance().pence())
                .param("words", closed.words())
                .param("on", closed.closedOn())
                .param("by", closed.by())
                .update();
    }

    @Override
    public Optional<ClosedAccount> closed(PaymentChangeId id) {
        return jdbc.sql("SELECT * FROM fairway.payment_account_closed WHERE change_id = :id")
                .param("id", id.value())
                .query((row, index) -> new ClosedAccount(
                        id,
                        row.getObject("settled_on", LocalDate.class),
                        Money.ofPence(row.getLong("balance_pence")),
                        row.getString("words"),
                        row.getObject("closed_on", LocalDate.class),
                        row.getString("recorded_by")))
                .optional();
    }

    @Override
    public List<PaidCase> paid(LocalDate day) {
        return jdbc.sql("""
                        SELECT case_number, given_name || ' ' || family_name AS person, legal_basis, team
                        FROM fairway.pathway_case JOIN fairway.person USING (person_id)
                        WHERE EXISTS (
                            SELECT FROM fairway.entitlement AS paid
                            WHERE paid.case_number = pathway_case.case_number AND coalesce(
                                (SELECT from_on FROM fairway.entitlement_line AS line
                                 WHERE line.entitlement_id = paid.entitlement_id AND kind = 'END'
                                 ORDER BY line_number DESC LIMIT 1), 'infinity') >= :day)
                        ORDER BY family_name, given_name, case_number
                        """)
                .param("day", day)
                .query((row, index) -> new PaidCase(
                        new CaseNumber(row.getString("case_number")),
                        row.getString("person"),
                        LegalBasis.valueOf(row.getString("legal_basis")),
                        row.getString("team")))
                .list();
    }

    private PaymentChange change(ResultSet row, int index) throws SQLException {
        return new PaymentChange(
                new PaymentChangeId(row.getObject("change_id", UUID.class)),
                row.getInt("version"),
                new CaseNumber(row.getString("case_number")),
                new What(
                        Happening.valueOf(row.getString("happening")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        LegalGround.valueOf(row.getString("ground")),
                        row.getString("reasons"),
                        row.getBoolean("agreed"),
                        days(row.getArray("records_asked_on"))),
                care(row),
                new LastCosts(
                        read(row.getString("last_costs"), new TypeReference<List<CostRow>>() {}).stream()
                                .map(cost -> new LastCosts.Cost(cost.kind(), Money.ofPence(cost.pence()), cost.note()))
                                .toList(),
                        Money.ofPence(row.getLong("in_account_pence")),
                        row.getString("representative")),
                row.getObject("proposed_on", LocalDate.class),
                row.getString("recorded_by"));
    }

    private static List<LocalDate> days(Array days) throws SQLException {
        return Stream.of((Date[]) days.getArray()).map(Date::toLocalDate).toList();
    }

    private CareGoingOn care(ResultSet row) throws SQLException {
        return new CareGoingOn(
                read(row.getString("care"), new TypeReference<List<CareGoingOn.Line>>() {}),
                Money.ofPence(row.getLong("kept_pence")),
                row.getString("kept_for"));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
