package org.fairway.process.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairway.agreement.FailedCondition;
import org.fairway.agreement.PaymentLaw;
import org.fairway.process.decision.DecisionFile;
import org.fairway.process.decision.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Care Act 2014 sections 31 and 32; Children Act 1989 section 17A. */
class DirectPaymentConditionsTest {
    private static final List<Boolean> EITHER = List.of(true, false);
    private final DecisionFile table = new DecisionFile("DirectPaymentConditions");

    @ParameterizedTest
    @EnumSource(PaymentLaw.class)
    void mustPayWhenEveryConditionHolds(PaymentLaw law) {
        Ruling ruling = table.decide(all(law));

        assertThat(ruling.flag("directPaymentRefused")).isFalse();
        assertThat(ruling.text("failedCondition")).isEqualTo(FailedCondition.NONE.name());
    }

    @ParameterizedTest
    @CsvSource({
        "ADULT_WITH_CAPACITY, request, PERSON_LACKS_CAPACITY, LACKS_CAPACITY",
        "ADULT_WITH_CAPACITY, request, NOMINEE_DISAGREES, NOMINEE_DISAGREES",
        "ADULT_WITH_CAPACITY, request, IN_PRISON, IN_PRISON",
        "ADULT_WITHOUT_CAPACITY, request, IN_PRISON, IN_PRISON",
        "ADULT_WITHOUT_CAPACITY, request, LOSS_FOR_A_TIME, LACKS_CAPACITY",
        "CHILD, request, LOSS_FOR_A_TIME, LACKS_CAPACITY",
        "ADULT_WITH_CAPACITY, prohibited, true, PROHIBITED",
        "ADULT_WITH_CAPACITY, canBeManaged, false, CANNOT_BE_MANAGED",
        "ADULT_WITH_CAPACITY, appropriate, false, NOT_APPROPRIATE",
        "ADULT_WITH_CAPACITY, somethingToPay, false, NOTHING_TO_PAY",
        "ADULT_WITHOUT_CAPACITY, request, NOT_SUPPORTED, NOT_SUPPORTED",
        "ADULT_WITHOUT_CAPACITY, prohibited, true, PROHIBITED",
        "ADULT_WITHOUT_CAPACITY, canBeManaged, false, CANNOT_BE_MANAGED",
        "ADULT_WITHOUT_CAPACITY, inBestInterests, false, NOT_IN_BEST_INTERESTS",
        "ADULT_WITHOUT_CAPACITY, appropriate, false, NOT_APPROPRIATE",
        "ADULT_WITHOUT_CAPACITY, somethingToPay, false, NOTHING_TO_PAY",
        "CHILD, request, TOO_YOUNG, TOO_YOUNG",
        "CHILD, request, NOW_ADULT, NOW_ADULT",
        "CHILD, prohibited, true, PROHIBITED",
        "CHILD, canBeManaged, false, CANNOT_BE_MANAGED",
        "CHILD, appropriate, false, NOT_APPROPRIATE",
        "CHILD, somethingToPay, false, NOTHING_TO_PAY"
    })
    void refusesForWantOfOneConditionAndNamesIt(
            PaymentLaw law, String condition, String answer, FailedCondition failed) {
        Map<String, Object> inputs = all(law);
        inputs.put(condition, condition.equals("request") ? answer : Boolean.valueOf(answer));

        Ruling ruling = table.decide(inputs);

        assertThat(ruling.flag("directPaymentRefused")).isTrue();
        assertThat(ruling.text("failedCondition")).isEqualTo(failed.name());
        assertThat(ruling.reason()).contains("Source:");
    }

    @Test
    void answersOnceWhateverIsAskedAndNeedsEachRule() {
        assertThat(table.tryAll(Map.of(
                        "law",
                        List.of("ADULT_WITH_CAPACITY", "ADULT_WITHOUT_CAPACITY", "CHILD"),
                        "request",
                        List.of(
                                "MADE",
                                "PERSON_LACKS_CAPACITY",
                                "NOMINEE_DISAGREES",
                                "NOT_SUPPORTED",
                                "TOO_YOUNG",
                                "NOW_ADULT",
                                "IN_PRISON",
                                "LOSS_FOR_A_TIME"),
                        "prohibited",
                        EITHER,
                        "canBeManaged",
                        EITHER,
                        "inBestInterests",
                        EITHER,
                        "appropriate",
                        EITHER,
                        "somethingToPay",
                        EITHER)))
                .isEqualTo(table.rules());
    }

    private static Map<String, Object> all(PaymentLaw law) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("law", law.name());
        inputs.put("request", "MADE");
        inputs.put("prohibited", false);
        inputs.put("canBeManaged", true);
        inputs.put("inBestInterests", true);
        inputs.put("appropriate", true);
        inputs.put("somethingToPay", true);
        return inputs;
    }
}
