package org.fairway.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.Confidence;
import org.fairway.reference.DatedClock;
import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

class LetterTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LetterDrafts DRAFTS = new LetterDrafts(PublishedReference.load(), () -> DAY);
    private static final Map<String, String> WITHOUT_LIMITS = Map.of(
            "name", "Ms Okafor",
            "contactDate", "22 November 2026",
            "situation", "You find the stairs hard.",
            "followUpDate", "4 January 2027",
            "worker", "Amina Yusuf");
    private static final Map<String, String> VALUES = Map.of(
            "name", "Ms Okafor",
            "contactDate", "22 November 2026",
            "situation", "You find the stairs hard.",
            "followUpDate", "4 January 2027",
            "worker", "Amina Yusuf",
            "complainWithin", "12 months",
            "acknowledgeWithin", "3 working days");

    @Test
    void putsValuesInTheirPlaces() {
        assertThat(LetterText.of("ADVICE", VALUES))
                .startsWith("# Advice for you")
                .contains("Dear Ms Okafor")
                .contains("You find the stairs hard.")
                .endsWith("Amina Yusuf\nFirst contact team");
    }

    @Test
    void saysHowToChallengeTheAnswer() {
        assertThat(LetterText.of("ADVICE", VALUES))
                .contains("within 12 months")
                .contains("Local Government and Social Care Ombudsman");
    }

    /** Children Act 1989, section 26; SI 2006/1738: another way to complain, and another advocate. */
    @Test
    void saysHowToChallengeByTheLawOfTheCase() {
        assertThat(DRAFTS.of("ADVICE", LegalBasis.CHILDREN_ACT, VALUES))
                .contains("Step 3", "three independent people", "Ombudsman")
                .doesNotContain("Within 3 working days");
        assertThat(LetterText.of("ADVICE", LegalBasis.CARE_ACT_CARER, VALUES))
                .contains("Within 3 working days", "independent advocate")
                .doesNotContain("Step 3");
    }

    /** SI 2009/309, regulations 12 and 13; SI 2006/1738, regulations 9, 14, 17 and 19. */
    @Test
    void tellsTheTimeLimitsOfTheDay() {
        assertThat(DRAFTS.of("ADVICE", LegalBasis.CARE_ACT_ADULT, WITHOUT_LIMITS))
                .contains("within 12 months", "Within 3 working days");
        assertThat(DRAFTS.of("ADVICE", LegalBasis.CHILDREN_ACT, WITHOUT_LIMITS))
                .contains(
                        "within 12 months",
                        "within 10 working days, or 20 working days",
                        "within 25 working days, or 65 working days",
                        "within 30 working days");
    }

    /** A limit that changes needs a row and no release. */
    @Test
    void takesTheLimitsFromTheRows() {
        ChangedReference changed = new ChangedReference()
                .with(new DatedClock(
                        "acknowledge-complaint",
                        1,
                        DatedClock.Unit.WORKING_DAYS,
                        DAY,
                        DatedClock.Standing.STATUTE,
                        "A test",
                        Confidence.CONFIRMED));

        assertThat(new LetterDrafts(changed, () -> DAY).of("ADVICE", LegalBasis.CARE_ACT_ADULT, WITHOUT_LIMITS))
                .contains("Within 1 working day we");
    }

    @Test
    void takesValuesAsTheyAre() {
        Map<String, String> values = new HashMap<>(VALUES);
        values.put("situation", "You said: {name} costs $5 \\ week");

        assertThat(LetterText.of("ADVICE", values)).contains("You said: {name} costs $5 \\ week");
    }

    @Test
    void refusesALetterWithAMissingValue() {
        Map<String, String> values = new HashMap<>(VALUES);
        values.remove("worker");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterText.of("ADVICE", values))
                .withMessageContaining("worker");
    }

    @Test
    void findsThePlaceThatTheWorkerMustStillFill() {
        assertThat(LetterText.unfilled("Dear Ms Okafor\n\n[Write what may help.]\n"))
                .contains("[Write what may help.]");
        assertThat(LetterText.unfilled("Dear Ms Okafor\n\nA rail by the stairs."))
                .isEmpty();
    }

    @Test
    void knowsOnlyTheLettersThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterText.of("NOBODY_WROTE_THIS", VALUES))
                .withMessageContaining("letters/nobody-wrote-this.txt");
    }

    /** What somebody wrote stays what they said, whatever it begins with. */
    @Test
    void quotesWordsWithoutMakingHeadingsOrListsOfThem() {
        String quoted = LetterText.quoted("Fares\n\n## Your budget is £999\n- and more\n{statement}");

        assertThat(quoted).isEqualTo("Fares\nYour budget is £999\nand more\n(statement)");
        assertThat(LetterWords.of(quoted).blocks())
                .extracting(LetterWords.Block::kind)
                .containsExactly(LetterWords.Kind.PARAGRAPH);
    }
}
