package org.fairway.letter;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may read letters of a kind again although the case is not theirs: the roles that send letters of that kind. Case
 * workers and their managers read all letters of their cases; a kind that is not listed here is for them alone (UK GDPR
 * article 5(1)(c): no more than the work needs).
 */
public final class LetterReaders {
    private static final String CONTACT = "contact-officer";
    private static final String FINANCE = "finance-officer";
    private static final String DIRECT_PAYMENTS = "direct-payments-officer";
    private static final String PAYMENTS = "payments-officer";
    private static final String COMMISSIONING = "commissioning-officer";
    private static final String BANK_DETAILS = "bank-details-checker";

    private static final Map<String, List<String>> ROLES = Map.ofEntries(
            Map.entry("ADVICE", List.of(CONTACT)),
            Map.entry("REFERRED_ELSEWHERE", List.of(CONTACT)),
            Map.entry("PASSED_TO_YOUR_WORKER", List.of(CONTACT)),
            Map.entry("COULD_NOT_BE_REACHED", List.of(CONTACT)),
            Map.entry("COULD_NOT_BE_REACHED_AGAIN", List.of(CONTACT)),
            Map.entry("CONTRIBUTION", List.of(FINANCE)),
            Map.entry("DIRECT_PAYMENT_REFUSED", List.of(DIRECT_PAYMENTS)),
            Map.entry("PAYMENT_ADVICE", List.of(FINANCE, PAYMENTS)),
            Map.entry("SPENDING_ANSWER", List.of(DIRECT_PAYMENTS)),
            Map.entry("SUPPORT_ARRANGED", List.of(COMMISSIONING)),
            Map.entry("ACCOUNT_CHANGED", List.of(BANK_DETAILS, DIRECT_PAYMENTS)),
            Map.entry("ACCOUNT_NOT_CHANGED", List.of(BANK_DETAILS, DIRECT_PAYMENTS)),
            Map.entry("RECOVERY_CLAIM", List.of(DIRECT_PAYMENTS, FINANCE)),
            Map.entry("RECOVERY_DECISION", List.of(DIRECT_PAYMENTS, FINANCE)),
            Map.entry("PAYMENT_UPLIFTED", List.of(PAYMENTS, COMMISSIONING, DIRECT_PAYMENTS)),
            Map.entry("PAYMENT_LOWERED", List.of(PAYMENTS, COMMISSIONING, DIRECT_PAYMENTS)),
            Map.entry("PAYMENT_PAUSED", List.of(DIRECT_PAYMENTS)),
            Map.entry("PAYMENT_PAUSE_GOES_ON", List.of(DIRECT_PAYMENTS)),
            Map.entry("PAYMENT_RESTARTED", List.of(DIRECT_PAYMENTS)),
            Map.entry("PAYMENT_STOPPED", List.of(DIRECT_PAYMENTS)),
            Map.entry("PAYMENT_ENDED_AFTER_DEATH", List.of(DIRECT_PAYMENTS)),
            Map.entry("PAYMENT_RETURNED_NEW_ACCOUNT", List.of(PAYMENTS, DIRECT_PAYMENTS)),
            Map.entry("PAYMENT_RETURNED_SAME_ACCOUNT", List.of(PAYMENTS, DIRECT_PAYMENTS)),
            Map.entry("PAYMENT_RETURNED_NOT_OWED", List.of(PAYMENTS, DIRECT_PAYMENTS)));

    private LetterReaders() {}

    /**
     * Whether a person of these groups reads letters of that kind by their role.
     *
     * @param team the team that holds the case; a role of a team counts in that team only
     */
    public static boolean mayRead(String kind, String team, Set<String> groups) {
        return ROLES.getOrDefault(kind, List.of()).stream()
                .anyMatch(role -> groups.contains(role) || groups.contains(team + "-" + role));
    }
}
