package org.fairway.reviewrequest.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.reviewrequest.RequestReason;
import org.fairway.reviewrequest.ReviewRequest;
import org.fairway.reviewrequest.ReviewRequests;
import org.fairway.reviewrequest.SupportedCase;
import org.fairway.reviewrequest.TakenIn;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcReviewRequests implements ReviewRequests {
    private final JdbcClient jdbc;

    JdbcReviewRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(ReviewRequest request, String by) {
        CaseNumber contact = request.contact();
        jdbc.sql("""
                        INSERT INTO fairway.review_request (request_id, case_number, reason, words, asked_on, contact_case,
                                                            recorded_by)
                        VALUES (:id, :number, :reason, :words, :askedOn, :contact, :by)
                        ON CONFLICT (request_id) DO NOTHING
                        """)
                .param("id", request.id())
                .param("number", request.caseNumber().text())
                .param("reason", request.reason().name())
                .param("words", request.words())
                .param("askedOn", request.askedOn())
                .param("contact", contact == null ? null : contact.text())
                .param("by", by)
                .update();
    }

    @Override
    public ReviewRequest get(UUID id) {
        return jdbc.sql("""
                        SELECT request_id, case_number, reason, words, asked_on, contact_case
                        FROM fairway.review_request WHERE request_id = :id
                        """)
                .param("id", id)
                .query(JdbcReviewRequests::request)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no request " + id));
    }

    @Override
    public List<ReviewRequest> of(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT request_id, case_number, reason, words, asked_on, contact_case
                        FROM fairway.review_request WHERE case_number = :number ORDER BY recorded_at
                        """)
                .param("number", caseNumber.text())
                .query(JdbcReviewRequests::request)
                .list();
    }

    @Override
    public void record(TakenIn takenIn, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.contact_taken_in (request_id, taken_in_on, done, recorded_by)
                        VALUES (:request, :on, :done, :by)
                        ON CONFLICT (request_id) DO NOTHING
                        """)
                .param("request", takenIn.request())
                .param("on", takenIn.on())
                .param("done", takenIn.done())
                .param("by", by)
                .update();
    }

    @Override
    public Optional<TakenIn> takenIn(UUID request) {
        return jdbc.sql("SELECT taken_in_on, done FROM fairway.contact_taken_in WHERE request_id = :request")
                .param("request", request)
                .query((row, index) ->
                        new TakenIn(request, row.getObject("taken_in_on", LocalDate.class), row.getString("done")))
                .optional();
    }

    @Override
    public List<SupportedCase> supported(Set<String> teams) {
        return jdbc.sql("""
                        SELECT case_number, given_name || ' ' || family_name AS person, legal_basis, team
                        FROM fairway.pathway_case JOIN fairway.person USING (person_id)
                        WHERE team = ANY (:teams) AND stage = 'REVIEW' AND closed_on IS NULL
                        ORDER BY family_name, given_name, case_number
                        """)
                .param("teams", teams.toArray(String[]::new))
                .query((row, index) -> new SupportedCase(
                        new CaseNumber(row.getString("case_number")),
                        row.getString("person"),
                        LegalBasis.valueOf(row.getString("legal_basis")),
                        row.getString("team")))
                .list();
    }

    private static ReviewRequest request(ResultSet row, int index) throws SQLException {
        String contact = row.getString("contact_case");
        return new ReviewRequest(
                row.getObject("request_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                RequestReason.valueOf(row.getString("reason")),
                row.getString("words"),
                row.getObject("asked_on", LocalDate.class),
                contact == null ? null : new CaseNumber(contact));
    }
}
