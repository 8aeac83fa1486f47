package org.fairway.payment.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.fairway.payment.file.BankAccount;
import org.fairway.payment.file.Originator;
import org.springframework.core.env.Environment;

/**
 * The council's own account and the key that it signs with: secrets of the application, as the key of the bank details is.
 * With the database that comes with Fairway they are a demonstration council's; with a database server they must be set.
 */
record CouncilAccount(Originator originator, String signingKey) {
    private static final String SETTINGS = "fairway.payments.";
    private static final int KEY_BYTES = 32;

    static CouncilAccount of(Environment settings) {
        boolean own = settings.getProperty("spring.datasource.url", "").isBlank();
        Originator originator = originator(
                setting(settings, "name", own, settings.getProperty("fairway.council.name", "Demonstration council")),
                setting(settings, "service-user-number", own, "123456"),
                setting(settings, "sort-code", own, "401234"),
                setting(settings, "account-number", own, "12345678"));
        String key = settings.getProperty(SETTINGS + "signing-key", "");
        if (!key.isBlank()) {
            return new CouncilAccount(originator, key);
        }
        if (!own) {
            throw missing("signing-key", "payment files are signed with it. Make one with: openssl rand -base64 32");
        }
        Path folder = Path.of(settings.getProperty("fairway.database.folder", "./data"));
        return new CouncilAccount(originator, keptIn(folder.resolve("payment-signing.key")));
    }

    private static Originator originator(String name, String serviceUserNumber, String sortCode, String number) {
        try {
            return new Originator(
                    name,
                    serviceUserNumber,
                    new BankAccount(sortCode.replaceAll("[ -]", ""), number.replaceAll("[ -]", "")));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "The account that payments leave is not set up: " + wrong.getMessage()
                            + ". Look at fairway.payments.name, service-user-number (six digits), sort-code (six digits)"
                            + " and account-number (eight digits).",
                    wrong);
        }
    }

    private static String setting(Environment settings, String name, boolean own, String demonstration) {
        String value = settings.getProperty(SETTINGS + name, "");
        if (value.isBlank() && !own) {
            throw missing(name, "payments leave from the council’s account");
        }
        return value.isBlank() ? demonstration : value;
    }

    private static IllegalStateException missing(String name, String why) {
        return new IllegalStateException("Set " + SETTINGS + name + " (FAIRWAY_PAYMENTS_"
                + name.toUpperCase(Locale.ROOT).replace('-', '_') + "): " + why);
    }

    /** Written aside and moved into place, so that a start that is cut short leaves no half a key. */
    private static String keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
                byte[] key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Path aside = Files.createTempFile(folder, "payment-signing", ".new");
                Files.writeString(aside, Base64.getEncoder().encodeToString(key));
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read or write " + file, unreadable);
        }
    }

    /** Without the account and the key. */
    @Override
    public String toString() {
        return "the account of " + originator.name();
    }
}
