package org.fairway.web.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a working.
 *
 * @param amount in pounds with two places
 * @param effect what it does to the result, in words
 * @param row the key of the dated row it was read from
 * @param rowFrom the day from which that row holds
 */
@Schema(name = "WorkingLine")
record Line(
        @Schema(example = "Minimum income guarantee: single, 25 to pension age")
        String label,

        @Schema(example = "103.65") String amount,
        @Schema(example = "taken off") String effect,
        @Nullable String source,

        @Schema(example = "guarantee.single.25-to-pension-age") @Nullable
        String row,

        @Schema(example = "2023-04-10") @Nullable LocalDate rowFrom) {}
