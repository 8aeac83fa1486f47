package org.fairway.review.infrastructure;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.CaseNumber;
import org.fairway.review.AccountWatch;
import org.fairway.review.EndOfSupport;
import org.fairway.review.Findings;
import org.fairway.review.HeldReview;
import org.fairway.review.NextReview;
import org.fairway.review.OutcomesAchieved;
import org.fairway.review.Review;
import org.fairway.review.ReviewId;
import org.fairway.review.ReviewKind;
import org.fairway.review.ReviewMethod;
import org.fairway.review.ReviewOutcome;
import org.fairway.review.ReviewReason;
import org.fairway.review.Reviews;
import org.fairway.review.Support.CapacityLook;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcReviews implements Reviews {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JdbcReviews(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json.copy().setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE);
    }

    @Override
    public void record(Review review) {
        jdbc.sql("""
                        INSERT INTO fairway.review (review_id, case_number, kind, held_on, reason, method, outcomes_achieved,
                                                    own_words, findings, outcome, reasons, recorded_by)
                        VALUES (:id, :number, :kind, :heldOn, :reason, :method, :achieved, :ownWords, :findings::jsonb,
                                :outcome, :reasons, :by)
                        ON CONFLICT (review_id) DO NOTHING
                        """)
                .param("id", review.id().value())
                .param("number", review.caseNumber().text())
                .param("kind", review.kind().name())
                .param("heldOn", review.heldOn())
                .param("reason", review.reason().name())
                .param("method", review.method().name())
                .param("achieved", review.outcomesAchieved().name())
                .param("ownWords", review.ownWords())
                .param("findings", written(review.findings()))
                .param("outcome", review.outcome().name())
                .param("reasons", review.reasons())
                .param("by", review.reviewer())
                .update();
    }

    @Override
    public Optional<Review> last(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT review_id, case_number, kind, held_on, reason, method, outcomes_achieved, own_words, findings,
                               outcome, reasons, recorded_by
                        FROM fairway.review WHERE case_number = :number ORDER BY held_on DESC, recorded_at DESC LIMIT 1
                        """)
                .param("number", caseNumber.text())
                .query(this::review)
                .optional();
    }

    @Override
    public List<HeldReview> held(CaseNumber caseNumber) {
        return jdbc.sql("SELECT kind, held_on FROM fairway.review WHERE case_number = :number ORDER BY held_on")
                .param("number", caseNumber.text())
                .query((row, index) -> new HeldReview(
                        ReviewKind.valueOf(row.getString("kind")), row.getObject("held_on", LocalDate.class)))
                .list();
    }

    @Override
    public AccountWatch watch(CaseNumber caseNumber, LocalDate began) {
        return jdbc.sql("""
                        SELECT findings ->> 'watch' FROM fairway.review
                        WHERE case_number = :number AND kind = 'DIRECT_PAYMENT' AND held_on >= :began
                          AND findings ->> 'watch' IS NOT NULL
                        ORDER BY held_on DESC, recorded_at DESC LIMIT 1
                        """)
                .param("number", caseNumber.text())
                .param("began", began)
                .query(String.class)
                .optional()
                .map(AccountWatch::valueOf)
                .orElse(AccountWatch.STANDARD);
    }

    @Override
    public Optional<CapacityLook> capacity(CaseNumber caseNumber, LocalDate began) {
        return jdbc.sql("""
                        SELECT held_on, CAST(look_again_by AS date) AS look_again_by FROM (
                            SELECT held_on, findings -> 'capacity' ->> 'lookAgainBy' AS look_again_by FROM fairway.review
                            WHERE case_number = :number AND kind = 'DIRECT_PAYMENT' AND held_on >= :began
                            ORDER BY held_on DESC, recorded_at DESC LIMIT 1) AS latest
                        WHERE look_again_by IS NOT NULL
                        """)
                .param("number", caseNumber.text())
                .param("began", began)
                .query((row, index) -> new CapacityLook(
                        row.getObject("held_on", LocalDate.class), row.getObject("look_again_by", LocalDate.class)))
                .optional();
    }

    @Override
    public void plan(CaseNumber caseNumber, NextReview next, String by) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.review_date (case_number, kind, opens_on, due_by, rule, recorded_by)
                        SELECT :number, :kind, :opensOn, :dueBy, :rule, :by
                        WHERE (:kind::text, :opensOn::date, :dueBy::date, :rule::text) IS DISTINCT FROM (
                            SELECT (kind, opens_on, due_by, rule) FROM fairway.review_date
                            WHERE case_number = :number ORDER BY date_number DESC LIMIT 1)
                        """)
                .param("number", caseNumber.text())
                .param("kind", next.kind().name())
                .param("opensOn", next.opensOn())
                .param("dueBy", next.dueBy())
                .param("rule", next.rule().name())
                .param("by", by)
                .note();
    }

    @Override
    public Optional<NextReview> next(CaseNumber caseNumber) {
        AtTheEnd.write("fairway.review_date");
        return jdbc.sql("""
                        SELECT kind, opens_on, due_by, rule FROM fairway.review_date
                        WHERE case_number = :number ORDER BY date_number DESC LIMIT 1
                        """)
                .param("number", caseNumber.text())
                .query((row, index) -> new NextReview(
                        ReviewKind.valueOf(row.getString("kind")),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("due_by", LocalDate.class),
                        NextReview.Rule.valueOf(row.getString("rule"))))
                .optional();
    }

    @Override
    public void record(EndOfSupport end, String by) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.end_of_support (review_id, case_number, because, reasons, letter_id, told_on,
                                                            last_day, met_afterwards, recorded_by)
                        VALUES (:review, :number, :because, :reasons, :letter, :toldOn, :lastDay, :metAfterwards, :by)
                        ON CONFLICT (review_id) DO NOTHING
                        """)
                .param("review", end.review().value())
                .param("number", end.caseNumber().text())
                .param("because", end.because().name())
                .param("reasons", end.reasons())
                .param("letter", end.letter())
                .param("toldOn", end.toldOn())
                .param("lastDay", end.lastDay())
                .param("metAfterwards", end.metAfterwards())
                .param("by", by)
                .note();
    }

    private Review review(ResultSet row, int index) throws SQLException {
        ReviewKind kind = ReviewKind.valueOf(row.getString("kind"));
        return new Review(
                new ReviewId(row.getObject("review_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                kind,
                row.getObject("held_on", LocalDate.class),
                ReviewReason.valueOf(row.getString("reason")),
                ReviewMethod.valueOf(row.getString("method")),
                OutcomesAchieved.valueOf(row.getString("outcomes_achieved")),
                row.getString("own_words"),
                read(row.getString("findings"), kind),
                ReviewOutcome.valueOf(row.getString("outcome")),
                row.getString("reasons"),
                row.getString("recorded_by"));
    }

    private String written(Findings findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The findings of a review cannot be written", unwritable);
        }
    }

    private Findings read(String findings, ReviewKind kind) {
        try {
            return switch (kind) {
                case PLAN -> json.readValue(findings, Findings.OfPlan.class);
                case DIRECT_PAYMENT -> json.readValue(findings, Findings.OfDirectPayment.class);
            };
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The findings of a review cannot be read", unreadable);
        }
    }
}
