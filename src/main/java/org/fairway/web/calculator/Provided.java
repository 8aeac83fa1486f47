package org.fairway.web.calculator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.fairway.charging.FreeServices;
import org.fairway.kernel.Money;

/** What the council provides or pays for. */
@Schema(name = "ServiceProvided", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record Provided(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) FreeServices.Service kind,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Its first day.")
        LocalDate startedOn,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "What it costs altogether.")
        Money price) {}
