package org.fairway.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.web.Caller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The contribution as a call can say all that a case can, and answers the published vectors that the rules answer. */
@FairwayTest
class ContributionVectorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Office office;

    /** A1 to A4, A6, A7 and A9: Reading, St Helens, Lambeth, Care Aware and Annex B of the guidance, added to B1. */
    @ParameterizedTest(name = "{0}: capital of {1} counts as {2} a week")
    @CsvSource({
        "A1, 14250.00, 0",
        "A2, 14251.00, 1",
        "A3, 15000.00, 3",
        "A4 and B11, 15250.00, 4",
        "A6, 23250.00, 36",
        "A7, 18100.00, 16",
        "A9, 14500.00, 1",
        "A9, 14500.01, 2"
    })
    void tariffIncome(String vector, String capital, int tariff) {
        JsonNode answer = answer(savings(devon(), capital, 1));

        assertThat(answer.path("contribution").asText()).as(vector).isEqualTo((110 + tariff) + ".10");
    }

    /** A11: half of a joint account of 30,500 is 15,250. */
    @Test
    void halfOfAJointAccount() {
        assertThat(answer(savings(devon(), "30500.00", 2)).path("contribution").asText())
                .isEqualTo("114.10");
    }

    /** A10 and B12: a penny above the limit. */
    @Test
    void aPennyAboveTheLimit() {
        JsonNode full = answer(savings(devon(), "23250.01", 1));

        assertThat(full.path("basis").asText()).isEqualTo("ABOVE_UPPER_LIMIT");
        assertThat(full.path("contribution").asText()).isEqualTo("454.00");
    }

    /** B1, G11 and the negative B6: Devon, Example 1, whose mobility component must not be counted. */
    @Test
    void devon1() {
        JsonNode answer = answer(devon());

        assertThat(answer.path("contribution").asText()).isEqualTo("110.10");
        assertThat(answer.path("councilShare").asText()).isEqualTo("343.90");
    }

    /** B3: Leeds, Example 1 (Mary); and B9, her income at 230.00. */
    @Test
    void leeds1() {
        JsonNode mary = answer(tree(Examples.CONTRIBUTION_LEEDS));
        assertThat(mary.path("contribution").asText()).isEqualTo("0.00");
        assertThat(mary.path("councilShare").asText()).isEqualTo("287.50");

        ObjectNode more = tree(Examples.CONTRIBUTION_LEEDS);
        more.putArray("income")
                .addObject()
                .put("type", "STATE_PENSION")
                .put("amount", "230.00")
                .put("howOften", "WEEKLY");
        assertThat(answer(more).path("contribution").asText()).isEqualTo("0.00");
    }

    /** C1, C3, C4, C5 and B13: what somebody keeps in each year, from Devon, Ruils and the announcements of 2026. */
    @ParameterizedTest(name = "{0}: on {1} somebody born {2} keeps {3}")
    @CsvSource({
        "C1, 2023-06-01, 1986-05-10, 103.65, 45.75, 22.35",
        "C3, 2025-09-01, 2004-05-10, 89.15, 49.65, 24.25",
        "C4, 2025-09-01, 1986-05-10, 112.50, 49.65, 24.25",
        "B13, 2026-11-22, 1986-05-10, 120.40, 51.55, 25.15",
    })
    void whatIsKept(String vector, String day, String born, String base, String premium, String enhanced) {
        ObjectNode asked = devon().put("date", day).put("birthDate", born);

        assertThat(answer(asked).path("working").findValuesAsText("amount"))
                .as(vector)
                .contains(base, premium, enhanced);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01, 232.60", "2026-11-22, 241.45"})
    void whatIsKeptAtPensionAge(String day, String guarantee) {
        JsonNode answer = answer(tree(Examples.CONTRIBUTION_LEEDS).put("date", day));

        assertThat(answer.path("working").findValuesAsText("amount"))
                .as("vector C5")
                .contains(guarantee);
    }

    /** D1: Lambeth's Jane Bloggs; D3: Leeds, Example 2 (Grace); D5, a negative: the Scottish 186.65. */
    @Test
    void careHomes() {
        assertThat(answer(tree(Examples.CONTRIBUTION_LAMBETH))
                        .path("contribution")
                        .asText())
                .isEqualTo("143.85");
        ObjectNode grace = savings(tree(Examples.CONTRIBUTION_LAMBETH).put("weeklyCost", "854.00"), "18436.00", 1);
        income(grace, "OTHER", "274.73");
        assertThat(answer(grace).path("contribution").asText()).isEqualTo("261.58");
        assertThat(answer(grace).path("councilShare").asText()).isEqualTo("592.42");
        ObjectNode scottish = tree(Examples.CONTRIBUTION_LAMBETH);
        scottish.putArray("capital");
        income(scottish, "PRIVATE_PENSION", "223.01");
        assertThat(answer(scottish).path("contribution").asText()).isNotEqualTo("186.65");
    }

    /** An own share, a note, a gift that falls by what was paid because of it, and a cost that ended. */
    @Test
    void whatAFinanceOfficerFound() {
        JsonNode answer = answer(tree(Examples.CONTRIBUTION_GIVEN_AWAY));

        assertThat(answer.path("working").findValuesAsText("label"))
                .anyMatch(label -> label.contains("Account with a daughter"))
                .anyMatch(label -> label.contains("A gift to a grandson") && label.contains("counted as if"))
                .anyMatch(label -> label.contains("Special diet, allowed last time and not this time"));
        assertThat(answer.path("working").findValuesAsText("amount")).contains("9000.00");
    }

    @Test
    void aCostOfLastTimeIsNotLostInSilence() {
        ObjectNode asked = tree(Examples.CONTRIBUTION_GIVEN_AWAY);
        asked.remove("endedCosts");

        assertThat(refused(asked)).containsExactly("endedCosts");
    }

    @Test
    void whatWasGivenAwayFallsByWhatCareCost() {
        ObjectNode asked = tree(Examples.CONTRIBUTION_GIVEN_AWAY);
        asked.remove("weeklyCostSoFar");

        assertThat(refused(asked)).containsExactly("weeklyCostSoFar");
    }

    @ParameterizedTest
    @CsvSource({"AFTERCARE, section 117", "CREUTZFELDT_JAKOB_DISEASE, Creutzfeldt"})
    void freeCare(String why, String words) {
        JsonNode free = answer(devon().put("freeCare", why));

        assertThat(free.path("basis").asText()).isEqualTo("FREE");
        assertThat(free.path("contribution").asText()).isEqualTo("0.00");
        assertThat(free.at("/working/0/label").asText()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "CAPITAL_ABOVE_LIMIT, LIGHT_TOUCH_ABOVE_LIMIT, , 454.00",
        "SMALL_CHARGE, LIGHT_TOUCH_SMALL_CHARGE, 12.00, 12.00",
        "BENEFITS_SHOW_NOTHING_DUE, LIGHT_TOUCH_NOTHING_DUE, , 0.00"
    })
    void lightTouch(String ground, String basis, @Nullable String charge, String contribution) {
        ObjectNode asked = devon();
        ObjectNode look = asked.putObject("lightTouch").put("ground", ground).put("evidence", "A letter of the bank");
        look.put("charge", charge == null ? "12.00" : null);
        assertThat(refused(asked)).containsExactly("lightTouch.charge");
        look.put("charge", charge);
        JsonNode answer = answer(asked);

        assertThat(answer.path("basis").asText()).isEqualTo(basis);
        assertThat(answer.path("contribution").asText()).isEqualTo(contribution);
        assertThat(refused(asked.put("disclosed", false))).containsExactly("lightTouch.ground");
        assertThat(refused(asked.put("disclosed", true).put("freeCare", "AFTERCARE")))
                .containsExactly("lightTouch.ground");
    }

    /** Whoever does not tell pays the full cost, and a fee where they ask the council to arrange the care. */
    @Test
    void refusalToTell() {
        ObjectNode asked = devon().put("disclosed", false);
        JsonNode full = answer(asked);
        assertThat(full.path("basis").asText()).isEqualTo("NOT_DISCLOSED");
        assertThat(full.path("contribution").asText()).isEqualTo("454.00");
        assertThat(full.path("arrangementFee").isMissingNode()
                        || full.path("arrangementFee").isNull())
                .isTrue();

        JsonNode arranged = answer(asked.put("date", "2026-11-22").put("asksCouncilToArrange", true));
        assertThat(arranged.path("arrangementFee").asText()).matches("[1-9][0-9]*\\.[0-9]{2}");
        assertThat(arranged.path("councilShare").asText()).isEqualTo("0.00");
        JsonNode nobody = answer(asked.put("nobodyToArrange", true));
        assertThat(nobody.path("arrangementFee").asText(""))
                .isNotEqualTo(arranged.path("arrangementFee").asText());
    }

    @Test
    void aCoupleKeepsTheGuaranteeOfOneOfTwo() {
        JsonNode answer = answer(devon().put("partnerBirthDate", "1985-01-01"));

        assertThat(answer.path("working").findValuesAsText("row")).anyMatch(row -> row.startsWith("guarantee.couple"));
    }

    /** The day that was asked about is named, though the age is looked at on another day of its week. */
    @Test
    void saysWhichDayToChooseWhereThereAreNoRates() {
        ObjectNode asked = devon().put("date", "2018-06-01").put("birthDate", "1950-01-01");
        HttpResponse<String> refused = Caller.as(office, "amina").post("/api/calculators/contribution", asked);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Caller.json(refused).at("/errors/0/reason").asText())
                .startsWith("Fairway has no rates for 1 June 2018")
                .endsWith("Choose a day from 6 October 2020 on.");
    }

    @Test
    void namesTwentyFieldsAtMost() {
        ObjectNode asked = devon();
        for (int i = 0; i < 500; i++) {
            asked.put("unknown" + i, i);
        }

        assertThat(refused(asked)).hasSize(20);
    }

    private static ObjectNode devon() {
        return tree(Examples.CONTRIBUTION);
    }

    private static ObjectNode savings(ObjectNode asked, String value, int holders) {
        asked.putArray("capital")
                .addObject()
                .put("type", "BANK_OR_BUILDING_SOCIETY")
                .put("value", value)
                .put("holders", holders);
        return asked;
    }

    private static void income(ObjectNode asked, String type, String amount) {
        asked.putArray("income")
                .addObject()
                .put("type", type)
                .put("amount", amount)
                .put("howOften", "WEEKLY");
    }

    private JsonNode answer(ObjectNode asked) {
        HttpResponse<String> answer = Caller.as(office, "amina").post("/api/calculators/contribution", asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Caller.json(answer);
    }

    private List<String> refused(ObjectNode asked) {
        HttpResponse<String> answer = Caller.as(office, "amina").post("/api/calculators/contribution", asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return Caller.json(answer).path("errors").findValuesAsText("field");
    }

    private static ObjectNode tree(String example) {
        try {
            return (ObjectNode) JSON.readTree(example);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalArgumentException(example, broken);
        }
    }
}
