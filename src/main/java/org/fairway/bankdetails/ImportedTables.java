package org.fairway.bankdetails;

import java.time.LocalDate;

/**
 * The two published tables as they were imported together.
 *
 * @param version the version that their publisher gives them
 * @param validFrom the first day on which accounts are checked by them
 * @param weightsDigest the SHA-256 of the file of weights, in hexadecimal
 * @param substitutesDigest the SHA-256 of the file of substitutions, in hexadecimal
 */
public record ImportedTables(
        String version, LocalDate validFrom, String weightsDigest, String substitutesDigest, ModulusTables tables) {}
