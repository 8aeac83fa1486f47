package org.fairway.charging;

import java.util.ArrayList;
import java.util.List;
import org.fairway.charging.WorkingLine.Effect;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.DatedValue;

/** The working as it is written down, line by line, with what the lines so far come to. */
final class Working {
    private final List<WorkingLine> lines = new ArrayList<>();

    List<WorkingLine> lines() {
        return List.copyOf(lines);
    }

    /** A line whose effect a dated choice decided. */
    void line(String label, Money amount, Effect effect, DatedChoice rule) {
        lines.add(new WorkingLine(label, amount, effect, rule.source(), rule.key(), rule.from()));
    }

    /** A line that comes from a dated value. */
    void line(String label, Money amount, Effect effect, DatedValue rate) {
        lines.add(new WorkingLine(label, amount, effect, rate.source(), rate.key(), rate.from()));
    }

    /** A line that stands on a rule without a rate. */
    void line(String label, Money amount, Effect effect, String source) {
        lines.add(new WorkingLine(label, amount, effect, source, null, null));
    }

    /** A step of what is asked for later on. */
    void later(WorkingLine step) {
        lines.add(
                step.effect() == Effect.REASON
                        ? step
                        : new WorkingLine(
                                "%s (%s)".formatted(step.label(), step.effect().words()),
                                step.amount(),
                                Effect.LATER,
                                step.source(),
                                step.row(),
                                step.rowFrom()));
    }

    /** A line that adds up what came before. */
    void sum(String label, Money amount, Effect effect) {
        lines.add(new WorkingLine(label, amount, effect, null, null, null));
    }
}
