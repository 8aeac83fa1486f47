package org.fairway.pathway.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.CaseOverview;
import org.fairway.pathway.CaseOverviews;
import org.fairway.pathway.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcCaseOverviews implements CaseOverviews {
    private final JdbcClient jdbc;

    JdbcCaseOverviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<CaseOverview> find(CaseNumber number) {
        return jdbc.sql("""
                        SELECT pathway_case.*, given_name || ' ' || family_name AS person_name
                        FROM fairway.pathway_case JOIN fairway.person USING (person_id)
                        WHERE case_number = :number
                        """)
                .param("number", number.text())
                .query(JdbcCaseOverviews::overview)
                .optional();
    }

    @Override
    public Map<CaseNumber, String> names(Collection<CaseNumber> numbers) {
        Map<CaseNumber, String> names = new HashMap<>();
        jdbc.sql("""
                        SELECT case_number, given_name || ' ' || family_name AS person_name
                        FROM fairway.pathway_case JOIN fairway.person USING (person_id)
                        WHERE case_number = ANY (:numbers)
                        """)
                .param("numbers", numbers.stream().map(CaseNumber::text).toArray(String[]::new))
                .query((ResultSet row) -> {
                    names.put(new CaseNumber(row.getString("case_number")), row.getString("person_name"));
                });
        return names;
    }

    @Override
    public Map<Stage, Long> openByStage() {
        Map<Stage, Long> cases = new EnumMap<>(Stage.class);
        jdbc.sql("SELECT stage, count(*) AS cases FROM fairway.pathway_case WHERE closed_on IS NULL GROUP BY stage")
                .query((ResultSet row) -> {
                    cases.put(Stage.valueOf(row.getString("stage")), row.getLong("cases"));
                });
        return cases;
    }

    private static CaseOverview overview(ResultSet row, int index) throws SQLException {
        return new CaseOverview(
                JdbcCases.pathwayCase(row, index),
                row.getString("person_name"),
                row.getObject("stage_since", LocalDate.class),
                row.getString("closed_reason"));
    }
}
