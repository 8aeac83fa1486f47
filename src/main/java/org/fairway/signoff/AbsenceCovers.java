package org.fairway.signoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All covers for absences. Nothing in it is ever changed; a cover that ends early gets a row that says so. */
public interface AbsenceCovers {
    /** Keeps it; the same one again changes nothing. */
    void record(AbsenceCover cover);

    /** Ends it with that day, which is earlier than the one it was recorded with. */
    void end(UUID cover, LocalDate lastDay, String by);

    /** The last day on which who covers signed something in the place of the absent one, under this cover. */
    Optional<LocalDate> lastUsed(AbsenceCover cover);

    /** Those that are not over on that day, the soonest first. */
    List<AbsenceCover> notOverOn(LocalDate day);
}
