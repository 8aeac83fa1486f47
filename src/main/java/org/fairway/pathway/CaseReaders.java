package org.fairway.pathway;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who may look at a case without having one of its tasks in hand. Groups decide, never the fact of knowing somebody of a
 * pair: a carer and the adult they care for are two cases, and neither one's worker reads the other's by working on one
 * (Care and Support (Assessment) Regulations 2014, reg 4; UK GDPR art 5(1)(f)).
 */
public final class CaseReaders {
    private static final String CONTACT_OFFICER = "contact-officer";
    private static final Set<String> COUNCIL_WIDE = Set.of("head-of-service", "auditor");
    private static final Set<String> RUNNING_THE_SYSTEM = Set.of("process-owner", "camunda-admin");

    private static final Set<String> PAYING = Set.of("payments-officer", "finance-officer");

    private CaseReaders() {}

    /** How much of a case somebody may see. */
    public enum Reach {
        NOTHING,
        /** Where it stands and which tasks wait, and nothing about the person. */
        STANDING,
        EVERYTHING
    }

    /**
     * How much of the case a person of these groups may see.
     *
     * @param opened the case; null while its first contact is still being recorded
     * @param team the team that holds it
     * @param groups the role and team groups of the person
     * @param atWork the groups that its open tasks wait for; tasks with the other side of a pair are not among them
     */
    public static Reach reach(@Nullable PathwayCase opened, String team, Set<String> groups, Set<String> atWork) {
        if (anyOf(COUNCIL_WIDE, groups)
                || anyOf(atWork, groups)
                || roles(opened).stream().anyMatch(role -> groups.contains(team + "-" + role))) {
            return Reach.EVERYTHING;
        }
        return anyOf(RUNNING_THE_SYSTEM, groups) ? Reach.STANDING : Reach.NOTHING;
    }

    /**
     * Whether a person of these groups reads every letter of the case: whoever may see everything of it, and has more to do
     * with it than to take first contacts.
     */
    public static boolean everyLetter(
            @Nullable PathwayCase opened, String team, Set<String> groups, Set<String> atWork) {
        Set<String> others = new TreeSet<>(groups);
        if (opened != null && !anyOf(atWork, groups)) {
            others.remove(team + "-" + CONTACT_OFFICER);
        }
        return reach(opened, team, others, atWork) == Reach.EVERYTHING;
    }

    /** Whether these are groups of somebody who looks after the system and works on no case. */
    public static boolean onlyRunTheSystem(Set<String> groups) {
        return !groups.isEmpty() && RUNNING_THE_SYSTEM.containsAll(groups);
    }

    /**
     * Whether a person of these groups sees the money of the case: whoever pays or charges people, and whoever may see
     * everything of the case for another reason than that they take first contacts.
     */
    public static boolean money(@Nullable PathwayCase opened, String team, Set<String> groups, Set<String> atWork) {
        Set<String> others = new TreeSet<>(groups);
        others.removeIf(group -> group.equals(CONTACT_OFFICER) || group.endsWith("-" + CONTACT_OFFICER));
        return anyOf(PAYING, groups) || reach(opened, team, others, atWork) == Reach.EVERYTHING;
    }

    /** The roles of its team that work on a case of that kind from end to end. */
    private static List<String> roles(@Nullable PathwayCase opened) {
        if (opened == null) {
            return List.of("team-manager", CONTACT_OFFICER, "social-worker", "carers-worker");
        }
        if (opened.legalBasis() != LegalBasis.CARE_ACT_CARER) {
            return List.of("team-manager", CONTACT_OFFICER, "social-worker");
        }
        return opened.adultCase() == null
                ? List.of("team-manager", "carers-worker", CONTACT_OFFICER)
                : List.of("team-manager", "carers-worker");
    }

    private static boolean anyOf(Set<String> some, Set<String> groups) {
        return some.stream().anyMatch(groups::contains);
    }
}
