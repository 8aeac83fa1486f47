package org.fairway.bankdetails;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairway.agreement.AccountId;

/** The published tables of the modulus check that an administrator has imported. */
public interface TablesInForce {
    /** The tables that hold on the day; empty when none were imported for it. */
    Optional<ImportedTables> on(LocalDate day);

    /**
     * Keeps newly imported tables. Tables of the same version from the same day take the place of those before.
     *
     * @param failing the accounts in use whose number cannot exist by them
     */
    void add(ImportedTables tables, Set<AccountId> failing, String by);

    /** Everything that was ever imported, the newest first, without the tables themselves. */
    List<Import> imports();

    /** An import, and who made it. */
    record Import(
            String version,
            LocalDate validFrom,
            String weightsDigest,
            String substitutesDigest,
            String by,
            Instant at) {}
}
