package org.fairway.process.signoff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.BusinessClock;
import org.fairway.planning.CostedPlan;
import org.fairway.planning.SupportPlan;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.Ruling;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.ApprovalRoute;
import org.fairway.signoff.Approver;
import org.fairway.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** Chooses who may decide on the plan, by the limits of the day. */
@Component("chooseApprovalRouteDelegate")
class ChooseApprovalRouteDelegate implements JavaDelegate {
    private static final String TABLE = "ApprovalRoute";
    private final PlanPutForward plans;
    private final SignOffs signOffs;
    private final DecisionTables tables;
    private final ReferenceData reference;
    private final BusinessClock clock;

    ChooseApprovalRouteDelegate(
            PlanPutForward plans,
            SignOffs signOffs,
            DecisionTables tables,
            ReferenceData reference,
            BusinessClock clock) {
        this.plans = plans;
        this.signOffs = signOffs;
        this.tables = tables;
        this.reference = reference;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SupportPlan plan = plans.plan(CaseVariables.caseNumber(execution));
        Ruling ruling = tables.decide(TABLE, inputs(plan, plans.cost(plan), clock.today()));
        Approver approver = Approver.valueOf(ruling.text("approver"));
        signOffs.record(new ApprovalRoute(plan.id().value(), approver, ruling.rule(), ruling.reason()));
        PathwayVariables.APPROVER_GROUP.set(execution, approver.group(CaseVariables.TEAM.in(execution)));
    }

    private Map<String, Object> inputs(SupportPlan plan, CostedPlan costed, LocalDate today) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("weeklyCost", costed.cost().weekly().pounds());
        inputs.put("weeklyLimit", limit("weekly", today));
        inputs.put("oneOffCost", costed.cost().oneOff().pounds());
        inputs.put("oneOffLimit", limit("one-off", today));
        inputs.put("overIndicativePercent", costed.variancePercent().orElse(BigDecimal.ZERO));
        inputs.put("overIndicativeLimit", limit("over-indicative", today));
        inputs.put("risk", plan.content().risk().name());
        return inputs;
    }

    private BigDecimal limit(String what, LocalDate today) {
        return reference.on("approval.team-manager." + what, today).value();
    }
}
