package org.fairway.payment.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A real, empty database with our migrations, for one test class, or a copy of it. */
public final class PaymentDatabase implements AutoCloseable {
    private static final String FIRST = "postgres";
    private static final String OWNER = "postgres";
    private final EmbeddedPostgres postgres;
    private final String name;
    private @Nullable SingleConnectionDataSource connection;
    private long cases;
    private int copies;

    public PaymentDatabase() {
        try {
            postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        } catch (IOException noDatabase) {
            throw new IllegalStateException("The test database did not start", noDatabase);
        }
        name = FIRST;
        Flyway.configure()
                .dataSource(postgres.getDatabase(OWNER, name))
                .schemas("fairway")
                .locations("classpath:db/fairway")
                .load()
                .migrate();
    }

    private PaymentDatabase(EmbeddedPostgres postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    /** A copy of its own of this database. */
    public PaymentDatabase copy() {
        String copy = "copy_" + ++copies;
        JdbcClient.create(postgres.getTemplateDatabase())
                .sql("CREATE DATABASE " + copy + " TEMPLATE " + name)
                .update();
        return new PaymentDatabase(postgres, copy);
    }

    /** A connection for each call, for what happens at once. */
    public DataSource connections() {
        return postgres.getDatabase(OWNER, name);
    }

    /** Where another process finds it. */
    String url() {
        return postgres.getJdbcUrl(OWNER, name);
    }

    /** One connection that is kept, as a pool would. */
    public DataSource dataSource() {
        if (connection == null) {
            connection = new SingleConnectionDataSource(url(), true);
        }
        return connection;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    /** A person with a case. */
    public CaseNumber openCase(LegalBasis basis) {
        UUID person = UUID.randomUUID();
        CaseNumber number = CaseNumber.of(2026, ++cases);
        jdbc().sql("INSERT INTO fairway.person (person_id, given_name, family_name, birth_date) "
                        + "VALUES (:id, 'Peter', 'Example', :born)")
                .param("id", person)
                .param("born", LocalDate.of(1986, 5, 1))
                .update();
        jdbc().sql("INSERT INTO fairway.pathway_case (case_number, person_id, legal_basis, team, stage, stage_since, "
                        + "opened_on) VALUES (:number, :person, :basis, 'north', 'AGREEMENT', :on, :on)")
                .param("number", number.text())
                .param("person", person)
                .param("basis", basis.name())
                .param("on", LocalDate.of(2026, 4, 1))
                .update();
        return number;
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.destroy();
        }
        try {
            postgres.close();
        } catch (IOException notStopped) {
            throw new IllegalStateException("The test database did not stop", notStopped);
        }
    }
}
