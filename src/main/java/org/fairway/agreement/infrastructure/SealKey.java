package org.fairway.agreement.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** Where the key of the bank details comes from. */
final class SealKey {
    private SealKey() {}

    /**
     * The key that was set; or, beside the database that comes with Fairway, one that is made at the first start and kept
     * in its folder. With a database server a key must be set: one that was made up could be lost with the machine.
     */
    static String find(String set, boolean embeddedDatabase, Path folder, SecureRandom random) {
        if (!set.isBlank()) {
            return set;
        }
        if (!embeddedDatabase) {
            throw new IllegalStateException("Set fairway.bank-details.key (FAIRWAY_BANK_DETAILS_KEY): bank details are"
                    + " encrypted with it. Make one with: openssl rand -base64 32");
        }
        return keptIn(folder.resolve("bank-details.key"), random);
    }

    private static String keptIn(Path file, SecureRandom random) {
        try {
            if (!Files.exists(file)) {
                create(file, random);
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read or write " + file, unreadable);
        }
    }

    /** Written aside and moved into place, so that a start that is cut short leaves no half a key. */
    private static void create(Path file, SecureRandom random) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        // Readable by its owner alone, as temporary files are
        Path aside = Files.createTempFile(folder, "bank-details", ".new");
        Files.writeString(aside, Base64.getEncoder().encodeToString(AccountSeal.newKey(random)));
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
