package org.fairway.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fairway.kernel.Hours;

/** An assessment in the words in which the other side's worker reads it, once its person has agreed to that. */
public final class SharedAnswers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private SharedAnswers() {}

    /** For the worker of the adult: what the carer says, does, can be counted on for, and wants. */
    public static String of(CarerAssessment assessment, String carer) {
        String tasks = assessment.tasks().stream().map(SharedAnswers::line).collect(Collectors.joining("\n"));
        return heading(carer, "cares for this person", assessment.assessedOn())
                + "\n\nIn their own words: " + assessment.ownWords()
                + "\n\n" + tasks
                + "\n\nHours of caring in all: " + plain(assessment.totalHoursAWeek()) + " a week."
                + "\n\nWhat it does to them: " + assessment.impact()
                + "\n\nWhat they want: " + assessment.wishes();
    }

    /** For the worker of a carer: what the adult says and what they cannot do. */
    public static String of(NeedsAssessment assessment, String adult) {
        List<OutcomeFinding> needs = assessment.notAchieved();
        String lines = needs.isEmpty()
                ? "Every outcome can be achieved without help."
                : needs.stream().map(SharedAnswers::line).collect(Collectors.joining("\n"));
        return heading(adult, "is the person cared for", assessment.assessedOn())
                + "\n\nIn their own words: " + assessment.ownWords()
                + "\n\n" + lines
                + "\n\nWhat it does to them: " + assessment.impact()
                + "\n\nWhat they and those around them bring: " + assessment.strengths();
    }

    private static String heading(String name, String who, LocalDate assessedOn) {
        return "**%s, who %s, agreed that you read this.** From the assessment of %s."
                .formatted(name, who, DAY.format(assessedOn));
    }

    private static String line(CaringTask task) {
        return "- %s, %s a week: %s"
                .formatted(
                        task.task(),
                        Hours.words(task.hoursAWeek()),
                        task.canBeCountedOn() ? "able and willing to go on" : "not to be counted on");
    }

    private static String line(OutcomeFinding finding) {
        BigDecimal hours = finding.hoursAWeek();
        String words = finding.words();
        return "- Help with "
                + finding.outcome().words()
                + (hours == null ? "" : ", " + Hours.words(hours) + " a week")
                + (words == null ? "" : ": " + words);
    }

    private static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }
}
