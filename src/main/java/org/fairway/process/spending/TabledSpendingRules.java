package org.fairway.process.spending;

import java.util.Map;
import java.util.function.Function;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.LatestDecisionTables;
import org.fairway.process.decision.Ruling;
import org.fairway.process.task.OpenTask;
import org.fairway.spending.Limit;
import org.fairway.spending.PlanCover;
import org.fairway.spending.SpendingGround;
import org.fairway.spending.SpendingKind;
import org.fairway.spending.SpendingReply;
import org.fairway.spending.SpendingRules;
import org.springframework.stereotype.Component;

/** The table of permitted spend, which a process owner can read and change. */
@Component
public class TabledSpendingRules {
    static final String TABLE = "PermittedSpend";
    private final DecisionTables tables;
    private final LatestDecisionTables latest;

    TabledSpendingRules(DecisionTables tables, LatestDecisionTables latest) {
        this.tables = tables;
        this.latest = latest;
    }

    /** As a task decides: by the version that came with its process, kept with the case. */
    SpendingRules inTask(OpenTask task, CaseNumber caseNumber) {
        return rules(inputs -> tables.decide(TABLE, inputs, task.deploymentId(), caseNumber.text(), task.user()));
    }

    /** As a call of another system decides: by the latest version, kept with the case. */
    public SpendingRules inCall(CaseNumber caseNumber, String caller) {
        return rules(inputs -> latest.decideByLatest(TABLE, inputs, caseNumber.text(), caller));
    }

    /** For trying out: by the latest version, and nothing is kept. */
    public SpendingRules tryOut() {
        return rules(inputs -> latest.tryOut(TABLE, inputs));
    }

    private static SpendingRules rules(Function<Map<String, ?>, Ruling> table) {
        return (kind, cover, meetsNeed, limit, relativeBarred) ->
                ruled(table.apply(inputs(kind, cover, meetsNeed, limit, relativeBarred)));
    }

    private static Map<String, ?> inputs(
            SpendingKind kind, PlanCover cover, boolean meetsNeed, Limit limit, boolean relativeBarred) {
        return Map.of(
                "kind",
                kind.name(),
                "line",
                cover.name(),
                "meetsNeed",
                meetsNeed,
                "limit",
                limit.name(),
                "payee",
                relativeBarred ? "BARRED" : "ALLOWED");
    }

    private static SpendingRules.Ruled ruled(Ruling ruling) {
        return new SpendingRules.Ruled(
                SpendingReply.valueOf(ruling.text("answer")),
                SpendingGround.valueOf(ruling.text("ground")),
                ruling.rule(),
                ruling.reason(),
                ruling.text("words"),
                ruling.text("instead"));
    }
}
