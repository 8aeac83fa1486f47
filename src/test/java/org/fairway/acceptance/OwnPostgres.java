package org.fairway.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL of a test's own, on one folder and one port, that is killed with every backend and started again. */
final class OwnPostgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NAME = "postgres";
    private final Path folder;
    private EmbeddedPostgres server;

    OwnPostgres(Path folder) throws IOException {
        this.folder = folder;
        this.server = start(0);
    }

    private EmbeddedPostgres start(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                // The library is made for tests and forgets the last commits when it is killed
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", "Europe/London");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    String url() {
        return server.getJdbcUrl(NAME, NAME);
    }

    /** A connection for each call. */
    DataSource connections() {
        return server.getPostgresDatabase();
    }

    JdbcClient jdbc() {
        return JdbcClient.create(connections());
    }

    /** Kills the server and every process of it, as {@code kill -9} does: none may finish what it is doing. */
    void kill() throws IOException {
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid"))
                        .get(0)
                        .strip()))
                .orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(List.of(postmaster));
        postmaster.descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** Starts it on the files that the killed one left, where it was. */
    void startAgain() throws IOException {
        int port = server.getPort();
        server.close();
        server = start(port);
    }

    /** Does something while nobody else can write into the table. */
    void holding(String table, Work work) throws Exception {
        Connection connection = connections().getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE " + table + " IN SHARE MODE");
            work.run();
        } finally {
            connection.abort(Runnable::run);
        }
    }

    /** What is done. */
    interface Work {
        void run() throws Exception;
    }

    /** Waits until somebody stands before the table that is held. */
    void untilBlockedAt(String table) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (jdbc().sql("SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = to_regclass(?)")
                        .param(table)
                        .query(Long.class)
                        .single()
                == 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Nobody writes into " + table);
            }
        }
    }

    /** Whether whoever stands before the held table has written into the other one, and not committed it. */
    boolean hasWritten(String held, String other) {
        return jdbc().sql(
                                "SELECT count(*) FROM pg_locks waiting JOIN pg_locks written USING (pid) "
                                        + "WHERE NOT waiting.granted AND waiting.relation = to_regclass(?) "
                                        + "AND written.granted AND written.mode = 'RowExclusiveLock' AND written.relation = to_regclass(?)")
                        .params(held, other)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
