package org.fairway.process.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.fairway.agreement.DirectPaymentRuling;
import org.fairway.agreement.FailedCondition;
import org.fairway.agreement.RefusalWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalWordsTest {
    static Stream<DirectPaymentRuling> refusals() {
        InputStream table =
                RefusalWordsTest.class.getResourceAsStream("/processes/decisions/DirectPaymentConditions.dmn");
        return Dmn.readModelFromStream(Objects.requireNonNull(table)).getModelElementsByType(Rule.class).stream()
                .map(rule -> new DirectPaymentRuling(
                        FailedCondition.valueOf(rule.getOutputEntries().stream()
                                .skip(1)
                                .findFirst()
                                .orElseThrow()
                                .getText()
                                .getTextContent()
                                .replace("\"", "")),
                        rule.getId(),
                        rule.getDescription().getTextContent()))
                .filter(ruling -> !ruling.mustPay());
    }

    /** Nobody reads about themselves as somebody else, and the law stays with each. */
    @ParameterizedTest
    @MethodSource("refusals")
    void saysEachConditionToThePersonItIsAbout(DirectPaymentRuling ruling) {
        String said = RefusalWords.of(ruling);

        assertThat(said)
                .isNotEqualTo(ruling.reason())
                .endsWith(ruling.reason().substring(ruling.reason().indexOf(" Source: ")))
                .doesNotContain("the person ", "the person’s", "the authorised person");
        assertThat(refusals()).hasSizeGreaterThan(15);
    }

    @Test
    void letsARuleOfTheCouncilSpeakForItself() {
        assertThat(RefusalWords.of(new DirectPaymentRuling(FailedCondition.NOT_APPROPRIATE, "Rule_Ours", "Not here.")))
                .isEqualTo("Not here.");
    }
}
