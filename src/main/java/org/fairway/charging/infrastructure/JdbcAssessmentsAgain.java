package org.fairway.charging.infrastructure;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.WorkOutContribution;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.PastReference;
import org.fairway.replay.Difference;
import org.fairway.replay.Mark;
import org.fairway.replay.PastDecision;
import org.fairway.replay.Replayable;
import org.fairway.replay.Replayed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works financial assessments out again from what people told, by the rows as they were known then. */
final class JdbcAssessmentsAgain implements Replayable {
    static final String KIND = "FinancialAssessment";
    private static final String RECORDS = """
            SELECT a.*, i.told, p.legal_basis
            FROM fairway.financial_assessment AS a
            JOIN fairway.financial_information AS i USING (information_id)
            JOIN fairway.pathway_case AS p ON p.case_number = a.case_number
            """;

    /** Rows that were entered at another node are known here a minute later. */
    private static final Duration UNTIL_KNOWN = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final JdbcFinancialAssessments records;
    private final PastReference reference;

    JdbcAssessmentsAgain(JdbcClient jdbc, JdbcFinancialAssessments records, PastReference reference) {
        this.jdbc = jdbc;
        this.records = records;
        this.reference = reference;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Replayed> next(Mark after, Instant before, int most) {
        return jdbc.sql(RECORDS + """
                        WHERE (a.recorded_at, a.assessment_id) > (:after, :id) AND a.recorded_at < :before
                        ORDER BY a.recorded_at, a.assessment_id LIMIT :most
                        """)
                .param("after", Timestamp.from(after.recordedAt()))
                .param("id", after.id().isEmpty() ? new UUID(0, 0) : UUID.fromString(after.id()))
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query((row, index) -> replayed(row))
                .list();
    }

    @Override
    public List<Replayed> of(String subject) {
        return where("a.case_number = :subject ORDER BY a.recorded_at, a.assessment_id", Map.of("subject", subject));
    }

    @Override
    public Optional<Replayed> again(String id) {
        return where("a.assessment_id = :id", Map.of("id", UUID.fromString(id))).stream()
                .findFirst();
    }

    private List<Replayed> where(String condition, Map<String, Object> values) {
        return jdbc.sql(RECORDS + "WHERE " + condition)
                .params(values)
                .query((row, index) -> replayed(row))
                .list();
    }

    private Replayed replayed(ResultSet row) throws SQLException {
        Instant recordedAt = row.getTimestamp("recorded_at").toInstant();
        PastDecision decision =
                new PastDecision(KIND, row.getString("assessment_id"), row.getString("case_number"), recordedAt);
        int rules = row.getInt("rules");
        List<Difference> differences = differences(row, recordedAt);
        return differences.isEmpty()
                        || differences(row, recordedAt.minus(UNTIL_KNOWN)).isEmpty()
                ? new Replayed(decision, rules, List.of())
                : new Replayed(decision, rules, differences);
    }

    /** A record that cannot be read, or not be worked out, is a difference like any other. */
    private List<Difference> differences(ResultSet row, Instant known) throws SQLException {
        try {
            FinancialAssessment kept = records.assessment(row);
            FinancialInformation told = records.information(row.getString("told"));
            LegalBasis basis = LegalBasis.valueOf(row.getString("legal_basis"));
            return Difference.between(
                    KIND, kept, new WorkOutContribution(reference.knownAt(known)).of(basis, told, kept.id()));
        } catch (NoValueOnDate | UncheckedIOException | IllegalArgumentException | IllegalStateException unknown) {
            return List.of(new Difference(KIND, row.getString("basis"), String.valueOf(unknown.getMessage())));
        }
    }
}
