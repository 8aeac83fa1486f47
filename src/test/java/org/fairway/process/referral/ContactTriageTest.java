package org.fairway.process.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.decision.DecisionFile;
import org.fairway.process.decision.Ruling;
import org.fairway.referral.Residence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactTriageTest {
    private static final List<Boolean> EITHER = List.of(true, false);
    private final DecisionFile table = new DecisionFile("ContactTriage");

    @Test
    void answersOnceForEveryContact() {
        assertThat(table.tryAll(Map.of(
                        "urgent",
                        EITHER,
                        "safeguardingConcern",
                        EITHER,
                        "residence",
                        Arrays.stream(Residence.values()).map(Enum::name).toList(),
                        "caseAlreadyOpen",
                        EITHER,
                        "legalBasis",
                        Arrays.stream(LegalBasis.values()).map(Enum::name).toList(),
                        "appearanceOfNeed",
                        EITHER)))
                .isEqualTo(table.rules());
    }

    /** Care Act 2014, sections 9(1) and 10(1); Children Act 1989, section 17. */
    @ParameterizedTest
    @EnumSource(LegalBasis.class)
    void anAppearanceOfNeedIsAssessedWhateverTheLaw(LegalBasis basis) {
        assertThat(route(Map.of("legalBasis", basis.name()))).isEqualTo("ASSESS");
        assertThat(route(Map.of("legalBasis", basis.name(), "appearanceOfNeed", false)))
                .isEqualTo("ADVISE");
    }

    /** A dispute or doubt about which council is responsible does not keep anyone from an assessment. */
    @ParameterizedTest
    @CsvSource({
        "IN_OUR_AREA,ASSESS",
        "NOWHERE_SETTLED,ASSESS",
        "VISITING,ASSESS",
        "NOT_CERTAIN,ASSESS",
        "ELSEWHERE,REFER_ELSEWHERE"
    })
    void onlyWhoLivesAndIsElsewhereIsIntroducedToAnotherCouncil(String residence, String route) {
        assertThat(route(Map.of("residence", residence))).isEqualTo(route);
    }

    /** Care Act 2014, sections 19(3) and 42: neither depends on where the person ordinarily lives. */
    @Test
    void urgencyAndRiskComeBeforeEverythingElse() {
        assertThat(route(Map.of("urgent", true, "residence", "ELSEWHERE"))).isEqualTo("ASSESS");
        assertThat(route(Map.of("safeguardingConcern", true, "residence", "ELSEWHERE", "appearanceOfNeed", false)))
                .isEqualTo("ASSESS");
    }

    @Test
    void aContactAboutAnOpenCaseGoesToItsWorkerWithTheReason() {
        Ruling ruling = decide(Map.of("caseAlreadyOpen", true));

        assertThat(ruling.text("contactRoute")).isEqualTo("REFER_ELSEWHERE");
        assertThat(ruling.rule()).isEqualTo("Rule_CaseAlreadyOpen");
        assertThat(ruling.reason()).contains("already has an open case").contains("Care Act 2014, section 27");
    }

    private String route(Map<String, ?> differing) {
        return decide(differing).text("contactRoute");
    }

    private Ruling decide(Map<String, ?> differing) {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "urgent",
                false,
                "safeguardingConcern",
                false,
                "residence",
                "IN_OUR_AREA",
                "caseAlreadyOpen",
                false,
                "legalBasis",
                "CARE_ACT_ADULT",
                "appearanceOfNeed",
                true));
        inputs.putAll(differing);
        return table.decide(inputs);
    }
}
