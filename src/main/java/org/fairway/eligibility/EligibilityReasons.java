package org.fairway.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairway.kernel.Sentence;

/** The reasons of an eligibility test, one plain sentence for each thing that counted. */
public final class EligibilityReasons {
    private EligibilityReasons() {}

    static List<String> of(NeedsAssessment assessment) {
        List<String> reasons = new ArrayList<>();
        reasons.add(
                assessment.needsFromImpairment()
                        ? "The needs arise from a physical or mental impairment or illness."
                        : "The needs do not arise from a physical or mental impairment or illness.");
        assessment
                .notAchieved()
                .forEach(found -> reasons.add(sentence(found.outcome().words(), found.limbs())));
        if (!assessment.notAchieved().isEmpty()) {
            achieved(assessment.findings().stream()
                            .filter(found -> !found.unable())
                            .map(found -> found.outcome().words()))
                    .ifPresent(reasons::add);
        }
        reasons.add(count(assessment.notAchieved().size(), AdultOutcome.values().length)
                + " Help from family and friends was left out of account.");
        reasons.add(impact(assessment.significantImpact(), assessment.impact()));
        return reasons;
    }

    static List<String> of(CarerAssessment assessment) {
        List<String> reasons = new ArrayList<>();
        reasons.add(
                assessment.necessaryCare()
                        ? "The needs arise from care that the adult could not do without."
                        : "The care given is not necessary care.");
        reasons.add(
                assessment.healthAtRisk()
                        ? "The carer’s physical or mental health is deteriorating, or at risk of it."
                        : "The carer’s health is not at risk because of caring.");
        assessment
                .notAchieved()
                .forEach(found -> reasons.add(sentence(found.outcome().words(), found.limbs())));
        if (!assessment.notAchieved().isEmpty()) {
            achieved(assessment.findings().stream()
                            .filter(found -> !found.unable())
                            .map(found -> found.outcome().words()))
                    .ifPresent(reasons::add);
        }
        reasons.add(count(assessment.notAchieved().size(), CarerOutcome.values().length));
        reasons.add(impact(assessment.significantImpact(), assessment.impact()));
        return reasons;
    }

    /** Why an outcome counts as it does, in the words that people read. */
    public static String of(String outcome, Set<Limb> limbs) {
        return limbs.isEmpty() ? Sentence.capitalised(outcome) + ": can be achieved." : sentence(outcome, limbs);
    }

    private static String sentence(String outcome, Set<Limb> limbs) {
        return Sentence.capitalised(outcome) + ": "
                + Stream.of(Limb.values())
                        .filter(limbs::contains)
                        .map(Limb::words)
                        .collect(Collectors.joining("; "))
                + ".";
    }

    /** What the person can do, in one sentence; empty when there is nothing. */
    private static Optional<String> achieved(Stream<String> outcomes) {
        String list = outcomes.collect(Collectors.joining("; "));
        return list.isEmpty() ? Optional.empty() : Optional.of("Can be achieved: " + list + ".");
    }

    private static String count(int notAchieved, int all) {
        return notAchieved == 0
                ? "All " + all + " outcomes can be achieved."
                : notAchieved + " of " + all + " outcomes cannot be achieved.";
    }

    private static String impact(boolean significant, String words) {
        String end = words.endsWith(".") ? "" : ".";
        return (significant
                        ? "There is, or is likely to be, a significant impact on well-being: "
                        : "There is no significant impact on well-being: ")
                + words
                + end;
    }
}
