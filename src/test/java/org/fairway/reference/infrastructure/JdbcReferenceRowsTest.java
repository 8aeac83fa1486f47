package org.fairway.reference.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.fairway.reference.infrastructure.JdbcReferenceRows.InForce;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdbcReferenceRowsTest {
    private static final String HEADER = "key,value,unit,from,source,confidence\n";
    private static final String ROW = "rate.one,10.50,pounds a week,2026-04-06,A circular,CONFIRMED\n";

    private EmbeddedPostgres postgres;
    private JdbcClient jdbc;

    @BeforeAll
    void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .schemas("fairway")
                .locations("classpath:db/fairway")
                .load()
                .migrate();
    }

    @AfterAll
    void stopDatabase() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("TRUNCATE fairway.reference_row").update();
    }

    @Test
    void publishesTheSameFilesOnce() throws IOException {
        publish(ROW);
        List<ReferenceRow> again = publish(ROW);

        assertThat(again).hasSize(1);
        assertThat(versions()).containsExactly("1 10.5");
    }

    @Test
    void keepsTheOldVersionOfAChangedRow() throws IOException {
        publish(ROW);
        List<ReferenceRow> changed = publish(ROW.replace("10.50", "10.55"));

        assertThat(changed.get(0).number()).isEqualByComparingTo("10.55");
        assertThat(versions()).containsExactly("1 10.5", "2 10.55");
    }

    @Test
    void withdrawsARowThatLeftItsFileAndTakesItBack() throws IOException {
        publish(ROW);
        assertThat(publish("")).isEmpty();
        assertThat(publish("")).isEmpty();
        assertThat(publish(ROW)).hasSize(1);

        assertThat(versions()).containsExactly("1 10.5", "2 10.5 withdrawn", "3 10.5");
    }

    @Test
    void keepsRowsThatAnAdministratorEntered() throws IOException {
        jdbc.sql("INSERT INTO fairway.reference_row (kind, key, valid_from, version, number, unit, source, confidence, "
                        + "recorded_by) VALUES ('VALUE', 'rate.two', '2027-04-06', 1, 11, 'pounds a week', 'A circular', "
                        + "'CONFIRMED', 'admin')")
                .update();

        assertThat(publish(ROW)).extracting(row -> row.id().key()).containsExactlyInAnyOrder("rate.one", "rate.two");
    }

    @Test
    void letsAnAdministratorsRowStandWhateverALaterReleaseSays() throws IOException {
        publish(ROW);
        List<ReferenceRow> entered = read(ROW.replace("10.50", "10.60")).rows();

        assertThat(new JdbcReferenceRows(jdbc).add(entered, "admin")).isEqualTo(1);
        assertThat(new JdbcReferenceRows(jdbc).add(entered, "admin")).isZero();
        assertThat(publish(ROW.replace("10.50", "10.55")))
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualByComparingTo("10.6"));
        assertThat(versions()).containsExactly("1 10.5", "2 10.6");
    }

    @Test
    void letsNobodyAlterAPublishedRow() throws IOException {
        publish(ROW);

        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE fairway.reference_row SET number = 99").update())
                .hasMessageContaining("never altered");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM fairway.reference_row").update())
                .hasMessageContaining("never altered");
    }

    @Test
    void publishesAllTheFilesTheProductIsBuiltWith() throws IOException {
        List<ReferenceRow> files = ReferenceConfiguration.readAll();
        JdbcReferenceRows rows = new JdbcReferenceRows(jdbc);

        rows.publish(files);
        rows.publish(files);

        assertThat(rows.inForce()).extracting(InForce::row).containsExactlyInAnyOrderElementsOf(files);
        assertThat(jdbc.sql("SELECT max(version) FROM fairway.reference_row")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static ReferenceFileReader read(String lines) throws IOException {
        ReferenceFileReader reader = new ReferenceFileReader();
        reader.read("some.csv", new StringReader(HEADER + lines));
        return reader;
    }

    private List<ReferenceRow> publish(String lines) throws IOException {
        JdbcReferenceRows rows = new JdbcReferenceRows(jdbc);
        rows.publish(read(lines).rows());
        return rows.inForce().stream().map(InForce::row).toList();
    }

    private List<String> versions() {
        return jdbc.sql("SELECT version || ' ' || number || CASE WHEN withdrawn THEN ' withdrawn' ELSE '' END "
                        + "FROM fairway.reference_row ORDER BY version")
                .query(String.class)
                .list();
    }
}
