package org.fairway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.charging.IncomeType;
import org.fairway.eligibility.AdultOutcome;
import org.fairway.spending.SpendingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FairwayTest
class CalculatorsPageTest {
    @Autowired
    Office office;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eligibility/adult",
                "eligibility/carer",
                "contribution",
                "indicative-budget",
                "spend-check",
                "direct-payment-conditions"
            })
    void asksEveryCalculator(String call) {
        assertThat(page()).contains("data-call=\"" + call + "\"");
    }

    @Test
    void offersEveryCodeInWords() {
        String page = page();
        for (AdultOutcome outcome : AdultOutcome.values()) {
            assertThat(page).contains("{&quot;outcome&quot;:&quot;" + outcome.name() + "&quot;}");
        }
        for (IncomeType type : IncomeType.values()) {
            assertThat(page).contains("value=\"" + type.name() + "\"");
        }
        for (SpendingKind kind : SpendingKind.values()) {
            assertThat(page).contains("value=\"" + kind.name() + "\"");
        }
    }

    @Test
    void runsOnlyItsOwnScriptAndSendsTheSessionsToken() {
        HttpResponse<String> page = office.desk("tom").get("/calculators");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'");
        assertThat(page.body()).contains("src=\"/assets/calculators.js\"", "name=\"token\" content=\"");
        assertThat(page.body().replaceAll("<script type=\"module\" src=\"[^\"]+\"></script>", ""))
                .doesNotContain("<script", " onclick=", " onsubmit=");
    }

    @Test
    void isBehindTheLogIn() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(office.address() + "/calculators"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    private String page() {
        HttpResponse<String> page = office.desk("amina").get("/calculators");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }
}
