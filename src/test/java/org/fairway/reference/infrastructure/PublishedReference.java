package org.fairway.reference.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.fairway.reference.RateGroup;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.JdbcReferenceRows.InForce;

/** The dated rows the product is built with, without a database: for tests of rules. */
public final class PublishedReference {
    private PublishedReference() {}

    public static ReferenceData load() {
        try {
            return new ReferenceRows(ReferenceConfiguration.readAll()).inMemory();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same rows as administrators see them. */
    public static List<RateGroup> groups() {
        try {
            ReferenceFileReader files = ReferenceConfiguration.read();
            return new RatesInGroups(
                            files.rows().stream()
                                    .map(row -> new InForce(row, "files"))
                                    .toList(),
                            files.fileOfKey())
                    .groups();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
