package org.fairway.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTest {
    private static final Path PROGRAMS = Path.of("target/postgres-programs");
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @TempDir
    Path folder;

    private EmbeddedPostgres start() throws IOException {
        return database.embeddedPostgres(folder, PROGRAMS);
    }

    private static JdbcClient in(EmbeddedPostgres postgres) {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }

    @Test
    void keepsWhatWasCommittedWhenItsServerIsKilled() throws Exception {
        EmbeddedPostgres first = start();
        in(first).sql("CREATE TABLE paid (pence bigint)").update();
        in(first).sql("INSERT INTO paid VALUES (137560)").update();
        long pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postgres-17/postmaster.pid")).get(0));
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(20, TimeUnit.SECONDS);
        first.close();

        try (EmbeddedPostgres second = start()) {
            assertThat(in(second)
                            .sql("SELECT pence FROM paid")
                            .query(Long.class)
                            .single())
                    .isEqualTo(137_560L);
            assertThat(in(second).sql("SHOW fsync").query(String.class).single())
                    .isEqualTo("on");
            assertThat(in(second)
                            .sql("SHOW synchronous_commit")
                            .query(String.class)
                            .single())
                    .isEqualTo("on");
            assertThat(in(second)
                            .sql("SHOW full_page_writes")
                            .query(String.class)
                            .single())
                    .isEqualTo("on");
            assertThat(in(second).sql("SHOW server_version").query(String.class).single())
                    .startsWith("17.");
        }
    }

    @Test
    void refusesAFolderThatIsInUse() throws IOException {
        try (EmbeddedPostgres first = start()) {
            assertThat(first.getPort()).isPositive();
            assertThatThrownBy(this::start).hasMessageContaining("Another Fairway is using the data");
        }
    }
}
