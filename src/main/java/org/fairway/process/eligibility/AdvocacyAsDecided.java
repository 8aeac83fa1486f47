package org.fairway.process.eligibility;

import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Advocacy;
import org.fairway.person.Advocates;
import org.springframework.stereotype.Component;

/** Whether an advocate is needed is what the table last decided in the case; whether there is one is on record. */
@Component
class AdvocacyAsDecided implements Advocacy {
    private static final String TABLE = "AdvocacyNeeded";
    private static final String NEEDED = "advocateNeeded=true";
    private final Decisions decisions;
    private final Advocates advocates;

    AdvocacyAsDecided(Decisions decisions, Advocates advocates) {
        this.decisions = decisions;
        this.advocates = advocates;
    }

    @Override
    public boolean neededAndMissing(CaseNumber caseNumber) {
        boolean needed = decisions.of(caseNumber.text()).stream()
                .filter(decision -> decision.key().equals(TABLE))
                .reduce((earlier, later) -> later)
                .map(Decision::outcome)
                .filter(outcome -> outcome.contains(NEEDED))
                .isPresent();
        return needed && advocates.of(caseNumber).isEmpty();
    }
}
