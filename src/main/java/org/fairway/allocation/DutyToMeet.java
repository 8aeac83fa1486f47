package org.fairway.allocation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;

/**
 * Whether the council meets the needs, and by which provision. Eligible is not yet entitled: Care Act 2014, sections 18 to
 * 20; Children Act 1989, section 17.
 *
 * @param provision the provision, such as {@code Care Act 2014, section 18(3)}
 * @param rule the rule that decided
 * @param reason that rule in plain words, with its source
 * @param words what the person reads of it
 */
public record DutyToMeet(
        UUID id,
        CaseNumber caseNumber,
        boolean willMeetNeeds,
        String provision,
        String rule,
        String reason,
        String words,
        LocalDate decidedOn) {
    private static final Set<String> BEFORE_MEANS_WERE_HIGH =
            Set.of("Rule_AdultMeansNotYetKnown", "Rule_AdultWithinLimit");

    /** Whether it stands for somebody who turns out to be above the financial limit, whatever they ask for. */
    public boolean standsAboveTheLimit() {
        return willMeetNeeds && !BEFORE_MEANS_WERE_HIGH.contains(rule);
    }
}
