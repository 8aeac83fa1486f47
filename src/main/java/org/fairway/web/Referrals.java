package org.fairway.web;

import java.util.List;
import java.util.Optional;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.referral.AnsweredReferrals;
import org.fairway.referral.AnsweredReferrals.Answered;
import org.fairway.referral.StartReferral;
import org.fairway.web.Problems.FieldProblem;
import org.fairway.web.ReferralReader.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in referrals of other systems, each once: case number, what was said, process and record in one transaction. */
@Component
class Referrals {
    private final StartReferral start;
    private final AnsweredReferrals calls;
    private final AuditTrail audit;
    private final BusinessClock clock;

    Referrals(StartReferral start, AnsweredReferrals calls, AuditTrail audit, BusinessClock clock) {
        this.start = start;
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    /** The number of the case: a new one, or the one that the same call began before. */
    @Transactional
    public CaseNumber take(Received received, @Nullable String key, String caller) {
        if (key == null) {
            return begin(received.referral(), caller);
        }
        Optional<Answered> before = calls.claim(caller, key);
        if (before.isPresent()) {
            return sameAs(before.get(), received.digest());
        }
        CaseNumber number = begin(received.referral(), caller);
        calls.answered(caller, key, received.digest(), number);
        return number;
    }

    private CaseNumber begin(NewReferral referral, String caller) {
        CaseNumber number = start.start(referral.request(), referral.team(), caller, clock.today());
        audit.append(new AuditEntry(
                number.text(), AuditEntry.Kind.STARTED, "Referral", caller, clock.instant(), referral.said()));
        return number;
    }

    private static CaseNumber sameAs(Answered before, String digest) {
        if (!before.bodyDigest().equals(digest)) {
            String reason = "This key came before with another referral. Draw a new key for each referral.";
            throw Problems.refused(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    reason,
                    List.of(new FieldProblem(ReferralsController.IDEMPOTENCY_KEY, reason)));
        }
        return before.number();
    }
}
