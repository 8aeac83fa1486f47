package org.fairway.person.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.PersonId;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPeople implements People {
    private static final String SELECT = """
            SELECT person_id, given_name, family_name, birth_date, nhs_number, address, postcode, telephone, email
            FROM fairway.person WHERE\s""";
    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Person get(PersonId id) {
        return jdbc.sql(SELECT + "person_id = :id")
                .param("id", id.value())
                .query(JdbcPeople::person)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no person " + id));
    }

    @Override
    public Optional<Person> byNhsNumber(String nhsNumber) {
        return jdbc.sql(SELECT + "nhs_number = :nhsNumber")
                .param("nhsNumber", nhsNumber)
                .query(JdbcPeople::person)
                .optional();
    }

    @Override
    public Optional<Person> onlyOne(String givenName, String familyName, LocalDate birthDate) {
        List<Person> found = jdbc.sql(SELECT + """
                        birth_date = :birthDate AND lower(given_name) = lower(:givenName)
                            AND lower(family_name) = lower(:familyName) LIMIT 2
                        """)
                .param("birthDate", birthDate)
                .param("givenName", givenName.strip())
                .param("familyName", familyName.strip())
                .query(JdbcPeople::person)
                .list();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public void save(Person person) {
        jdbc.sql("""
                        INSERT INTO fairway.person (person_id, given_name, family_name, birth_date, nhs_number,
                            address, postcode, telephone, email)
                        VALUES (:id, :givenName, :familyName, :birthDate, :nhsNumber,
                            :address, :postcode, :telephone, :email)
                        ON CONFLICT (person_id) DO UPDATE SET
                            given_name = excluded.given_name, family_name = excluded.family_name,
                            birth_date = excluded.birth_date, nhs_number = excluded.nhs_number,
                            address = excluded.address, postcode = excluded.postcode,
                            telephone = excluded.telephone, email = excluded.email
                        """)
                .param("id", person.id().value())
                .param("givenName", person.givenName())
                .param("familyName", person.familyName())
                .param("birthDate", person.birthDate())
                .param("nhsNumber", person.nhsNumber())
                .param("address", person.address())
                .param("postcode", person.postcode())
                .param("telephone", person.telephone())
                .param("email", person.email())
                .update();
    }

    private static Person person(ResultSet row, int index) throws SQLException {
        return new Person(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("nhs_number"),
                row.getString("address"),
                row.getString("postcode"),
                row.getString("telephone"),
                row.getString("email"));
    }
}
