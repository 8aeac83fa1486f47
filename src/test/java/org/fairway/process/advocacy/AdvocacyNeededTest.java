package org.fairway.process.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fairway.process.decision.DecisionFile;
import org.fairway.process.decision.Ruling;
import org.junit.jupiter.api.Test;

class AdvocacyNeededTest {
    private static final List<Boolean> EITHER = List.of(true, false);
    private final DecisionFile table = new DecisionFile("AdvocacyNeeded");

    @Test
    void answersOnceForEveryone() {
        assertThat(table.tryAll(Map.of(
                        "careActApplies",
                        EITHER,
                        "substantialDifficulty",
                        EITHER,
                        "appropriatePersonHelps",
                        EITHER,
                        "longNhsStayLikely",
                        EITHER,
                        "lacksCapacity",
                        EITHER)))
                .isEqualTo(table.rules());
    }

    /** Care Act 2014, section 67(2), (4) and (5). */
    @Test
    void difficultyWithNobodyToHelpNeedsAnAdvocate() {
        assertThat(decide(true, true, false, false, false).flag("advocateNeeded"))
                .isTrue();
        assertThat(decide(true, true, true, false, false).flag("advocateNeeded"))
                .isFalse();
        assertThat(decide(true, false, false, true, true).flag("advocateNeeded"))
                .isFalse();
    }

    /** SI 2014/2889, regulation 4. */
    @Test
    void aLikelyLongStayNeedsAnAdvocateAlthoughSomeoneHelps() {
        Ruling ruling = decide(true, true, true, true, true);

        assertThat(ruling.text("advocateRole")).isEqualTo("CARE_ACT");
        assertThat(ruling.reason()).contains("SI 2014/2889, regulation 4");
    }

    /** Mental Capacity Act 2005, sections 38 and 39: nobody to consult about a long stay. */
    @Test
    void whoCannotDecideAboutALongStayAndHasNobodyGetsBothRoles() {
        assertThat(decide(true, true, false, true, true).text("advocateRole"))
                .isEqualTo("CARE_ACT_AND_MENTAL_CAPACITY");
    }

    @Test
    void theCareActDutyDoesNotReachTheChildrenAct() {
        assertThat(decide(false, true, false, true, true).flag("advocateNeeded"))
                .isFalse();
    }

    private Ruling decide(boolean careAct, boolean difficulty, boolean helps, boolean longStay, boolean lacksCapacity) {
        return table.decide(Map.of(
                "careActApplies",
                careAct,
                "substantialDifficulty",
                difficulty,
                "appropriatePersonHelps",
                helps,
                "longNhsStayLikely",
                longStay,
                "lacksCapacity",
                lacksCapacity));
    }
}
