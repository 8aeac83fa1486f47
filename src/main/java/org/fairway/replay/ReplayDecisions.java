package org.fairway.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes past decisions again from their stored inputs and the versions of the rules they stood on. Each must come out
 * identical; one that does not opens a difference and raises the alarm, which lasts until it comes out identical.
 */
public final class ReplayDecisions {
    /** A transaction that is still open may record a decision before the mark; it ends well within this time. */
    private static final Duration SETTLING = Duration.ofMinutes(10);

    private static final int DIFFERING_MOST = 500;

    private final Map<String, Replayable> kinds;
    private final Replays replays;
    private final Alarms alarms;
    private final RuleChanges changes;

    public ReplayDecisions(List<? extends Replayable> kinds, Replays replays, Alarms alarms, RuleChanges changes) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(Replayable::kind, Function.identity()));
        this.replays = replays;
        this.alarms = alarms;
        this.changes = changes;
    }

    /** Makes every decision about the subject again. */
    public List<Replayed> of(String subject, String by) {
        List<Replayed> all = new ArrayList<>();
        for (Replayable kind : kinds.values()) {
            all.addAll(kind.of(subject));
        }
        all.forEach(replayed -> settle(replayed, by));
        return all;
    }

    /**
     * Makes the next decisions of one kind again, those recorded since the last time.
     *
     * @return how many; none when there are no more, or when somebody else is at it
     */
    public int next(String kind, int most, String by) {
        return next(kind, most, replays.now().minus(SETTLING), by);
    }

    int next(String kind, int most, Instant before, String by) {
        if (!replays.alone()) {
            return 0;
        }
        List<Replayed> batch = of(kind).next(replays.mark(kind), before, most);
        if (batch.isEmpty()) {
            return 0;
        }
        batch.forEach(replayed -> settle(replayed, by));
        PastDecision last = batch.get(batch.size() - 1).decision();
        int differing =
                (int) batch.stream().filter(replayed -> !replayed.same()).count();
        replays.note(kind, new Mark(last.recordedAt(), last.id()), batch.size(), differing, by);
        return batch.size();
    }

    /** Makes the decisions that came out differently again: what has been put right is an alarm no more. */
    public void differingOnes(String by) {
        if (!replays.alone()) {
            return;
        }
        for (PastDecision decision : replays.watched(DIFFERING_MOST)) {
            Optional<Replayed> again = of(decision.kind()).again(decision.id());
            again.ifPresent(replayed -> settle(replayed, by));
        }
    }

    /**
     * Ends an alarm, because an auditor knows why the decision comes out differently. Another difference of the same decision
     * raises it again.
     *
     * @return whether there was an alarm
     */
    public boolean close(String kind, String id, String explanation, String by) {
        Optional<PastDecision> closed = replays.close(kind, id, explanation, by);
        closed.ifPresent(decision -> alarms.close(decision, explanation, by));
        return closed.isPresent();
    }

    public List<String> kinds() {
        return kinds.keySet().stream().sorted().toList();
    }

    private Replayable of(String kind) {
        Replayable known = kinds.get(kind);
        if (known == null) {
            throw new IllegalStateException("No decisions of the kind " + kind + " can be made again");
        }
        return known;
    }

    private void settle(Replayed replayed, String by) {
        if (replayed.same()) {
            if (replays.settle(replayed.decision(), by)) {
                alarms.quieten(replayed.decision(), by);
            }
            return;
        }
        Optional<String> release = changes.explain(replayed);
        if (release.isPresent()) {
            replays.explain(replayed, release.get(), by);
        } else if (replays.open(replayed, by)) {
            alarms.raise(replayed, by);
        }
    }
}
