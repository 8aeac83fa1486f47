package org.fairway.family;

import java.util.Optional;
import java.util.UUID;

/** All answers to offers. */
public interface FamilyAnswers {
    /** Records it; recording the same one again changes nothing. */
    void record(FamilyAnswer answer);

    /** The latest answer to that offer. */
    Optional<FamilyAnswer> current(UUID offer);
}
