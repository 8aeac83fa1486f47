package org.fairway.payment.ledger.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairway.payment.ledger.Heads;
import org.fairway.payment.ledger.Seal;

/** A line a day at the end of a text file. */
final class HeadsInFile implements Heads {
    private static final Pattern LINE = Pattern.compile("\\S+ seal (\\d+) up to transfer \\d+ sha256 ([0-9a-f]{64})");
    private final Path file;

    HeadsInFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public void keep(Seal head, Instant at) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    at + " " + head.words() + System.lineSeparator(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException notWritten) {
            throw new UncheckedIOException("The head of the ledger could not be written to " + file, notWritten);
        }
    }

    @Override
    public List<Kept> kept() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> new Kept(Long.parseLong(line.group(1)), line.group(2)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The heads of the ledger cannot be read from " + file, unreadable);
        }
    }
}
