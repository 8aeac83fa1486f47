package org.fairway.person.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Advocate;
import org.fairway.person.AdvocateRole;
import org.fairway.person.Advocates;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcAdvocates implements Advocates {
    private final JdbcClient jdbc;

    JdbcAdvocates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(Advocate advocate, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.advocate (appointment_id, case_number, role, name, organisation, telephone,
                            appointed_on, persons_view, recorded_by)
                        VALUES (:id, :caseNumber, :role, :name, :organisation, :telephone,
                            :appointedOn, :personsView, :recordedBy)
                        ON CONFLICT (appointment_id) DO NOTHING
                        """)
                .param("id", advocate.id())
                .param("caseNumber", advocate.caseNumber().text())
                .param("role", advocate.role().name())
                .param("name", advocate.name())
                .param("organisation", advocate.organisation())
                .param("telephone", advocate.telephone())
                .param("appointedOn", advocate.appointedOn())
                .param("personsView", advocate.personsView())
                .param("recordedBy", by)
                .update();
    }

    @Override
    public Optional<Advocate> of(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT appointment_id, case_number, role, name, organisation, telephone, appointed_on,
                            persons_view
                        FROM fairway.advocate WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcAdvocates::advocate)
                .optional();
    }

    private static Advocate advocate(ResultSet row, int index) throws SQLException {
        return new Advocate(
                row.getObject("appointment_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                AdvocateRole.valueOf(row.getString("role")),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("telephone"),
                row.getObject("appointed_on", LocalDate.class),
                row.getString("persons_view"));
    }
}
