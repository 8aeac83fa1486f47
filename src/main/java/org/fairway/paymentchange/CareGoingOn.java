package org.fairway.paymentchange;

import java.util.List;
import org.fairway.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * How needs are met while payment rests, or after it has ended.
 *
 * @param lines what is provided and by whom, from that day on
 * @param kept what goes on being paid a week in a pause, such as an assistant’s retainer
 * @param keptFor what that is for; null when nothing is kept
 */
public record CareGoingOn(
        List<Line> lines, Money kept, @Nullable String keptFor) {
    public static final CareGoingOn NONE = new CareGoingOn(List.of(), Money.NIL, null);

    public CareGoingOn {
        lines = List.copyOf(lines);
    }

    /** Which support, and who provides it. */
    public record Line(String what, String who) {}
}
