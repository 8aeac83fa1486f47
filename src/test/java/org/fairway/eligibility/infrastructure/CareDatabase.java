package org.fairway.eligibility.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.LegalBasis;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real, empty database with our migrations, for one test class. */
public final class CareDatabase implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private long cases;

    public CareDatabase() {
        try {
            postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        } catch (IOException noDatabase) {
            throw new IllegalStateException("The test database did not start", noDatabase);
        }
        Flyway.configure()
                .dataSource(dataSource())
                .schemas("fairway")
                .locations("classpath:db/fairway")
                .load()
                .migrate();
    }

    public DataSource dataSource() {
        return postgres.getPostgresDatabase();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    public PersonId person() {
        UUID person = UUID.randomUUID();
        jdbc().sql("INSERT INTO fairway.person (person_id, given_name, family_name, birth_date) "
                        + "VALUES (:id, 'Joan', 'Example', :born)")
                .param("id", person)
                .param("born", LocalDate.of(1958, 5, 1))
                .update();
        return new PersonId(person);
    }

    public CaseNumber openCase(LegalBasis basis) {
        return openCase(basis, null);
    }

    /** A case of a new person; for a carer with the case of the adult they care for. */
    public CaseNumber openCase(LegalBasis basis, @Nullable CaseNumber adultCase) {
        CaseNumber number = CaseNumber.of(2026, 100_000 + ++cases);
        jdbc().sql("INSERT INTO fairway.pathway_case (case_number, person_id, legal_basis, team, stage, stage_since, "
                        + "opened_on, adult_case) "
                        + "VALUES (:number, :person, :basis, 'north', 'ELIGIBILITY', :on, :on, :adultCase)")
                .param("number", number.text())
                .param("person", person().value())
                .param("basis", basis.name())
                .param("on", LocalDate.of(2026, 9, 1))
                .param("adultCase", adultCase == null ? null : adultCase.text())
                .update();
        return number;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException notStopped) {
            throw new IllegalStateException("The test database did not stop", notStopped);
        }
    }
}
