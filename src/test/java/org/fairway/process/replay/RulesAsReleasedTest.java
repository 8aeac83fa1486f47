package org.fairway.process.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.WorkOutIndicativeBudget;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.GeneratedPeople;
import org.fairway.charging.MeansTestOutcome;
import org.fairway.charging.WorkOutContribution;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.planning.WorkOutSufficiency;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.fairway.replay.RuleChanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever changes an answer of the rules in Java says so in {@link RuleChanges#RELEASED}: the answers to the same few hundred
 * questions are kept here as a digest for each version, and nobody else’s decisions are taken for tampered with.
 */
class RulesAsReleasedTest {
    private static final Path FILE = Path.of("src/test/resources/rules-as-released.csv");
    private static final CaseNumber CASE = CaseNumber.of(2026, 1);
    private static final UUID ID = new UUID(1, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final long SEED = 20_261_122;
    private static final int QUESTIONS = 300;
    private static final List<LegalBasis> BASES = List.of(LegalBasis.values());

    @ParameterizedTest
    @ValueSource(strings = {"FinancialAssessment", "IndicativeBudget", "PlanSufficiency"})
    void aChangedAnswerNamesItselfAsARelease(String kind) throws IOException {
        confirm(kind, RuleChanges.RELEASED, digest(kind, PublishedReference.load()));
    }

    /** The gate itself: an answer that changes without a word is found, and one that is released is let through. */
    @Test
    void anAnswerThatChangesUnsaidIsFound() throws IOException {
        ReferenceData dearer = new ChangedReference().with("price.personal-assistant.hour", "15.01");
        String changed = digest("PlanSufficiency", dearer);

        assertThatThrownBy(() -> confirm("PlanSufficiency", RuleChanges.RELEASED, changed))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("RuleChanges.RELEASED");
    }

    private static void confirm(String kind, RuleChanges released, String digest) throws IOException {
        List<String> known = Files.readAllLines(FILE).stream()
                .filter(line -> line.startsWith(kind + ","))
                .toList();
        int version = released.version(kind);
        assertThat(known)
                .as("one line for each version of " + kind)
                .hasSize(version)
                .allSatisfy(line -> assertThat(line.split(",")).hasSize(3));
        assertThat(known.get(version - 1))
                .as(
                        "Answers of %s have changed. Add the change to RuleChanges.RELEASED with the parts it changes, and the line %s,%d,%s to %s; if only the questions of this test changed, put the new digest in its line."
                                .formatted(kind, kind, version + 1, digest, FILE))
                .isEqualTo("%s,%d,%s", kind, version, digest);
    }

    private static String digest(String kind, ReferenceData reference) {
        StringBuilder answers = new StringBuilder();
        Random random = new Random(SEED);
        GeneratedPeople people = GeneratedPeople.ofAnyKind(SEED);
        GeneratedNeeds needs = new GeneratedNeeds(random);
        GeneratedPlans plans = new GeneratedPlans(random, CASE);
        for (int turn = 0; turn < QUESTIONS; turn++) {
            answers.append(
                            switch (kind) {
                                case "FinancialAssessment" -> contribution(people, reference);
                                case "IndicativeBudget" -> budget(needs, turn, reference);
                                default -> sufficiency(plans, reference);
                            })
                    .append('\n');
        }
        return sha256(answers.toString());
    }

    private static String contribution(GeneratedPeople people, ReferenceData reference) {
        MeansTestOutcome outcome =
                new WorkOutContribution(reference).of(LegalBasis.CARE_ACT_ADULT, people.next(CASE, ID), ID);
        FinancialAssessment assessment = (FinancialAssessment) outcome;
        return "%s %s %s".formatted(assessment.basis(), assessment.assessedAWeek(), assessment.working());
    }

    private static String budget(GeneratedNeeds needs, int turn, ReferenceData reference) {
        LegalBasis basis = BASES.get(turn % BASES.size());
        IndicativeBudget budget = WorkOutIndicativeBudget.by(reference).of(CASE, basis, needs.next(basis), DAY, ID);
        return "%s %s %s".formatted(budget.method(), budget.figure(), budget.lines());
    }

    private static String sufficiency(GeneratedPlans plans, ReferenceData reference) {
        return Objects.requireNonNull(
                        plans.next(1, new WorkOutSufficiency(reference), DAY).sufficiency())
                .figures()
                .toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
