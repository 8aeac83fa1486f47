package org.fairway.process.signoff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.kernel.BusinessClock;
import org.fairway.planning.CostedPlan;
import org.fairway.planning.LessThanBefore;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.SupportPlan;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.decision.Ruling;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.ApprovalLimits;
import org.fairway.signoff.ApprovalRoute;
import org.fairway.signoff.Approver;
import org.fairway.signoff.CareGroup;
import org.fairway.signoff.LimitKind;
import org.fairway.signoff.SignOffs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses who may decide on the plan, by the limits of the day for the care group of the person. */
@Component("chooseApprovalRouteDelegate")
class ChooseApprovalRouteDelegate implements JavaDelegate {
    private static final String TABLE = "ApprovalRoute";
    private static final String LOOKED_AT = "budget.decrease-looked-at";
    private final PlanPutForward plans;
    private final SignOffs signOffs;
    private final DecisionTables tables;
    private final ApprovalLimits limits;
    private final CareGroupOfCase careGroups;
    private final ReferenceData reference;
    private final BusinessClock clock;

    ChooseApprovalRouteDelegate(
            PlanPutForward plans,
            SignOffs signOffs,
            DecisionTables tables,
            ApprovalLimits limits,
            CareGroupOfCase careGroups,
            ReferenceData reference,
            BusinessClock clock) {
        this.plans = plans;
        this.signOffs = signOffs;
        this.tables = tables;
        this.limits = limits;
        this.careGroups = careGroups;
        this.reference = reference;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SupportPlan plan = plans.plan(CaseVariables.caseNumber(execution));
        LocalDate today = clock.today();
        CareGroup group = careGroups.of(plan.caseNumber(), CaseVariables.LEGAL_BASIS.in(execution), today);
        Ruling ruling = tables.decide(TABLE, inputs(plan, plans.cost(plan), group, today));
        Approver approver = Approver.valueOf(ruling.text("approver"));
        signOffs.record(new ApprovalRoute(
                plan.id().value(), approver, ruling.rule(), ruling.reason(), limits.words(group, today)));
        PathwayVariables.APPROVER_GROUP.set(execution, approver.group(CaseVariables.TEAM.in(execution)));
        PathwayVariables.PANEL_DECIDES.set(execution, approver == Approver.PANEL);
    }

    private Map<String, Object> inputs(
            SupportPlan plan, CostedPlan costed, @Nullable CareGroup group, LocalDate today) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("weeklyCost", costed.cost().weekly().pounds());
        inputs.put("weeklyLimit", limit(Approver.TEAM_MANAGER, LimitKind.WEEKLY, group, today));
        inputs.put("weeklyPanelLimit", limit(Approver.HEAD_OF_SERVICE, LimitKind.WEEKLY, group, today));
        inputs.put("oneOffCost", costed.cost().oneOff().pounds());
        inputs.put("oneOffLimit", limit(Approver.TEAM_MANAGER, LimitKind.ONE_OFF, group, today));
        inputs.put("oneOffPanelLimit", limit(Approver.HEAD_OF_SERVICE, LimitKind.ONE_OFF, group, today));
        inputs.put("overIndicativePercent", costed.variancePercent().orElse(BigDecimal.ZERO));
        inputs.put("indicativeComparable", costed.comparable());
        inputs.put("overIndicativeLimit", limit(Approver.TEAM_MANAGER, LimitKind.OVER_INDICATIVE, group, today));
        PlanSufficiency sufficiency = plan.sufficiency();
        inputs.put("needLeftUnmet", sufficiency != null && !sufficiency.unmet().isEmpty());
        inputs.put("fallsFarBelowBefore", fallsFar(plan, today));
        inputs.put("risk", plan.content().risk().name());
        inputs.put("careGroup", group == null ? "EVERYBODY" : group.name());
        return inputs;
    }

    /** Whether it falls by more than the council looks at, or the person disagrees with what falls. */
    private boolean fallsFar(SupportPlan plan, LocalDate today) {
        LessThanBefore less = plan.less();
        return less != null
                && (less.percent().compareTo(reference.on(LOOKED_AT, today).value()) > 0
                        || plans.isDisagreedWith(plan));
    }

    private BigDecimal limit(Approver approver, LimitKind kind, @Nullable CareGroup group, LocalDate today) {
        return limits.of(approver, kind, group, today).value();
    }
}
