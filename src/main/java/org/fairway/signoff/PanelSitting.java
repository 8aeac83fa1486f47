package org.fairway.signoff;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A panel that decided on a plan: who sat, when, and what it attached to its approval.
 *
 * @param chair the sign-in name of the chair, who hands the decision in
 * @param members the sign-in names of the others
 * @param othersWhoSat who sat besides and has no account, by name; null when nobody did
 */
public record PanelSitting(
        UUID plan,
        CaseNumber caseNumber,
        String chair,
        List<String> members,
        @Nullable String othersWhoSat,
        LocalDate satOn,
        List<PanelCondition> conditions) {
    public PanelSitting {
        members = List.copyOf(new LinkedHashSet<>(members));
        conditions = List.copyOf(conditions);
    }

    /** All who sat and have an account. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(members);
        all.add(chair);
        return all;
    }
}
