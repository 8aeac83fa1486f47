package org.fairway.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.KeptText;
import org.fairway.pathway.CaseOverviews;
import org.fairway.replay.ExplainedDifference;
import org.fairway.replay.ReplayDecisions;
import org.fairway.replay.Replayed;
import org.fairway.replay.Replays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Past decisions made again for those who look after the record, and the list of those that came out differently. */
@Component
class DecisionReplays {
    static final String AUDITOR = "auditor";
    private static final Set<String> MAY_REPLAY = Set.of(AUDITOR, "camunda-admin");
    private static final Set<String> MAY_SEE_ALARMS =
            Set.of(AUDITOR, "camunda-admin", "head-of-service", "team-manager");
    private static final int LISTED_MOST = 200;
    private static final int EXPLANATION_LEAST = 10;
    private static final int EXPLANATION_MOST = 2000;

    private final ReplayDecisions replay;
    private final Replays replays;
    private final CaseOverviews cases;
    private final AuditTrail audit;
    private final BusinessClock clock;

    DecisionReplays(
            ReplayDecisions replay, Replays replays, CaseOverviews cases, AuditTrail audit, BusinessClock clock) {
        this.replay = replay;
        this.replays = replays;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<Replayed> of(CaseNumber number, String who, Set<String> groups) {
        if (groups.stream().noneMatch(MAY_REPLAY::contains)) {
            throw Problems.refused(
                    HttpStatus.FORBIDDEN, "Only auditors and administrators may have decisions made again.");
        }
        if (cases.find(number).isEmpty()) {
            throw Problems.refused(HttpStatus.NOT_FOUND, "There is no case of this number.");
        }
        audit.append(
                new AuditEntry(number.text(), AuditEntry.Kind.READ, "DecisionReplay", who, clock.instant(), Map.of()));
        return replay.of(number.text(), who);
    }

    @Transactional(readOnly = true)
    public List<Replayed> differing(Set<String> groups) {
        if (groups.stream().noneMatch(MAY_SEE_ALARMS::contains)) {
            throw Problems.refused(
                    HttpStatus.FORBIDDEN, "Only managers, auditors and administrators may see which decisions differ.");
        }
        return replays.differing(LISTED_MOST);
    }

    @Transactional(readOnly = true)
    public List<ExplainedDifference> explained(Set<String> groups) {
        if (groups.stream().noneMatch(MAY_SEE_ALARMS::contains)) {
            throw Problems.refused(
                    HttpStatus.FORBIDDEN, "Only managers, auditors and administrators may see which decisions differ.");
        }
        return replays.explained(LISTED_MOST);
    }

    @Transactional
    public void close(String kind, String id, String explanation, String who, Set<String> groups) {
        if (!groups.contains(AUDITOR)) {
            throw Problems.refused(HttpStatus.FORBIDDEN, "Only auditors may close an alarm.");
        }
        String words = explanation.strip();
        if (words.length() < EXPLANATION_LEAST || words.length() > EXPLANATION_MOST || !KeptText.isFit(words)) {
            throw Problems.refused(
                    HttpStatus.BAD_REQUEST,
                    "explanation: say in %d to %d plain characters what was found out. You gave %d."
                            .formatted(EXPLANATION_LEAST, EXPLANATION_MOST, words.length()));
        }
        if (!replay.close(kind, id, words, who)) {
            throw Problems.refused(HttpStatus.CONFLICT, "There is no open alarm about this decision.");
        }
    }
}
