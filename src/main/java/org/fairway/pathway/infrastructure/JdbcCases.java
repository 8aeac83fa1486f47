package org.fairway.pathway.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.pathway.PathwayCase;
import org.fairway.pathway.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcCases implements Cases {
    private static final String COLUMNS =
            "case_number, person_id, legal_basis, team, stage, opened_on, adult_case, closed_on";
    private final JdbcClient jdbc;

    JdbcCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public PathwayCase get(CaseNumber number) {
        return find(number).orElseThrow(() -> new NoSuchElementException("There is no case " + number));
    }

    @Override
    public boolean exists(CaseNumber number) {
        return find(number).isPresent();
    }

    @Override
    public List<PathwayCase> of(PersonId person) {
        AtTheEnd.write("fairway.pathway_case");
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM fairway.pathway_case WHERE person_id = :person ORDER BY opened_on, case_number")
                .param("person", person.value())
                .query(JdbcCases::pathwayCase)
                .list();
    }

    @Override
    public CaseNumber nextNumber(LocalDate on) {
        long next = jdbc.sql("SELECT nextval('fairway.case_sequence')")
                .query(Long.class)
                .single();
        return CaseNumber.of(on.getYear(), next);
    }

    @Override
    public PathwayCase open(CaseNumber number, PersonId person, LegalBasis basis, String team, LocalDate on) {
        return insert(number, person, basis, team, on, null)
                ? new PathwayCase(number, person, basis, team, Stage.REFERRAL, on, null, null)
                : get(number);
    }

    @Override
    public PathwayCase open(
            PersonId person, LegalBasis basis, String team, LocalDate on, @Nullable CaseNumber adultCase) {
        if (adultCase != null) {
            Optional<PathwayCase> opened = ofCarer(person, adultCase);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        CaseNumber number = nextNumber(on);
        if (insert(number, person, basis, team, on, adultCase)) {
            return new PathwayCase(number, person, basis, team, Stage.REFERRAL, on, adultCase, null);
        }
        return adultCase == null ? get(number) : ofCarer(person, adultCase).orElseThrow();
    }

    /** Whether the case is new. */
    private boolean insert(
            CaseNumber number,
            PersonId person,
            LegalBasis basis,
            String team,
            LocalDate on,
            @Nullable CaseNumber adultCase) {
        return jdbc.sql("""
                        INSERT INTO fairway.pathway_case
                            (case_number, person_id, legal_basis, team, stage, stage_since, opened_on, adult_case)
                        VALUES (:number, :person, :basis, :team, 'REFERRAL', :on, :on, :adultCase)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("number", number.text())
                        .param("person", person.value())
                        .param("basis", basis.name())
                        .param("team", team)
                        .param("on", on)
                        .param("adultCase", adultCase == null ? null : adultCase.text())
                        .update()
                == 1;
    }

    @Override
    public void reach(CaseNumber number, Stage stage, LocalDate on) {
        AtTheEnd.row(jdbc, """
                        UPDATE fairway.pathway_case SET stage = :stage, stage_since = :on
                        WHERE case_number = :number AND stage <> :stage AND closed_on IS NULL
                        """)
                .param("stage", stage.name())
                .param("on", on)
                .param("number", number.text())
                .last("stage of " + number);
    }

    @Override
    public void close(CaseNumber number, String reason, LocalDate on) {
        AtTheEnd.write("fairway.pathway_case");
        jdbc.sql("""
                        UPDATE fairway.pathway_case
                        SET stage = 'CLOSED', stage_since = :on, closed_on = :on, closed_reason = :reason
                        WHERE case_number = :number AND closed_on IS NULL
                        """)
                .param("on", on)
                .param("reason", reason)
                .param("number", number.text())
                .update();
    }

    private Optional<PathwayCase> find(CaseNumber number) {
        AtTheEnd.write("fairway.pathway_case");
        return jdbc.sql("SELECT " + COLUMNS + " FROM fairway.pathway_case WHERE case_number = :number")
                .param("number", number.text())
                .query(JdbcCases::pathwayCase)
                .optional();
    }

    private Optional<PathwayCase> ofCarer(PersonId carer, CaseNumber adultCase) {
        AtTheEnd.write("fairway.pathway_case");
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM fairway.pathway_case WHERE person_id = :carer AND adult_case = :adultCase")
                .param("carer", carer.value())
                .param("adultCase", adultCase.text())
                .query(JdbcCases::pathwayCase)
                .optional();
    }

    static PathwayCase pathwayCase(ResultSet row, int index) throws SQLException {
        String adultCase = row.getString("adult_case");
        return new PathwayCase(
                new CaseNumber(row.getString("case_number")),
                new PersonId(row.getObject("person_id", UUID.class)),
                LegalBasis.valueOf(row.getString("legal_basis")),
                row.getString("team"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("opened_on", LocalDate.class),
                adultCase == null ? null : new CaseNumber(adultCase),
                row.getObject("closed_on", LocalDate.class));
    }
}
