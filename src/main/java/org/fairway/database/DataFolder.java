package org.fairway.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder in which the embedded database keeps its files from one start to the next. */
final class DataFolder {
    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final String VERSION = "17";
    private final Path postgres;

    private DataFolder(Path folder) {
        this.postgres = folder.resolve("postgres-" + VERSION);
    }

    static DataFolder at(Path folder) throws IOException {
        DataFolder data = new DataFolder(folder);
        Files.createDirectories(data.postgres);
        return data;
    }

    /** The folder of a Fairway that has been started before. */
    static DataFolder existing(Path folder) {
        DataFolder data = new DataFolder(folder);
        if (!Files.exists(data.postgres)) {
            throw new IllegalStateException("There is no data of Fairway in " + folder
                    + ". Name its folder with --fairway.database.folder, or its server with --spring.datasource.url.");
        }
        return data;
    }

    /** The port of the server that another Fairway is using; nothing when none is. */
    OptionalInt portInUse() throws IOException {
        return inUse()
                ? OptionalInt.of(Integer.parseInt(Files.readAllLines(postgres.resolve("postmaster.pid"))
                        .get(3)
                        .strip()))
                : OptionalInt.empty();
    }

    Path postgres() {
        return postgres;
    }

    /**
     * Makes the folder ours: refuses when another Fairway is using it, and stops the server that a killed one left behind.
     */
    void release() {
        if (inUse()) {
            throw new IllegalStateException(
                    "Another Fairway is using the data in " + postgres + ". Stop it, or set fairway.database.folder.");
        }
        orphan().ifPresent(this::stop);
    }

    private boolean inUse() {
        Path lock = postgres.resolve("epg-lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot use the data in " + postgres, unreadable);
        }
    }

    private Optional<ProcessHandle> orphan() {
        Path pidFile = postgres.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            return ProcessHandle.of(pid).filter(DataFolder::isPostgres);
        } catch (IOException | NumberFormatException unreadable) {
            throw new IllegalStateException(
                    "Cannot read " + pidFile + ", left by a database that did not stop", unreadable);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(path -> path.endsWith("postgres")).orElse(false);
    }

    private void stop(ProcessHandle server) {
        LOG.info("Stopping the database server {} that an earlier start left behind", server.pid());
        server.destroy();
        try {
            server.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException stillThere) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while stopping an old database server", interrupted);
        } catch (ExecutionException | CompletionException failed) {
            throw new IllegalStateException("Cannot stop the old database server " + server.pid(), failed);
        }
    }
}
