package org.fairway.bankdetails;

import java.time.LocalDate;
import java.util.Optional;

/** The published tables of the modulus check that an administrator has imported. */
public interface TablesInForce {
    /** The tables that hold on the day; empty when none were imported for it. */
    Optional<ImportedTables> on(LocalDate day);

    /** Keeps newly imported tables. Tables of the same version from the same day take the place of those before. */
    void add(ImportedTables tables, String by);
}
