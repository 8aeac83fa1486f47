package org.fairway.uplift;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All uplifts. Each is worked out and applied over all agreements together. */
public interface Uplifts {
    UpliftNumber nextNumber(int year);

    /** The uplift as it was worked out last. */
    Optional<Uplift> find(UpliftNumber number);

    Optional<Decision> decision(UpliftNumber number);

    /** Works the choice out for every agreement and keeps it as the next version. */
    Uplift workOut(
            UpliftNumber number,
            UpliftChoice choice,
            LocalDate lessFrom,
            LocalDate yearEnd,
            String preparedBy,
            String by);

    /**
     * Waits for whoever is changing one of its agreements, and keeps others waiting; says whether it would be worked out now
     * as it was.
     */
    boolean claim(Uplift uplift);

    /**
     * Adds the new weekly amounts to the timelines of its agreements, with a letter to each; what was claimed before. The
     * next run pays the difference. Once applied, applying it again changes nothing.
     */
    void apply(Uplift uplift, List<UpliftLetters.Draft> letters, String by);

    void refuse(Uplift uplift, String reason, String by);

    /** How many agreements have each outcome. */
    Map<Outcome, Long> counts(Uplift uplift);

    /** The agreements of one outcome by case, after a place; at most so many. */
    List<UpliftLine> lines(Uplift uplift, Outcome outcome, UpliftLine.@Nullable Place after, int most);

    /** The latest uplifts before a number, the newest first; at most so many. */
    List<Uplift> before(@Nullable UpliftNumber number, int most);
}
