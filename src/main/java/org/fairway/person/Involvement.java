package org.fairway.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What it takes for the person to be fully involved: Care Act 2014, section 67.
 *
 * @param difficulties the areas of substantial difficulty, section 67(4)
 * @param supporter who might help; null when there is nobody
 * @param longNhsStayLikely whether the NHS is likely to arrange a stay of 28 days or more in hospital or 8 weeks or more
 *     in a care home, or the supporter and the council disagree, and an advocate would be in the person's best interests:
 *     SI 2014/2889, regulation 4
 */
public record Involvement(
        Set<Ability> difficulties, @Nullable Supporter supporter, boolean longNhsStayLikely) {
    public Involvement {
        difficulties = Set.copyOf(difficulties);
    }

    /** Nobody saw anything that is in the way. */
    public static Involvement unhindered() {
        return new Involvement(Set.of(), null, false);
    }

    public boolean substantialDifficulty() {
        return !difficulties.isEmpty();
    }

    public boolean appropriatePersonHelps() {
        return supporter != null && supporter.appropriate();
    }
}
