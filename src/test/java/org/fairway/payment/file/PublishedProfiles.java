package org.fairway.payment.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** The profiles that the product is built with. */
public final class PublishedProfiles {
    private PublishedProfiles() {}

    public static Settings on(String name, LocalDate day) {
        try (InputStream file = PublishedProfiles.class.getResourceAsStream("/payment-files/" + name + ".csv")) {
            FileProfile.Outcome outcome = FileProfile.read(
                    name, new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
            if (outcome instanceof FileProfile.Read read) {
                return read.profile().on(day);
            }
            throw new AssertionError(outcome.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
