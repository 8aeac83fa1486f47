package org.fairway.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairway.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Written advice for someone whose needs are not eligible. It has to fit the person: each need that was looked at is
 * named, and something is said of each (Care Act 2014, section 13(5)).
 */
public final class PersonalAdvice {
    private static final String HELP = "What may help:";
    private static final String IN_GENERAL = "how you are";

    private PersonalAdvice() {}

    /** The draft for an adult: every need that was found or spoken of, with a place for what may help. */
    public static String draft(NeedsAssessment assessment) {
        return draft(assessment.findings().stream()
                .filter(found -> found.unable() || found.words() != null)
                .map(found -> need(found.outcome().words(), found.words()))
                .toList());
    }

    /** The draft for a carer. */
    public static String draft(CarerAssessment assessment) {
        List<String> needs = new ArrayList<>();
        if (assessment.healthAtRisk()) {
            needs.add(need("your health", assessment.health()));
        }
        assessment.findings().stream()
                .filter(found -> found.unable() || found.words() != null)
                .map(found -> need(found.outcome().words(), found.words()))
                .forEach(needs::add);
        return draft(needs);
    }

    /** The draft for a child's parents. */
    public static String draft(ChildAssessment assessment) {
        return draft(List.of(need("what you told us about your child", assessment.parentsWords())));
    }

    /** Whether something is said of each need: no place of the draft is left empty. */
    public static boolean complete(String advice) {
        return Stream.of(advice.split(HELP, -1))
                .skip(1)
                .map(part -> part.split("\\R\\s*\\R", 2)[0])
                .noneMatch(String::isBlank);
    }

    private static String draft(List<String> needs) {
        List<String> named = needs.isEmpty() ? List.of(need(IN_GENERAL, null)) : needs;
        return named.stream().map(need -> need + "\n" + HELP + " ").collect(Collectors.joining("\n\n"));
    }

    private static String need(String outcome, @Nullable String words) {
        String capital = Sentence.capitalised(outcome);
        return words == null ? capital : capital + ". You told us: “" + words + "”";
    }
}
