package org.fairway.reference.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.fairway.reference.ReferenceData;

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
}
