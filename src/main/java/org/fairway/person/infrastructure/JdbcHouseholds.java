package org.fairway.person.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Carer;
import org.fairway.person.HouseholdChild;
import org.fairway.person.Households;
import org.fairway.person.KnownOrNot;
import org.fairway.person.Relationship;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcHouseholds implements Households {
    private final JdbcClient jdbc;

    JdbcHouseholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void addCarer(CaseNumber caseNumber, Carer carer, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.carer (carer_id, case_number, given_name, family_name, birth_date,
                            relationship, telephone, address, lives_with_person, wants_contact, recorded_by)
                        VALUES (:id, :caseNumber, :givenName, :familyName, :birthDate,
                            :relationship, :telephone, :address, :livesWithPerson, :wantsContact, :recordedBy)
                        ON CONFLICT (carer_id) DO NOTHING
                        """)
                .param("id", carer.id())
                .param("caseNumber", caseNumber.text())
                .param("givenName", carer.givenName())
                .param("familyName", carer.familyName())
                .param("birthDate", carer.birthDate())
                .param("relationship", carer.relationship().name())
                .param("telephone", carer.telephone())
                .param("address", carer.address())
                .param("livesWithPerson", carer.livesWithPerson())
                .param("wantsContact", carer.wantsContact().name())
                .param("recordedBy", by)
                .update();
    }

    @Override
    public void addChild(CaseNumber caseNumber, HouseholdChild child, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.household_child (child_id, case_number, name, birth_date, relationship,
                            helps_with_care, disabled, recorded_by)
                        VALUES (:id, :caseNumber, :name, :birthDate, :relationship, :helpsWithCare, :disabled,
                            :recordedBy)
                        ON CONFLICT (child_id) DO NOTHING
                        """)
                .param("id", child.id())
                .param("caseNumber", caseNumber.text())
                .param("name", child.name())
                .param("birthDate", child.birthDate())
                .param("relationship", child.relationship().name())
                .param("helpsWithCare", child.helpsWithCare().name())
                .param("disabled", child.disabled().name())
                .param("recordedBy", by)
                .update();
    }

    @Override
    public List<Carer> carers(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT carer_id, given_name, family_name, birth_date, relationship, telephone, address,
                            lives_with_person, wants_contact
                        FROM fairway.carer WHERE case_number = :caseNumber ORDER BY recorded_at, carer_id
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcHouseholds::carer)
                .list();
    }

    @Override
    public List<HouseholdChild> children(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT child_id, name, birth_date, relationship, helps_with_care, disabled
                        FROM fairway.household_child WHERE case_number = :caseNumber ORDER BY recorded_at, child_id
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcHouseholds::child)
                .list();
    }

    private static Carer carer(ResultSet row, int index) throws SQLException {
        return new Carer(
                row.getObject("carer_id", UUID.class),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                Relationship.valueOf(row.getString("relationship")),
                row.getString("telephone"),
                row.getString("address"),
                row.getBoolean("lives_with_person"),
                KnownOrNot.valueOf(row.getString("wants_contact")));
    }

    private static HouseholdChild child(ResultSet row, int index) throws SQLException {
        return new HouseholdChild(
                row.getObject("child_id", UUID.class),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                Relationship.valueOf(row.getString("relationship")),
                KnownOrNot.valueOf(row.getString("helps_with_care")),
                KnownOrNot.valueOf(row.getString("disabled")));
    }
}
