package org.fairway.payment.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The profiles of the banks and of the finance system that the council deals with. */
public final class FileProfiles {
    /** Those that the product is built with. */
    public static final List<String> SHIPPED = List.of(
            "bank-sort-code",
            "bank-international-number",
            "payables-finance",
            "returns-arucs",
            "returns-input",
            "returns-bank",
            "returns-finance");

    private final Map<String, FileProfile> profiles;

    private FileProfiles(Map<String, FileProfile> profiles) {
        this.profiles = profiles;
    }

    /**
     * Reads the profiles that the product is built with.
     *
     * @throws IllegalStateException if one is missing or faulty, naming every fault of all of them
     */
    public static FileProfiles shipped() {
        return read(
                SHIPPED,
                name -> Optional.ofNullable(FileProfiles.class.getResourceAsStream("/payment-files/" + name + ".csv")));
    }

    /** Where the rows of a profile are. */
    @FunctionalInterface
    interface Place {
        Optional<InputStream> open(String name) throws IOException;
    }

    static FileProfiles read(List<String> names, Place place) {
        Map<String, FileProfile> profiles = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (String name : names) {
            FileProfile.Outcome outcome = read(name, place);
            if (outcome instanceof FileProfile.Read read) {
                profiles.put(name, read.profile());
            } else if (outcome instanceof FileProfile.Faulty faulty) {
                faults.addAll(faulty.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The profiles of payment files cannot be used: " + String.join("; ", faults));
        }
        return new FileProfiles(profiles);
    }

    private static FileProfile.Outcome read(String name, Place place) {
        try (InputStream rows = place.open(name).orElse(null)) {
            return rows == null
                    ? new FileProfile.Faulty(List.of(name + ": the file is missing"))
                    : FileProfile.read(name, new InputStreamReader(rows, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The settings of a profile that hold on the day.
     *
     * @throws IllegalArgumentException if there is no such profile
     */
    public Settings on(String name, LocalDate day) {
        FileProfile profile = profiles.get(name);
        if (profile == null) {
            throw new IllegalArgumentException("There is no profile " + name);
        }
        return profile.on(day);
    }
}
