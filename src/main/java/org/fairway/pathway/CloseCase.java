package org.fairway.pathway;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;

/** Closes a case at the end of its pathway, with the reason that its own record gives. */
public class CloseCase {
    private static final String SUPPORT_ENDED = "Support ended after a review, with a decision and a letter.";
    private final Cases cases;
    private final FollowUps followUps;

    public CloseCase(Cases cases, FollowUps followUps) {
        this.cases = cases;
        this.followUps = followUps;
    }

    public void close(CaseNumber number, LocalDate today) {
        String reason = followUps
                .latest(number)
                .map(followUp -> followUp.outcome().sentence())
                .orElse(SUPPORT_ENDED);
        cases.close(number, reason, today);
    }
}
