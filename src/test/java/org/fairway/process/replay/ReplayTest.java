package org.fairway.process.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.allocation.AssessedNeeds.Level;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.WorkOutIndicativeBudget;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.charging.Told;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.decision.DecisionFile;
import org.fairway.process.planning.PlannedCase;
import org.fairway.process.planning.SupportPlanningProcess;
import org.fairway.replay.Alarms;
import org.fairway.replay.Difference;
import org.fairway.replay.Mark;
import org.fairway.replay.PastDecision;
import org.fairway.replay.ReplayDecisions;
import org.fairway.replay.Replayable;
import org.fairway.replay.Replayed;
import org.fairway.replay.Replays;
import org.fairway.replay.RuleChange;
import org.fairway.replay.RuleChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions that are made again: one that was tampered with is found, and what a release explains is no alarm. */
@FairwayTest
class ReplayTest {
    @Autowired
    Office office;

    @Autowired
    ApplicationContext context;

    @Autowired
    ReplayDecisions replay;

    @Autowired
    Replays replays;

    @Autowired
    List<Replayable> kinds;

    @Autowired
    NightlyReplay nightly;

    @Autowired
    Decisions decisions;

    @Autowired
    IndicativeBudgets budgets;

    @Autowired
    WorkOutIndicativeBudget allocation;

    @Autowired
    RuntimeService runtime;

    @Autowired
    AuditTrail audit;

    @Autowired
    BusinessClock clock;

    @Autowired
    TransactionTemplate transactions;

    private PastCase past;

    @BeforeEach
    void openCase() {
        past = PastCase.open(context, LegalBasis.CARE_ACT_ADULT);
    }

    @Test
    void aTamperedBudgetIsFoundByItsLine() {
        allocate();
        office.jdbc()
                .sql("UPDATE fairway.indicative_budget SET lines = jsonb_set(lines, '{0,answer}', '\"Nothing\"')"
                        + " WHERE case_number = ?")
                .params(past.number().text())
                .update();

        assertThat(again().get(0).differences())
                .extracting(difference -> difference.what())
                .containsExactly("IndicativeBudget.lines[0].answer");
    }

    @Test
    void inputsAreReadAgainAsTheyWere() {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "text",
                "NORTH",
                "yes",
                true,
                "whole",
                7,
                "long",
                7L,
                "decimal",
                new BigDecimal("500.10"),
                "round",
                new BigDecimal("500"),
                "day",
                LocalDate.of(2026, 4, 6)));
        decisions.record(new Decision(
                past.number().text(),
                "AdultEligibility",
                "",
                List.of(),
                List.of(),
                1,
                inputs,
                "amina",
                clock.instant()));

        assertThat(decisions.of(past.number().text())).singleElement().satisfies(read -> {
            assertThat(read.inputs()).isEqualTo(inputs);
        });
    }

    @Test
    void aTamperedTableDecisionRaisesTheAlarmUntilItIsPutRight() {
        CaseNumber running = new CaseNumber(office.desk("admin").start("ProbeProcess"));
        past = PastCase.of(context, running);
        decideByTable();
        String honest = outcome();
        nightly.run();
        tamper("UPDATE fairway.decision SET outcome = 'something else' WHERE subject = ?");

        Replayed found = again().get(0);

        assertThat(found.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.what()).endsWith(".outcome");
            assertThat(difference.kept()).isEqualTo("something else");
            assertThat(difference.again()).isEqualTo(honest);
        });
        assertThat(replay.of(running.text(), "george")).hasSize(1);
        assertThat(differing()).containsExactly(running.text());
        assertThat(runtime.createIncidentQuery()
                        .incidentType(ReplayAlarms.INCIDENT)
                        .list())
                .filteredOn(incident -> incident.getIncidentMessage().contains("DecisionTable"))
                .hasSize(1);
        assertThat(alarms()).containsExactly("DecisionDiffers");

        replay.of(running.text(), "george");
        assertThat(alarms()).as("once for the same difference").containsExactly("DecisionDiffers");

        tamper("UPDATE fairway.decision SET outcome = '" + honest + "' WHERE subject = ?");
        nightly.run();

        assertThat(differing()).isEmpty();
        assertThat(runtime.createIncidentQuery()
                        .incidentType(ReplayAlarms.INCIDENT)
                        .count())
                .isZero();
        assertThat(alarms()).containsExactly("DecisionDiffers", "DecisionSameAgain");
    }

    @Test
    void aTamperedMeansTestIsFoundByItsLine() {
        assess();
        office.jdbc()
                .sql("UPDATE fairway.financial_assessment SET assessed_weekly_pence = assessed_weekly_pence + 1,"
                        + " working = jsonb_set(working, '{0,amount}', '1') WHERE case_number = ?")
                .params(past.number().text())
                .update();

        assertThat(again().get(0).differences())
                .extracting(difference -> difference.what())
                .containsExactly(
                        "FinancialAssessment.assessedAWeek.pence", "FinancialAssessment.working[0].amount.pence");
    }

    /** A release that changes a rule names itself; whatever it does not name goes on being an alarm. */
    @Test
    void aReleasedChangeOfARuleIsNoAlarmButIsListed() {
        assess();
        office.jdbc()
                .sql("UPDATE fairway.financial_assessment SET assessed_weekly_pence = assessed_weekly_pence + 1"
                        + " WHERE case_number = ?")
                .params(past.number().text())
                .update();
        RuleChange change = new RuleChange(
                "FinancialAssessment", 2, "Release 1.1 rounds once.", List.of("assessedAWeek", "working"));
        ReplayDecisions released = new ReplayDecisions(kinds, replays, failing(), new RuleChanges(List.of(change)));

        transactions.executeWithoutResult(all -> released.of(past.number().text(), "fairway"));
        transactions.executeWithoutResult(all -> released.of(past.number().text(), "fairway"));

        assertThat(differing()).isEmpty();
        assertThat(replays.explained(10)).first().satisfies(explained -> {
            assertThat(explained.byRelease()).isTrue();
            assertThat(explained.explanation()).isEqualTo("Release 1.1 rounds once.");
            assertThat(explained.differing().decision().subject())
                    .isEqualTo(past.number().text());
        });

        office.jdbc()
                .sql("UPDATE fairway.financial_assessment SET assessed_weekly_pence = assessed_weekly_pence - 1"
                        + " WHERE case_number = ?")
                .params(past.number().text())
                .update();
        replay.of(past.number().text(), "george");
        assertThat(replays.explained(10))
                .extracting(explained -> explained.differing().decision().subject())
                .doesNotContain(past.number().text());
    }

    /** A release explains what it names and no more; and it ends no alarm that stands, which is for an auditor. */
    @Test
    void aDifferenceThatTheReleaseDoesNotNameRaisesTheAlarm() {
        assess();
        office.jdbc()
                .sql("UPDATE fairway.financial_assessment SET assessed_weekly_pence = assessed_weekly_pence + 1"
                        + " WHERE case_number = ?")
                .params(past.number().text())
                .update();
        List<Replayed> raised = new ArrayList<>();
        ReplayDecisions other = released(raised, "basis");
        ReplayDecisions named = released(raised, "assessedAWeek");

        transactions.executeWithoutResult(all -> {
            other.of(past.number().text(), "fairway");
            other.of(past.number().text(), "fairway");
            assertThat(raised)
                    .as("once for the same difference")
                    .singleElement()
                    .satisfies(alarm -> assertThat(alarm.differences())
                            .extracting(Difference::what)
                            .containsExactly("FinancialAssessment.assessedAWeek.pence"));
            assertThat(differing()).contains(past.number().text());

            named.of(past.number().text(), "fairway");
            assertThat(differing()).contains(past.number().text());
            assertThat(raised).as("and none for what a release names").hasSize(1);
            assertThat(named.close(
                            "FinancialAssessment", raised.get(0).decision().id(), "Release 1.1 rounds once.", "george"))
                    .isTrue();
            assertThat(differing()).doesNotContain(past.number().text());
            all.setRollbackOnly();
        });
    }

    private ReplayDecisions released(List<Replayed> raised, String part) {
        Alarms recording = new Alarms() {
            @Override
            public void raise(Replayed differing, String by) {
                raised.add(differing);
            }

            @Override
            public void close(PastDecision decision, String explanation, String by) {
                assertThat(by).isEqualTo("george");
            }

            @Override
            public void quieten(PastDecision decision, String by) {
                throw new AssertionError("Nothing is the same again: " + decision);
            }
        };
        RuleChange change = new RuleChange("FinancialAssessment", 2, "Release 1.1 rounds once.", List.of(part));
        return new ReplayDecisions(kinds, replays, recording, new RuleChanges(List.of(change)));
    }

    /** Plans are priced again too, line by line. */
    @Test
    void aTamperedPriceOfAPlanIsFoundByItsLine() {
        PlannedCase planned = PlannedCase.adult(context);
        planned.startPlanning();
        office.desk("amina").complete(planned.key(), SupportPlanningProcess.PREPARE_PLAN, PlannedCase.mixedPlan());
        past = PastCase.of(context, planned.number());
        assertThat(again()).allMatch(Replayed::same).anySatisfy(replayed -> {
            assertThat(replayed.decision().kind()).isEqualTo("PlanSufficiency");
            assertThat(replayed.rules()).isEqualTo(1);
        });

        office.jdbc()
                .sql("UPDATE fairway.support_plan_line SET units = units + 1 WHERE line = 1 AND plan_id ="
                        + " (SELECT plan_id FROM fairway.support_plan WHERE case_number = ?)")
                .params(past.number().text())
                .update();

        assertThat(again().stream().filter(replayed -> !replayed.same()).toList())
                .singleElement()
                .satisfies(replayed -> assertThat(replayed.differences())
                        .extracting(Difference::what)
                        .contains("PlanSufficiency.needs[0].lines[0].hours"));
    }

    private static Alarms failing() {
        return new Alarms() {
            @Override
            public void raise(Replayed differing, String by) {
                throw new AssertionError("An explained difference is no alarm: " + differing);
            }

            @Override
            public void close(PastDecision decision, String explanation, String by) {
                throw new AssertionError("Nobody closed " + decision);
            }

            @Override
            public void quieten(PastDecision decision, String by) {
                throw new AssertionError("Nothing is the same again: " + decision);
            }
        };
    }

    @Test
    void aRecordThatCannotBeReadIsADifferenceToo() {
        assess();
        office.jdbc()
                .sql("UPDATE fairway.financial_information SET told = '[]' WHERE case_number = ?")
                .params(past.number().text())
                .update();

        assertThat(again())
                .singleElement()
                .satisfies(replayed -> assertThat(replayed.same()).isFalse());
    }

    @Test
    void aRowThatIsCorrectedLaterDoesNotChangeWhatWasDecided() {
        assess();
        office.jdbc().sql("""
                        INSERT INTO fairway.reference_row
                        SELECT kind, key, valid_from, step, version + 1, number + 100, word, unit, standing,
                               source, confidence, withdrawn, 'ada', clock_timestamp()
                        FROM fairway.reference_row
                        WHERE key = 'guarantee.single.25-to-pension-age' AND valid_from = DATE '2023-04-10'
                        """).update();
        try {
            assertThat(again()).hasSize(1).allMatch(Replayed::same);
        } finally {
            tamperReference("DELETE FROM fairway.reference_row WHERE recorded_by = 'ada'");
        }
    }

    @Test
    void eachNightGoesOnWhereTheLastOneEndedAndSkipsNothing() {
        decideByTable();
        transactions.executeWithoutResult(all -> settleAll());
        Mark before = replays.mark("DecisionTable");
        decideByTable();
        decideByTable();

        assertThat(kind("DecisionTable").next(before, replays.now(), 10))
                .extracting(replayed -> replayed.decision().subject())
                .containsExactly(past.number().text(), past.number().text());
        assertThat(kind("DecisionTable").next(before, replays.now(), 1)).hasSize(1);
    }

    private void settleAll() {
        Replayable table = kind("DecisionTable");
        List<Replayed> batch = table.next(replays.mark(table.kind()), replays.now(), 1_000_000);
        Replayed last = batch.get(batch.size() - 1);
        replays.note(
                table.kind(),
                new Mark(last.decision().recordedAt(), last.decision().id()),
                batch.size(),
                0,
                "test");
    }

    private Replayable kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Replayed> again() {
        return past.again();
    }

    private List<String> differing() {
        return replays.differing(10).stream()
                .map(replayed -> replayed.decision().subject())
                .toList();
    }

    private List<String> alarms() {
        return audit.of(past.number().text()).stream()
                .filter(entry -> entry.kind() == AuditEntry.Kind.ALARMED)
                .map(AuditEntry::what)
                .toList();
    }

    private String outcome() {
        return decisions.of(past.number().text()).get(0).outcome();
    }

    private void tamper(String sql) {
        unguarded(
                "fairway.decision",
                "decision_is_insert_only",
                () -> office.jdbc().sql(sql).params(past.number().text()).update());
    }

    private void tamperReference(String sql) {
        unguarded(
                "fairway.reference_row",
                "reference_row_is_insert_only",
                () -> office.jdbc().sql(sql).update());
    }

    /** Somebody who owns the database can do this; no part of Fairway can. */
    private void unguarded(String table, String guard, Runnable change) {
        office.jdbc().sql("ALTER TABLE " + table + " DISABLE TRIGGER " + guard).update();
        try {
            change.run();
        } finally {
            office.jdbc()
                    .sql("ALTER TABLE " + table + " ENABLE TRIGGER " + guard)
                    .update();
        }
    }

    private void decideByTable() {
        past.decide(
                "AdultEligibility",
                new DecisionFile("AdultEligibility").namedCases().get(0));
    }

    private void assess() {
        past.assess(Told.devon().information(past.number(), UUID.randomUUID()));
    }

    private void allocate() {
        budgets.record(allocation.of(
                past.number(),
                LegalBasis.CARE_ACT_ADULT,
                new AdultNeeds(
                        List.of(new OutcomeNeed("clothing", "dressing", Level.HIGH, FamilyHelp.NOTHING)), List.of()),
                PastCase.TODAY,
                UUID.randomUUID()));
    }
}
