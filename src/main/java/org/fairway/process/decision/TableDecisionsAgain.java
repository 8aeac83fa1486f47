package org.fairway.process.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.audit.KeptDecision;
import org.fairway.replay.Difference;
import org.fairway.replay.Mark;
import org.fairway.replay.PastDecision;
import org.fairway.replay.Replayable;
import org.fairway.replay.Replayed;
import org.springframework.stereotype.Component;

/** Asks the table of the version that decided again what it was asked, from the engine's own deployments. */
@Component
class TableDecisionsAgain implements Replayable {
    private static final String KIND = "DecisionTable";
    private final Decisions decisions;
    private final DeployedTables tables;

    TableDecisionsAgain(Decisions decisions, DeployedTables tables) {
        this.decisions = decisions;
        this.tables = tables;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Replayed> next(Mark after, Instant before, int most) {
        long id = after.id().isEmpty() ? 0 : Long.parseLong(after.id());
        return decisions.byTable(after.recordedAt(), id, before, most).stream()
                .map(this::replayed)
                .toList();
    }

    @Override
    public List<Replayed> of(String subject) {
        return decisions.byTable(subject).stream().map(this::replayed).toList();
    }

    @Override
    public Optional<Replayed> again(String id) {
        return decisions.byTable(Long.parseLong(id)).map(this::replayed);
    }

    private Replayed replayed(KeptDecision kept) {
        Decision made = kept.decision();
        return new Replayed(
                new PastDecision(KIND, Long.toString(kept.id()), made.subject(), kept.recordedAt()),
                Difference.between(made.key(), Answer.of(made), again(made)));
    }

    private Answer again(Decision made) {
        try {
            return tables.ofVersion(made.key(), made.ruleVersion())
                    .map(table -> Answer.of(table.decide(made.inputs())))
                    .orElseGet(() -> Answer.none("there is no version %d of this table".formatted(made.ruleVersion())));
        } catch (DmnEngineException | IllegalStateException unanswered) {
            return Answer.none(String.valueOf(unanswered.getMessage()));
        }
    }

    /** What is compared: the outputs, the rule that fired and the reason that was given. */
    private record Answer(String outcome, List<String> rules, List<String> reasons) {
        static Answer none(String why) {
            return new Answer("No answer: " + why, List.of(), List.of());
        }

        static Answer of(Decision made) {
            return new Answer(made.outcome(), made.rules(), made.reasons());
        }

        static Answer of(Ruling ruling) {
            return new Answer(ruling.outputs().toString(), List.of(ruling.rule()), List.of(ruling.reason()));
        }
    }
}
