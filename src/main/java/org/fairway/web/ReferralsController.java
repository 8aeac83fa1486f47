package org.fairway.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.regex.Pattern;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.engine.StartRights;
import org.fairway.process.pathway.PathwayProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Referrals", description = "Where a case begins.")
class ReferralsController {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private final Referrals referrals;
    private final StartRights rights;
    private final BusinessClock clock;

    ReferralsController(Referrals referrals, StartRights rights, BusinessClock clock) {
        this.referrals = referrals;
        this.rights = rights;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/referrals",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Start a referral",
            description =
                    "Draws a case number and starts the pathway, whose first task is for the team's contact officers: "
                            + "they find filled in what is sent here, check it with the person and record the contact. For "
                            + "contact officers, social workers, carers' workers and duty social workers.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = NewReferral.class)))
    @ApiResponse(
            responseCode = "201",
            description = "The referral has begun, now or by the same call before.",
            headers = @Header(name = "Location", description = "The case.", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "413", description = "The body is far too long.", content = @Content)
    @ApiResponse(responseCode = "415", description = "The body is not JSON.", content = @Content)
    @ApiResponse(responseCode = "422", description = "The key came before with another referral.", content = @Content)
    ResponseEntity<Begun> start(
            @RequestBody byte[] body,
            @Parameter(
                            description =
                                    "A key of your own for this referral, such as a UUID. The same call with the same "
                                            + "key begins nothing again and is answered as before; send it with every referral.",
                            example = "6f1c2b9e-8f55-4d0e-9a65-0b5cf7a2d1f3")
                    @RequestHeader(name = IDEMPOTENCY_KEY, required = false)
                    @Nullable
                    String key,
            Authentication who) {
        if (!rights.mayRefer(PathwayProcess.KEY)) {
            throw Problems.refused(HttpStatus.FORBIDDEN, "Your role does not start referrals.");
        }
        if (key != null && !KEY.matcher(key).matches()) {
            throw Problems.wrong(IDEMPOTENCY_KEY, "A key has 1 to 200 characters, without spaces.");
        }
        ReferralReader.Received referral = ReferralReader.read(body, CasesController.groups(who), clock.today());
        CaseNumber number = referrals.take(referral, key, who.getName());
        return ResponseEntity.created(URI.create("/api/cases/" + number)).body(new Begun(number.text()));
    }

    /** The case that a referral began. */
    @Schema(name = "Begun")
    record Begun(@Schema(example = "FW-2026-000123-H") String caseNumber) {}
}
