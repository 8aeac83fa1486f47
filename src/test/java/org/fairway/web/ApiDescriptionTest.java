package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.kernel.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairwayTest
class ApiDescriptionTest {
    @Autowired
    Office office;

    @Test
    void describesEveryCall() {
        JsonNode description = Caller.json(Caller.as(office, "amina").get("/v3/api-docs"));

        assertThat(description.path("paths").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(
                        "/api/referrals",
                        "/api/cases/{caseNumber}",
                        "/api/cases/{caseNumber}/decisions",
                        "/api/cases/{caseNumber}/spending-answers",
                        "/api/cases/{caseNumber}/payments/{run}.html",
                        "/api/cases/{caseNumber}/payments/{run}.pdf",
                        "/api/cases/{caseNumber}/payment-statement.html",
                        "/api/cases/{caseNumber}/payment-statement.pdf",
                        "/api/cases/{caseNumber}/letters",
                        "/api/cases/{caseNumber}/letters/{letter}.html",
                        "/api/cases/{caseNumber}/letters/{letter}.pdf",
                        "/api/ledger/trial-balance",
                        "/api/plans-buying-less",
                        "/api/unmet-needs",
                        "/api/decisions/replay",
                        "/api/decisions/differences",
                        "/api/decisions/differences/close",
                        "/api/decisions/differences/explained",
                        "/api/work-list/cards",
                        "/api/calculators/eligibility/adult",
                        "/api/calculators/eligibility/carer",
                        "/api/calculators/contribution",
                        "/api/calculators/indicative-budget",
                        "/api/calculators/spend-check",
                        "/api/calculators/direct-payment-conditions");
        description
                .path("paths")
                .forEach(path -> path.forEach(call -> {
                    assertThat(call.path("summary").asText()).isNotEmpty();
                    assertThat(call.path("description").asText()).isNotEmpty();
                    for (String status : java.util.List.of("400", "401", "403")) {
                        assertThat(call.at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                        .asText())
                                .isEqualTo("#/components/schemas/Problem");
                    }
                }));
        assertThat(description
                        .at("/components/schemas/Problem/properties/errors/items/properties/field/example")
                        .asText())
                .isEqualTo("birthDate");
        assertThat(description.at("/components/securitySchemes/account/scheme").asText())
                .isEqualTo("basic");
        assertThat(description.at("/info/version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void givesExamplesThatCanBeSent() {
        JsonNode fields = Caller.json(Caller.as(office, "amina").get("/v3/api-docs"))
                .at("/components/schemas/Referral/properties");
        Map<String, Object> example = new java.util.LinkedHashMap<>();
        fields.properties()
                .forEach(field -> example.put(
                        field.getKey(), field.getValue().path("example").asText()));
        example.put(
                "receivedOn",
                office.jdbc()
                        .sql("SELECT current_date::text")
                        .query(String.class)
                        .single());

        HttpResponse<String> answer = Caller.as(office, "amina").post("/api/referrals", example);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(CaseNumber.parse("FW-2026-000123-H")).isPresent();
    }

    @Test
    void canBeReadAsAPage() {
        HttpResponse<String> page = office.desk("amina").get("/api-docs");

        assertThat(page.statusCode()).isEqualTo(302);
        HttpResponse<String> reader =
                office.desk("amina").get(page.headers().firstValue("Location").orElse(""));
        assertThat(reader.statusCode()).isEqualTo(200);
        assertThat(reader.body()).contains("swagger-ui");
        assertThat(reader.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'");
        assertThat(office.desk("amina").get("/v3/api-docs/swagger-config").statusCode())
                .isEqualTo(200);
    }
}
