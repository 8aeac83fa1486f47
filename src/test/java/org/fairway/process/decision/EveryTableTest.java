package org.fairway.process.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.fairway.process.decision.TableVectors.Vector;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every decision table, from its file: it answers every case, once, and each of its rules has a named case that comes to
 * it. A new table or row without one fails here; so do two rules that answer the same case, and a case without a rule.
 */
class EveryTableTest {
    private static final Path FOLDER = Path.of("processes/decisions");
    private static final Path ADULT = FOLDER.resolve("AdultEligibility.dmn");

    /** Tables are deployed from this folder and no other; one that lay elsewhere would never be asked. */
    @Test
    void liesWhereTablesAreDeployedFromInAFileOfItsOwn() throws IOException {
        assertThat(DecisionFile.files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.getParent()).isEqualTo(FOLDER));
        for (String name : DecisionFile.names()) {
            assertThat(model(read(FOLDER.resolve(name + ".dmn"))).getModelElementsByType(Decision.class))
                    .extracting(Decision::getId)
                    .containsExactly(name);
        }
    }

    @TestFactory
    Stream<DynamicTest> answersEveryCaseOnce() {
        return decisions()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(TableCheck.of(model(read(FOLDER.resolve(name + ".dmn")))))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> hasANamedCaseForEveryRule() {
        return decisions()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(TableVectors.untried(new DecisionFile(name).rules(), TableVectors.of(name)))
                                .as(
                                        "rules of %s without a named case: add a line to src/test/resources/decisions/%s.csv",
                                        name, name)
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> answersEachNamedCaseAsItSays() {
        return decisions().flatMap(name -> {
            DecisionFile table = new DecisionFile(name);
            return TableVectors.of(name).stream()
                    .map(vector -> DynamicTest.dynamicTest(name + ": " + vector.name(), () -> holds(table, vector)));
        });
    }

    private static void holds(DecisionFile table, Vector vector) {
        Ruling ruling = table.decide(vector.inputs());
        assertThat(ruling.rule()).isEqualTo(vector.rule());
        assertThat(ruling.outputs().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, output -> String.valueOf(output.getValue()))))
                .isEqualTo(vector.outputs());
    }

    @Test
    void aMissingRuleIsAGapThatIsNamed() throws IOException {
        assertThat(check(without("Rule_NoSignificantImpact")))
                .contains(
                        "No rule answers where needsFromImpairment is true, outcomesNotAchieved is 2, significantImpact is false");
    }

    @Test
    void anEdgeLeftOutIsAGap() throws IOException {
        assertThat(check(read(ADULT).replace("&lt; 2", "&lt; 1")))
                .containsExactly(
                        "No rule answers where needsFromImpairment is true, outcomesNotAchieved is 1, significantImpact is true",
                        "No rule answers where needsFromImpairment is true, outcomesNotAchieved is 1, significantImpact is false");
    }

    @Test
    void twoRulesForOneCaseAreAnOverlapThatIsNamed() throws IOException {
        assertThat(check(read(ADULT).replace("&lt; 2", "&lt;= 2")))
                .containsExactly(
                        "Rule_FewerThanTwoOutcomes and Rule_Eligible both answer where needsFromImpairment is true, "
                                + "outcomesNotAchieved is 2, significantImpact is true",
                        "Rule_FewerThanTwoOutcomes and Rule_NoSignificantImpact both answer where needsFromImpairment is true, "
                                + "outcomesNotAchieved is 2, significantImpact is false");
    }

    @Test
    void aRuleThatNoCaseComesToIsNamed() throws IOException {
        String first = read(ADULT)
                .replace("hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\"")
                .replace("&lt; 2", "&gt;= 0");
        assertThat(check(first))
                .contains("No case ever comes to Rule_Eligible; take it out or mend the rules before it");
    }

    @Test
    void aTableThatAnswersWithManyRulesIsRefused() throws IOException {
        assertThat(check(read(ADULT).replace("hitPolicy=\"UNIQUE\"", "hitPolicy=\"COLLECT\" aggregation=\"COUNT\"")))
                .containsExactly(
                        "The hit policy is COLLECT, and a table must answer with one rule: use UNIQUE or FIRST");
        assertThat(check(read(ADULT).replace("hitPolicy=\"UNIQUE\"", "hitPolicy=\"RULE ORDER\"")))
                .containsExactly(
                        "The hit policy is RULE ORDER, and a table must answer with one rule: use UNIQUE or FIRST");
    }

    @Test
    void aQuestionInACellIsRefusedBecauseItCannotBeCut() throws IOException {
        assertThat(check(read(ADULT).replace("&lt; 2", "&lt; limit")))
                .containsExactly("Rule_FewerThanTwoOutcomes asks < limit of outcomesNotAchieved, "
                        + "which cannot be cut into pieces; put the question in the column");
    }

    @Test
    void aWordOutsideTheAllowedOnesAndAColumnWithoutThemAreRefused() throws IOException {
        String refused = read(FOLDER.resolve("RefusedAssessment.dmn"));
        assertThat(check(refused.replace("<text>\"CHILDREN_ACT\"</text>", "<text>\"CHILD_ACT\"</text>")))
                .contains("legalBasis is never CHILD_ACT, which a rule asks");
        assertThat(check(refused.replaceAll("(?s)<inputValues.*?</inputValues>", "")))
                .contains("legalBasis does not say which words it may be; give the column its predefined values");
    }

    @Test
    void aNewRuleWithoutANamedCaseIsFound() {
        Set<String> rules = new DecisionFile("AdultEligibility").rules();
        Set<String> more = Stream.concat(rules.stream(), Stream.of("Rule_New")).collect(Collectors.toSet());
        assertThat(TableVectors.untried(more, TableVectors.of("AdultEligibility")))
                .containsExactly("Rule_New");
    }

    private static String without(String rule) throws IOException {
        return read(ADULT).replaceAll("(?s)<rule id=\"" + rule + "\">.*?</rule>", "");
    }

    private static List<String> check(String xml) {
        return TableCheck.of(model(xml));
    }

    private static DmnModelInstance model(String xml) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private static Stream<String> decisions() {
        return DecisionFile.names().stream();
    }
}
