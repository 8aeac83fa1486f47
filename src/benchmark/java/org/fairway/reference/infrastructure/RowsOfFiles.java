package org.fairway.reference.infrastructure;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fairway.reference.ReferenceData;

/** The dated rows the product is built with, read by the product's own reader, without a database. */
public final class RowsOfFiles {
    private RowsOfFiles() {}

    public static ReferenceData read(Path folder) throws IOException {
        ReferenceFileReader reader = new ReferenceFileReader();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            try (Reader content = Files.newBufferedReader(file)) {
                reader.read(file.getFileName().toString(), content);
            }
        }
        return new ReferenceRows(reader.rows()).inMemory();
    }
}
