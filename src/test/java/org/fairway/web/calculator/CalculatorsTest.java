package org.fairway.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.web.Caller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules as calls that store nothing, with the published vectors. */
@FairwayTest
class CalculatorsTest {
    private static final String ADULT = "eligibility/adult";
    private static final String CARER = "eligibility/carer";
    private static final String CONTRIBUTION = "contribution";
    private static final String BUDGET = "indicative-budget";
    private static final String SPEND = "spend-check";
    private static final String CONDITIONS = "direct-payment-conditions";
    private static final Map<String, List<String>> EXAMPLES = Map.of(
            ADULT, List.of(Examples.ADULT, Examples.ADULT_ONE_OUTCOME),
            CARER, List.of(Examples.CARER, Examples.CARER_HEALTH),
            CONTRIBUTION,
                    List.of(
                            Examples.CONTRIBUTION,
                            Examples.CONTRIBUTION_LEEDS,
                            Examples.CONTRIBUTION_LAMBETH,
                            Examples.CONTRIBUTION_GIVEN_AWAY),
            BUDGET, List.of(Examples.BUDGET, Examples.BUDGET_CARER, Examples.BUDGET_CHILD),
            SPEND, List.of(Examples.SPEND, Examples.SPEND_CARE_HOME, Examples.SPEND_SPOUSE),
            CONDITIONS, List.of(Examples.CONDITIONS, Examples.CONDITIONS_NOTHING));

    @Autowired
    Office office;

    @Autowired
    ObjectMapper json;

    @Test
    void everyExampleIsAnsweredAndNothingIsStored() {
        Map<String, Long> before = rows();
        EXAMPLES.forEach((calculator, examples) -> examples.forEach(example ->
                assertThat(answer(calculator, tree(example)).isObject()).isTrue()));

        assertThat(rows()).as("rows of every table").isEqualTo(before);
    }

    /** Vectors I1 and I2. */
    @Test
    void anAdultIsEligibleByTwoOutcomesAndNotByOne() {
        JsonNode two = answer(ADULT, tree(Examples.ADULT));
        assertThat(two.path("eligible").asBoolean()).isTrue();
        assertThat(two.path("notAchieved").asInt()).isEqualTo(2);
        assertThat(two.path("outcomes")).hasSize(10);
        assertThat(two.path("outcomes").findValuesAsText("reason"))
                .contains(
                        "Eating and drinking well: cannot do it without help or prompting.",
                        "Using the toilet: can be achieved.");
        JsonNode one = answer(ADULT, tree(Examples.ADULT_ONE_OUTCOME));
        assertThat(one.path("eligible").asBoolean()).isFalse();
        assertThat(one.path("rule").asText()).isEqualTo("Rule_FewerThanTwoOutcomes");
        assertThat(one.path("reason").asText()).contains("SI 2015/313, regulation 2(1)(b)");
    }

    /** Vectors I9, I10 and I13: one outcome, or health alone, is enough. */
    @Test
    void aCarerIsEligibleByOneOutcomeOrByHealthAlone() {
        assertThat(answer(CARER, tree(Examples.CARER)).path("eligible").asBoolean())
                .isTrue();
        assertThat(answer(CARER, tree(Examples.CARER_HEALTH)).path("eligible").asBoolean())
                .isTrue();
    }

    /** Vector B1, and B12 with capital above the limit. */
    @Test
    void theContributionOfDevonWithItsWorking() {
        JsonNode answer = answer(CONTRIBUTION, tree(Examples.CONTRIBUTION));
        assertThat(answer.path("contribution").asText()).isEqualTo("110.10");
        assertThat(answer.path("councilShare").asText()).isEqualTo("343.90");
        assertThat(answer.path("working").findValuesAsText("row")).contains("guarantee.disability-premium.single");
        assertThat(answer.path("working").get(0).path("source").asText()).isNotEmpty();

        ObjectNode rich = tree(Examples.CONTRIBUTION);
        rich.putArray("capital")
                .addObject()
                .put("type", "BANK_OR_BUILDING_SOCIETY")
                .put("value", "23250.01")
                .put("holders", 1);
        JsonNode full = answer(CONTRIBUTION, rich);
        assertThat(full.path("basis").asText()).isEqualTo("ABOVE_UPPER_LIMIT");
        assertThat(full.path("contribution").asText()).isEqualTo("454.00");
        assertThat(full.has("assessedAWeek") && !full.path("assessedAWeek").isNull())
                .isFalse();
    }

    /** Regulation 20: a tenth of the value and then the mortgage come off, which leaves £10,000, below the lower limit. */
    @Test
    void aDebtComesOffWhatSellingLeaves() {
        ObjectNode second = tree(Examples.CONTRIBUTION);
        second.putArray("capital")
                .addObject()
                .put("type", "OTHER_PROPERTY")
                .put("value", "100000.00")
                .put("debt", "80000.00")
                .put("holders", 1);

        JsonNode answer = answer(CONTRIBUTION, second);

        assertThat(answer.path("contribution").asText()).isEqualTo("110.10");
        assertThat(answer.path("working").findValuesAsText("amount")).contains("10000.00");
    }

    /** Regulation 8: a short stay may be charged as at home; a longer one leaves the personal expenses allowance. */
    @Test
    void aStayInACareHome() {
        ObjectNode stay = tree(Examples.CONTRIBUTION);
        stay.putObject("stay").put("from", "2023-06-01").put("until", "2023-06-14");
        assertThat(answer(CONTRIBUTION, stay).path("contribution").asText()).isEqualTo("110.10");

        stay.putObject("stay").put("from", "2023-06-01").put("until", "2023-12-31");
        assertThat(answer(CONTRIBUTION, stay).path("working").findValuesAsText("row"))
                .contains("guarantee.personal-expenses-allowance");
        assertThat(answer(CONTRIBUTION, stay.put("legalBasis", "CARE_ACT_CARER"))
                        .path("basis")
                        .asText())
                .isEqualTo("NOT_CHARGED");
    }

    /** Regulation 3: help to get back on one's feet is free for six weeks, and aids are free. */
    @Test
    void servicesThatAreFree() {
        ObjectNode help = tree(Examples.CONTRIBUTION);
        help.putObject("reablement").put("from", "2023-05-01").put("only", true);
        help.putArray("equipment")
                .addObject()
                .put("kind", "AID")
                .put("what", "A bath seat")
                .put("price", "45.00");
        JsonNode free = answer(CONTRIBUTION, help);
        assertThat(free.path("basis").asText()).isEqualTo("FREE_FOR_A_TIME");
        assertThat(free.path("contribution").asText()).isEqualTo("0.00");
        assertThat(free.path("working").findValuesAsText("label"))
                .anyMatch(label -> label.contains("first 6 weeks"))
                .contains("A bath seat: you get this aid free");

        help.putObject("reablement").put("from", "2023-04-20").put("only", true);
        assertThat(answer(CONTRIBUTION, help).path("contribution").asText()).isEqualTo("110.10");
    }

    @Test
    void aStayIsNotCountedTwice() {
        ObjectNode asked = tree(Examples.SPEND_CARE_HOME);
        asked.withArray("staysBefore").addObject().put("from", "2027-01-18").put("until", "2027-01-20");
        asked.withArray("staysBefore").addObject().put("from", "2026-12-14").put("until", "2026-12-20");
        asked.withArray("staysBefore").addObject().put("from", "2027-01-19").put("until", "2027-01-21");
        HttpResponse<String> refused = Caller.as(office, "tom").post("/api/calculators/spend-check", asked);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(Caller.json(refused).path("errors").findValuesAsText("field"))
                .containsExactly("staysBefore[1].from", "staysBefore[2].from", "staysBefore[3].from");
    }

    /** SI 2014/2672, Schedule 1: the part for the night counts where the council arranges care at night. */
    @ParameterizedTest
    @ValueSource(strings = {"ATTENDANCE_ALLOWANCE", "DLA_CARE_HIGHEST"})
    void nightCareIsAnsweredWhereAnIncomeHasAPartForTheNight(String benefit) {
        ObjectNode asked = tree(Examples.CONTRIBUTION);
        asked.remove("nightCareArranged");
        answer(CONTRIBUTION, asked);
        asked.putArray("income")
                .addObject()
                .put("type", benefit)
                .put("amount", "101.75")
                .put("howOften", "WEEKLY");
        HttpResponse<String> refused = Caller.as(office, "tom").post("/api/calculators/contribution", asked);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        JsonNode errors = Caller.json(refused).path("errors");
        assertThat(errors.findValuesAsText("field")).containsExactly("nightCareArranged");
        assertThat(errors.findValuesAsText("reason").get(0))
                .startsWith("Say whether the council arranges care at night.");
        answer(CONTRIBUTION, asked.put("nightCareArranged", false));
    }

    @Test
    void carersAndChildrenAreNotCharged() {
        for (String basis : List.of("CARE_ACT_CARER", "CHILDREN_ACT")) {
            JsonNode answer = answer(CONTRIBUTION, tree(Examples.CONTRIBUTION).put("legalBasis", basis));
            assertThat(answer.path("basis").asText()).isEqualTo("NOT_CHARGED");
            assertThat(answer.path("contribution").asText()).isEqualTo("0.00");
            assertThat(answer.path("councilShare").asText()).isEqualTo("454.00");
        }
    }

    @Test
    void theLinesOfABudgetMakeUpItsFigure() {
        for (String example : List.of(Examples.BUDGET, Examples.BUDGET_CARER, Examples.BUDGET_CHILD)) {
            JsonNode answer = answer(BUDGET, tree(example));
            java.math.BigDecimal sum = answer.path("working").findValuesAsText("amount").stream()
                    .map(java.math.BigDecimal::new)
                    .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
            assertThat(answer.path("amount").asText()).isEqualTo(sum.toPlainString());
            assertThat(answer.path("working").get(0).path("row").asText()).startsWith("allocation.");
        }
    }

    @Test
    void whatCanBeSpent() {
        JsonNode dog = answer(SPEND, tree(Examples.SPEND));
        assertThat(dog.path("answer").asText()).isEqualTo("YES");
        ObjectNode stays = tree(Examples.SPEND_CARE_HOME);
        JsonNode home = answer(SPEND, stays);
        assertThat(home.path("answer").asText()).isEqualTo("ASK_YOUR_WORKER");
        assertThat(home.path("nights").isNumber()).isFalse();
        stays.remove("staysBefore");
        assertThat(answer(SPEND, stays).path("nights").asInt()).isPositive();
        JsonNode husband = answer(SPEND, tree(Examples.SPEND_SPOUSE));
        assertThat(husband.path("law").asText()).as("vector H11").isEqualTo("SI 2014/2871, regulation 3");
        assertThat(answer(SPEND, tree(Examples.SPEND_SPOUSE).put("foundNecessary", true))
                        .path("answer")
                        .asText())
                .isEqualTo("YES");
    }

    @Test
    void theConditionsOfADirectPayment() {
        JsonNode must = answer(CONDITIONS, tree(Examples.CONDITIONS));
        assertThat(must.path("mustPay").asBoolean()).isTrue();
        assertThat(must.path("weeklyNet").asText()).isEqualTo("343.90");
        assertThat(must.path("conditions")).hasSize(6);
        JsonNode nothing = answer(CONDITIONS, tree(Examples.CONDITIONS_NOTHING));
        assertThat(nothing.path("failedCondition").asText()).as("vector G6").isEqualTo("NOTHING_TO_PAY");
        assertThat(nothing.path("instead").asText()).contains("from the same day");
        ObjectNode attorney =
                tree(Examples.CONDITIONS).put("asker", "AUTHORISED_PERSON").put("inBestInterests", true);
        attorney.remove("hasCapacity");
        assertThat(answer(CONDITIONS, attorney).path("conditions")).hasSize(7);
        assertThat(answer(CONDITIONS, tree(Examples.CONDITIONS).put("inPrison", true))
                        .path("failedCondition")
                        .asText())
                .isEqualTo("IN_PRISON");
        assertThat(answer(CONDITIONS, attorney.put("deputySupports", false))
                        .path("failedCondition")
                        .asText())
                .isEqualTo("NOT_SUPPORTED");
        ObjectNode young =
                tree(Examples.CONDITIONS).put("asker", "YOUNG_PERSON").put("age", 15);
        assertThat(answer(CONDITIONS, young).path("failedCondition").asText()).isEqualTo("TOO_YOUNG");
        assertThat(answer(CONDITIONS, young.put("age", 16)).path("mustPay").asBoolean())
                .isTrue();
    }

    @Test
    void aRelativeIsNoGroundToRefuseTheDirectPayment() {
        JsonNode son = answer(
                CONDITIONS,
                tree(Examples.CONDITIONS).put("relation", "SON_OR_DAUGHTER").put("sameHousehold", true));
        assertThat(son.path("mustPay").asBoolean()).isTrue();
        assertThat(son.at("/payee/mayBePaid").asBoolean()).isFalse();
        JsonNode elsewhere = answer(
                CONDITIONS,
                tree(Examples.CONDITIONS).put("relation", "SON_OR_DAUGHTER").put("sameHousehold", false));
        assertThat(elsewhere.at("/payee/mayBePaid").asBoolean()).isTrue();
    }

    /** Each with the field, what was sent for it and the reason, in whole words. */
    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvFileSource(
            resources = "/calculators/bad-input.csv",
            delimiter = '|',
            quoteCharacter = '\'',
            numLinesToSkip = 1,
            maxCharsPerColumn = 1000)
    void whatIsWrongIsNamedWithItsValueAndReason(
            String calculator, String field, String value, String wrong, @Nullable String said, String reason)
            throws Exception {
        ObjectNode body = tree(EXAMPLES.getOrDefault(calculator, List.of()).get(0));
        body.set(field, json.readTree(value));
        HttpResponse<String> answer = Caller.as(office, "tom").post("/api/calculators/" + calculator, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode named = Caller.json(answer).path("errors").path(0);
        assertThat(named.path("field").asText()).isEqualTo(wrong);
        assertThat(named.hasNonNull("value") ? named.path("value").asText() : null)
                .isEqualTo(said);
        assertThat(named.path("reason").asText()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"a\":1,\"a\":2}", "null", "{} {}"})
    void onlyOneJsonObjectIsRead(String body) {
        HttpResponse<String> answer = Caller.as(office, "tom")
                .call("POST", "/api/calculators/contribution", body, Map.of("Content-Type", "application/json"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void isForAnybodyWhoIsSignedInAndNobodyElse() {
        for (String person : List.of("grace", "amina", "leah", "tom", "sofia", "mary", "george")) {
            assertThat(Caller.as(office, person)
                            .post("/api/calculators/spend-check", tree(Examples.SPEND))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(Caller.stranger(office)
                        .post("/api/calculators/spend-check", tree(Examples.SPEND))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theDescriptionHasTheExamples() {
        JsonNode paths =
                Caller.json(Caller.as(office, "amina").get("/v3/api-docs")).path("paths");
        EXAMPLES.forEach((calculator, examples) -> {
            JsonNode shown = paths.path("/api/calculators/" + calculator)
                    .at("/post/requestBody/content/application~1json/examples");
            assertThat(shown.size()).as(calculator).isEqualTo(examples.size());
            List<JsonNode> values = new ArrayList<>();
            shown.forEach(example -> values.add(example.path("value")));
            assertThat(values)
                    .containsExactlyInAnyOrderElementsOf(
                            examples.stream().map(this::tree).toList());
        });
    }

    private JsonNode answer(String calculator, ObjectNode body) {
        HttpResponse<String> answer = Caller.as(office, "amina").post("/api/calculators/" + calculator, body);
        assertThat(answer.statusCode()).as(calculator + " " + answer.body()).isEqualTo(200);
        return Caller.json(answer);
    }

    private ObjectNode tree(String example) {
        try {
            return (ObjectNode) json.readTree(example);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalArgumentException(example, broken);
        }
    }

    /** The number of rows of every table of both schemas. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        office.jdbc()
                .sql("SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN ('fairway', 'engine')")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        office.jdbc()
                                .sql("SELECT count(*) FROM " + table)
                                .query(Long.class)
                                .single()));
        assertThat(rows).hasSizeGreaterThan(60);
        return rows;
    }
}
