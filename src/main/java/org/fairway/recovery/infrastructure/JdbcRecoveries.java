package org.fairway.recovery.infrastructure;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.recovery.Answer;
import org.fairway.recovery.Claim;
import org.fairway.recovery.Recoveries;
import org.fairway.recovery.RecoveryDecision;
import org.fairway.recovery.RecoveryId;
import org.fairway.recovery.Repayment;
import org.fairway.recovery.Told;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcRecoveries implements Recoveries {
    private final JdbcClient jdbc;
    private final ClaimRows claims;
    private final RecoveryPostings postings;

    JdbcRecoveries(JdbcClient jdbc, ClaimRows claims, RecoveryPostings postings) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.postings = postings;
    }

    @Override
    public void claim(Claim claim) {
        claims.insert(claim);
    }

    @Override
    public Claim get(RecoveryId id) {
        return claims.find(id).orElseThrow(() -> new NoSuchElementException("There is no recovery " + id));
    }

    @Override
    public Optional<RecoveryId> underWay(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT recovery_id FROM fairway.recovery
                        WHERE case_number = :number AND NOT EXISTS (
                            SELECT FROM fairway.recovery_settled settled WHERE settled.recovery_id = recovery.recovery_id)
                        """)
                .param("number", caseNumber.text())
                .query((row, index) -> new RecoveryId(row.getObject("recovery_id", UUID.class)))
                .optional();
    }

    @Override
    public void record(Told told) {
        AtTheEnd.write("fairway.letter");
        jdbc.sql("""
                        INSERT INTO fairway.recovery_told (recovery_id, number, letter_id, told_on, until_on, recorded_by)
                        VALUES (:id, :number, :letter, :on, :until, :by) ON CONFLICT (recovery_id, number) DO NOTHING
                        """)
                .param("id", told.recovery().value())
                .param("number", told.number())
                .param("letter", told.letter())
                .param("on", told.on())
                .param("until", told.until())
                .param("by", told.by())
                .update();
    }

    @Override
    public Told told(RecoveryId id, int number) {
        return jdbc.sql("SELECT * FROM fairway.recovery_told WHERE recovery_id = :id AND number = :number")
                .param("id", id.value())
                .param("number", number)
                .query((row, index) -> new Told(
                        id,
                        number,
                        row.getObject("letter_id", UUID.class),
                        row.getObject("told_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getString("recorded_by")))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Nothing was told of " + id));
    }

    @Override
    public void record(Answer answer) {
        jdbc.sql("""
                        INSERT INTO fairway.recovery_answer
                            (recovery_id, stance, words, left_pence, balance_pence, offered_pence, answered_on, recorded_by)
                        VALUES (:id, :stance, :words, :left, :balance, :offered, :on, :by)
                        ON CONFLICT (recovery_id) DO NOTHING
                        """)
                .param("id", answer.recovery().value())
                .param("stance", answer.stance().name())
                .param("words", answer.words())
                .param("left", answer.leftAWeek().pence())
                .param("balance", answer.balance().pence())
                .param("offered", answer.offered().pence())
                .param("on", answer.answeredOn())
                .param("by", answer.by())
                .update();
    }

    @Override
    public Answer answer(RecoveryId id) {
        return jdbc.sql("SELECT * FROM fairway.recovery_answer WHERE recovery_id = :id")
                .param("id", id.value())
                .query((row, index) -> new Answer(
                        id,
                        Answer.Stance.valueOf(row.getString("stance")),
                        row.getString("words"),
                        Money.ofPence(row.getLong("left_pence")),
                        Money.ofPence(row.getLong("balance_pence")),
                        Money.ofPence(row.getLong("offered_pence")),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("recorded_by")))
                .single();
    }

    @Override
    public void record(RecoveryDecision decision) {
        jdbc.sql("""
                        INSERT INTO fairway.recovery_decision
                            (recovery_id, number, repay_pence, a_week_pence, offset_pence, a_period_pence, let_off_pence,
                             reasons, role, decided_on, recorded_by)
                        VALUES (:id, :number, :repay, :aWeek, :offset, :aPeriod, :letOff, :reasons, :role, :on, :by)
                        ON CONFLICT (recovery_id, number) DO NOTHING
                        """)
                .param("id", decision.recovery().value())
                .param("number", decision.number())
                .param("repay", decision.repay().pence())
                .param("aWeek", decision.repayAWeek().pence())
                .param("offset", decision.offset().pence())
                .param("aPeriod", decision.offsetAPeriod().pence())
                .param("letOff", decision.letOff().pence())
                .param("reasons", decision.reasons())
                .param("role", decision.role().name())
                .param("on", decision.on())
                .param("by", decision.by())
                .update();
    }

    @Override
    public Optional<RecoveryDecision> lastDecision(RecoveryId id) {
        return jdbc.sql("SELECT * FROM fairway.recovery_decision WHERE recovery_id = :id ORDER BY number DESC LIMIT 1")
                .param("id", id.value())
                .query((row, index) -> new RecoveryDecision(
                        id,
                        row.getInt("number"),
                        Money.ofPence(row.getLong("repay_pence")),
                        Money.ofPence(row.getLong("a_week_pence")),
                        Money.ofPence(row.getLong("offset_pence")),
                        Money.ofPence(row.getLong("a_period_pence")),
                        Money.ofPence(row.getLong("let_off_pence")),
                        row.getString("reasons"),
                        RecoveryDecision.Role.valueOf(row.getString("role")),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("recorded_by")))
                .optional();
    }

    @Override
    public void receive(Repayment repayment, Claim claim) {
        jdbc.sql("""
                        INSERT INTO fairway.recovery_repayment
                            (repayment_id, recovery_id, number, amount_pence, received_on, recorded_by)
                        VALUES (:repayment, :id, :number, :amount, :on, :by) ON CONFLICT (repayment_id) DO NOTHING
                        """)
                .param("repayment", repayment.id())
                .param("id", repayment.recovery().value())
                .param("number", repayment.decision())
                .param("amount", repayment.amount().pence())
                .param("on", repayment.receivedOn())
                .param("by", repayment.by())
                .update();
        postings.received(repayment, claim);
    }

    @Override
    public Money received(RecoveryId id, int decision) {
        return jdbc.sql("""
                        SELECT coalesce(sum(amount_pence), 0) FROM fairway.recovery_repayment
                        WHERE recovery_id = :id AND number = :number
                        """)
                .param("id", id.value())
                .param("number", decision)
                .query((row, index) -> Money.ofPence(row.getLong(1)))
                .single();
    }

    @Override
    public void postClaim(Claim claim, LocalDate on, String by) {
        postings.claimed(claim, on, by);
    }

    @Override
    public void postLetOff(Claim claim, RecoveryDecision decision, String by) {
        postings.letOff(claim, decision, by);
    }

    @Override
    public void settle(RecoveryId id, LocalDate on, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.recovery_settled (recovery_id, settled_on, recorded_by)
                        VALUES (:id, :on, :by) ON CONFLICT (recovery_id) DO NOTHING
                        """).param("id", id.value()).param("on", on).param("by", by).update();
    }

    @Override
    public List<CaseNumber> toLookAt(LocalDate day) {
        return jdbc.sql("""
                        SELECT case_number
                        FROM (SELECT case_number, entitlement_id, (
                                  SELECT from_on FROM fairway.entitlement_line line
                                  WHERE line.entitlement_id = entitlement.entitlement_id AND kind = 'END'
                                  ORDER BY line_number DESC LIMIT 1) AS last_day
                              FROM fairway.entitlement) AS ended
                        WHERE NOT EXISTS (
                            SELECT FROM fairway.recovery WHERE recovery.case_number = ended.case_number AND NOT EXISTS (
                                SELECT FROM fairway.recovery_settled settled WHERE settled.recovery_id = recovery.recovery_id))
                        GROUP BY case_number
                        HAVING bool_and(last_day < :day) AND bool_or(EXISTS (
                            SELECT FROM fairway.ledger_paid paid
                            WHERE paid.entitlement_id = ended.entitlement_id AND paid.paid_pence > 0
                              AND (paid.period_last > last_day OR last_day > :recently)))
                        ORDER BY case_number
                        """)
                .param("day", day)
                .param("recently", day.minusYears(1))
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    @Override
    public List<PaidPerson> people() {
        return jdbc.sql("""
                        SELECT case_number, given_name || ' ' || family_name AS person
                        FROM fairway.pathway_case JOIN fairway.person USING (person_id)
                        WHERE EXISTS (SELECT FROM fairway.entitlement
                                      WHERE entitlement.case_number = pathway_case.case_number)
                        ORDER BY family_name, given_name, case_number
                        """)
                .query((row, index) ->
                        new PaidPerson(new CaseNumber(row.getString("case_number")), row.getString("person")))
                .list();
    }
}
