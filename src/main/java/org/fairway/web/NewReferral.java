package org.fairway.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fairway.referral.ReferralRequest;
import org.jspecify.annotations.Nullable;

/** A referral as another system sends it. It fills the form of the first contact and decides nothing. */
@Schema(name = "Referral", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record NewReferral(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 4000,
                description = "What was said: who needs help, with what, and what cannot wait.",
                example = "Mrs Bates fell twice this month and cannot wash or dress by herself since.")
        String words,

        @Schema(
                description = "The day the council was told, which starts its clocks; today when left out.",
                example = "2026-11-22")
        LocalDate receivedOn,

        @Schema(
                description =
                        "The team whose contact officers take it in; the first team of your account when left out.",
                allowableValues = {"north", "south", "children"},
                example = "north")
        String team,

        @Schema(maxLength = 80, example = "Edna") @Nullable String givenName,
        @Schema(maxLength = 80, example = "Bates") @Nullable String familyName,
        @Schema(example = "1941-05-17") @Nullable LocalDate birthDate,

        @Schema(description = "Ten digits, with or without spaces.", example = "\"943 476 5919\"") @Nullable
        String nhsNumber,

        @Schema(maxLength = 30, example = "01632 960001") @Nullable
        String telephone,

        @Schema(maxLength = 120, description = "Who refers the person.", example = "Ward 7, General Hospital") @Nullable
        String requesterName) {

    ReferralRequest request() {
        return new ReferralRequest(
                receivedOn, null, givenName, familyName, birthDate, nhsNumber, telephone, requesterName, words);
    }

    /** What was said, field by field. */
    Map<String, Object> said() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("words", words);
        said.put("receivedOn", receivedOn.toString());
        said.put("team", team);
        put(said, "givenName", givenName);
        put(said, "familyName", familyName);
        put(said, "birthDate", birthDate);
        put(said, "nhsNumber", nhsNumber);
        put(said, "telephone", telephone);
        put(said, "requesterName", requesterName);
        return said;
    }

    private static void put(Map<String, Object> said, String field, @Nullable Object value) {
        if (value != null) {
            said.put(field, value.toString());
        }
    }
}
