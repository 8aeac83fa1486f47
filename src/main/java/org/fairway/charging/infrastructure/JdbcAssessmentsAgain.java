package org.fairway.charging.infrastructure;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.WorkOutContribution;
import org.fairway.database.RecordedRows;
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

    private final RecordedRows<Replayed> rows;
    private final JdbcFinancialAssessments records;
    private final PastReference reference;

    JdbcAssessmentsAgain(JdbcClient jdbc, JdbcFinancialAssessments records, PastReference reference) {
        this.rows = new RecordedRows<>(jdbc, RECORDS, "assessment_id", (row, index) -> replayed(row));
        this.records = records;
        this.reference = reference;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Replayed> next(Mark after, Instant before, int most) {
        return rows.next(after.recordedAt(), after.id(), before, most);
    }

    @Override
    public List<Replayed> of(String subject) {
        return rows.ofCase(subject);
    }

    @Override
    public Optional<Replayed> again(String id) {
        return rows.find(id);
    }

    private Replayed replayed(ResultSet row) throws SQLException {
        PastDecision decision = new PastDecision(
                KIND,
                row.getString("assessment_id"),
                row.getString("case_number"),
                row.getTimestamp("recorded_at").toInstant());
        String basis = row.getString("basis");
        try {
            FinancialAssessment kept = records.assessment(row);
            FinancialInformation told = records.information(row.getString("told"));
            LegalBasis law = LegalBasis.valueOf(row.getString("legal_basis"));
            return Replayed.of(decision, row.getInt("rules"), known -> differences(law, told, kept, known));
        } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException unreadable) {
            return new Replayed(decision, row.getInt("rules"), List.of(unknown(basis, unreadable)));
        }
    }

    /** A record that cannot be worked out is a difference like any other. */
    private List<Difference> differences(
            LegalBasis law, FinancialInformation told, FinancialAssessment kept, Instant known) {
        try {
            return Difference.between(
                    KIND, kept, new WorkOutContribution(reference.knownAt(known)).of(law, told, kept.id()));
        } catch (NoValueOnDate | IllegalArgumentException | IllegalStateException unknown) {
            return List.of(unknown(kept.basis().name(), unknown));
        }
    }

    private static Difference unknown(String basis, RuntimeException why) {
        return new Difference(KIND, basis, String.valueOf(why.getMessage()));
    }
}
