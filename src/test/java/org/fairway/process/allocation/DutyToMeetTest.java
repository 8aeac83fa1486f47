package org.fairway.process.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairway.process.decision.DecisionFile;
import org.fairway.process.decision.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Care Act 2014, sections 13 and 18 to 20; Children Act 1989, section 17. */
class DutyToMeetTest {
    private static final List<Boolean> EITHER = List.of(true, false);
    private final DecisionFile table = new DecisionFile(DutyDecision.TABLE);

    @Test
    void answersOnceWhateverIsAskedAndUsesEveryRule() {
        Map<String, List<?>> everything = new HashMap<>();
        everything.put("legalBasis", List.of("CARE_ACT_ADULT", "CARE_ACT_CARER", "CHILDREN_ACT"));
        for (String question : List.of(
                "eligible",
                "wantsNeedsMet",
                "ordinarilyResident",
                "powerUsed",
                "meansKnown",
                "aboveLimit",
                "asksCouncil",
                "nobodyToArrange",
                "powerForOtherNeeds")) {
            everything.put(question, EITHER);
        }

        assertThat(table.tryAll(everything)).isEqualTo(table.rules()).hasSize(18);
    }

    @ParameterizedTest(name = "{0} {1} -> {2} by {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CARE_ACT_ADULT |                                    | true  | Care Act 2014, section 18(2)",
                "CARE_ACT_ADULT | !meansKnown aboveLimit             | true  | Care Act 2014, section 18(1)",
                "CARE_ACT_ADULT | aboveLimit                         | false | none",
                "CARE_ACT_ADULT | aboveLimit asksCouncil             | true  | Care Act 2014, section 18(3)",
                "CARE_ACT_ADULT | aboveLimit nobodyToArrange         | true  | Care Act 2014, section 18(4)",
                "CARE_ACT_ADULT | !ordinarilyResident                | false | none",
                "CARE_ACT_ADULT | !ordinarilyResident powerUsed      | true  | Care Act 2014, section 19(2)",
                "CARE_ACT_ADULT | !wantsNeedsMet                     | false | none",
                "CARE_ACT_ADULT | !eligible                          | false | none",
                "CARE_ACT_ADULT | !eligible powerForOtherNeeds       | true  | Care Act 2014, section 19(1)",
                "CARE_ACT_CARER | !eligible powerForOtherNeeds       | true  | Care Act 2014, section 20(6)",
                "CHILDREN_ACT   | !eligible powerForOtherNeeds       | false | none",
                "CARE_ACT_CARER | aboveLimit                         | true  | Care Act 2014, section 20(1)",
                "CARE_ACT_CARER | !ordinarilyResident                | false | none",
                "CARE_ACT_CARER | !ordinarilyResident powerUsed      | true  | Care Act 2014, section 20(6)",
                "CARE_ACT_CARER | !wantsNeedsMet                     | false | none",
                "CHILDREN_ACT   | aboveLimit !ordinarilyResident     | true  | Children Act 1989, section 17",
                "CHILDREN_ACT   | !eligible                          | false | none",
            })
    void meetsNeedsByTheProvision(String basis, String facts, boolean willMeet, String provision) {
        Ruling ruling = table.decide(inputs(basis, facts == null ? "" : facts));

        assertThat(ruling.flag("willMeetNeeds")).isEqualTo(willMeet);
        assertThat(ruling.text("provision")).isEqualTo(provision);
        assertThat(ruling.reason()).startsWith(willMeet ? "Yes" : "No").contains("Source: ");
        assertThat(ruling.text("words")).endsWith(".");
    }

    /** Someone below the limit, resident, who wants help and whose means are known; with what is said otherwise. */
    private static Map<String, Object> inputs(String basis, String facts) {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "powerForOtherNeeds", false,
                "legalBasis", basis,
                "eligible", true,
                "wantsNeedsMet", true,
                "ordinarilyResident", true,
                "powerUsed", false,
                "meansKnown", true,
                "aboveLimit", false,
                "asksCouncil", false,
                "nobodyToArrange", false));
        for (String fact : facts.split(" ", -1)) {
            if (!fact.isBlank()) {
                inputs.put(fact.replace("!", ""), !fact.startsWith("!"));
            }
        }
        return inputs;
    }
}
