package org.fairway.web.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** The first and last day of a stay. */
@Schema(name = "CareHomeStay", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record Stay(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate until) {}
