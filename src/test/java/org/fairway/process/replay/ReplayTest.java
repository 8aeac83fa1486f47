package org.fairway.process.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarersBreak;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.allocation.AssessedNeeds.Level;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.WorkOutIndicativeBudget;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.HousingCost;
import org.fairway.charging.HowOften;
import org.fairway.charging.IncomeType;
import org.fairway.charging.PremiumGround;
import org.fairway.charging.Told;
import org.fairway.charging.WorkOutContribution;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.process.decision.DecisionFile;
import org.fairway.process.decision.DecisionTables;
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

/** Thousands of generated decisions, recorded and made again: each is identical, and one that was tampered with is found. */
@FairwayTest
class ReplayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final long SEED = Long.getLong("fairway.seed", System.nanoTime());

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
    DecisionTables tables;

    @Autowired
    Decisions decisions;

    @Autowired
    FinancialAssessments assessments;

    @Autowired
    WorkOutContribution contribution;

    @Autowired
    IndicativeBudgets budgets;

    @Autowired
    WorkOutIndicativeBudget allocation;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    AuditTrail audit;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    BusinessClock clock;

    @Autowired
    TransactionTemplate transactions;

    private final List<Map<String, Object>> approvals = new DecisionFile("ApprovalRoute").namedCases();
    private final Random random = new Random(SEED);
    private CaseNumber number = CaseNumber.of(2026, 1);

    @BeforeEach
    void openCase() {
        System.out.println("Replay with -Dfairway.seed=" + SEED);
        PersonId person = new PersonId(UUID.randomUUID());
        people.save(new Person(person, "Robin", "Example", LocalDate.of(1961, 5, 10), null, null, null, null, null));
        number = cases.open(person, LegalBasis.CARE_ACT_ADULT, "north", TODAY, null)
                .number();
    }

    @Test
    void thousandsOfTableDecisionsComeOutTheSame() {
        transactions.executeWithoutResult(all -> {
            for (int turn = 0; turn < 2_000; turn++) {
                decideByTable();
            }
        });

        List<Replayed> again = again();

        assertThat(again).hasSize(2_000).allMatch(Replayed::same);
    }

    @Test
    void thousandsOfMeansTestsComeOutTheSameLineByLine() {
        transactions.executeWithoutResult(all -> {
            for (int turn = 0; turn < 2_000; turn++) {
                assess(told());
            }
        });

        assertThat(again()).hasSize(2_000).allMatch(Replayed::same);
    }

    @Test
    void thousandsOfIndicativeBudgetsComeOutTheSameLineByLine() {
        transactions.executeWithoutResult(all -> {
            for (int turn = 0; turn < 1_000; turn++) {
                allocate(LocalDate.of(2024, 4, 8).plusDays(random.nextInt(900)));
            }
        });

        assertThat(again()).hasSize(1_000).allMatch(Replayed::same);
    }

    @Test
    void aTamperedBudgetIsFoundByItsLine() {
        allocate(TODAY);
        office.jdbc()
                .sql("UPDATE fairway.indicative_budget SET lines = jsonb_set(lines, '{0,answer}', '\"Nothing\"')"
                        + " WHERE case_number = ?")
                .params(number.text())
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
                number.text(), "AdultEligibility", "", List.of(), List.of(), 1, inputs, "amina", clock.instant()));

        assertThat(decisions.of(number.text())).singleElement().satisfies(read -> {
            assertThat(read.inputs()).isEqualTo(inputs);
        });
    }

    @Test
    void aTamperedTableDecisionRaisesTheAlarmUntilItIsPutRight() {
        CaseNumber running = new CaseNumber(office.desk("admin").start("ProbeProcess"));
        number = running;
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
        assess(Told.devon());
        office.jdbc()
                .sql("UPDATE fairway.financial_assessment SET assessed_weekly_pence = assessed_weekly_pence + 1,"
                        + " working = jsonb_set(working, '{0,amount}', '1') WHERE case_number = ?")
                .params(number.text())
                .update();

        assertThat(again().get(0).differences())
                .extracting(difference -> difference.what())
                .containsExactly(
                        "FinancialAssessment.assessedAWeek.pence", "FinancialAssessment.working[0].amount.pence");
    }

    /** A release that changes a rule names itself; whatever it does not name goes on being an alarm. */
    @Test
    void aReleasedChangeOfARuleIsNoAlarmButIsListed() {
        assess(Told.devon());
        office.jdbc()
                .sql("UPDATE fairway.financial_assessment SET assessed_weekly_pence = assessed_weekly_pence + 1"
                        + " WHERE case_number = ?")
                .params(number.text())
                .update();
        RuleChange change = new RuleChange(
                "FinancialAssessment", 2, "Release 1.1 rounds once.", List.of("assessedAWeek", "working"));
        ReplayDecisions released = new ReplayDecisions(kinds, replays, failing(), new RuleChanges(List.of(change)));

        transactions.executeWithoutResult(all -> released.of(number.text(), "fairway"));
        transactions.executeWithoutResult(all -> released.of(number.text(), "fairway"));

        assertThat(differing()).isEmpty();
        assertThat(replays.explained(10)).first().satisfies(explained -> {
            assertThat(explained.byRelease()).isTrue();
            assertThat(explained.explanation()).isEqualTo("Release 1.1 rounds once.");
            assertThat(explained.differing().decision().subject()).isEqualTo(number.text());
        });

        office.jdbc()
                .sql("UPDATE fairway.financial_assessment SET assessed_weekly_pence = assessed_weekly_pence - 1"
                        + " WHERE case_number = ?")
                .params(number.text())
                .update();
        replay.of(number.text(), "george");
        assertThat(replays.explained(10))
                .extracting(explained -> explained.differing().decision().subject())
                .doesNotContain(number.text());
    }

    /** Plans are priced again too, line by line. */
    @Test
    void aTamperedPriceOfAPlanIsFoundByItsLine() {
        PlannedCase planned = PlannedCase.adult(context);
        planned.startPlanning();
        office.desk("amina").complete(planned.key(), SupportPlanningProcess.PREPARE_PLAN, PlannedCase.mixedPlan());
        number = planned.number();
        assertThat(again()).allMatch(Replayed::same).anySatisfy(replayed -> {
            assertThat(replayed.decision().kind()).isEqualTo("PlanSufficiency");
            assertThat(replayed.rules()).isEqualTo(1);
        });

        office.jdbc()
                .sql("UPDATE fairway.support_plan_line SET units = units + 1 WHERE line = 1 AND plan_id ="
                        + " (SELECT plan_id FROM fairway.support_plan WHERE case_number = ?)")
                .params(number.text())
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
        assess(Told.devon());
        office.jdbc()
                .sql("UPDATE fairway.financial_information SET told = '[]' WHERE case_number = ?")
                .params(number.text())
                .update();

        assertThat(again())
                .singleElement()
                .satisfies(replayed -> assertThat(replayed.same()).isFalse());
    }

    @Test
    void aRowThatIsCorrectedLaterDoesNotChangeWhatWasDecided() {
        assess(Told.devon());
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
                .containsExactly(number.text(), number.text());
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
        return kinds.stream().flatMap(kind -> kind.of(number.text()).stream()).toList();
    }

    private List<String> differing() {
        return replays.differing(10).stream()
                .map(replayed -> replayed.decision().subject())
                .toList();
    }

    private List<String> alarms() {
        return audit.of(number.text()).stream()
                .filter(entry -> entry.kind() == AuditEntry.Kind.ALARMED)
                .map(AuditEntry::what)
                .toList();
    }

    private String outcome() {
        return decisions.of(number.text()).get(0).outcome();
    }

    private void tamper(String sql) {
        unguarded(
                "fairway.decision",
                "decision_is_insert_only",
                () -> office.jdbc().sql(sql).params(number.text()).update());
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
        String table = pick("AdultEligibility", "CarerEligibility", "ApprovalRoute", "ContactTriage");
        String deployment = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        tables.decide(table, inputs(table), deployment, number.text(), "amina");
    }

    private Map<String, Object> inputs(String table) {
        Map<String, Object> inputs = new HashMap<>();
        switch (table) {
            case "ApprovalRoute" -> {
                inputs.putAll(approvals.get(random.nextInt(approvals.size())));
                inputs.replaceAll((name, value) -> value instanceof Number
                        ? BigDecimal.valueOf(random.nextInt(200_000) - 20_000, random.nextInt(4))
                        : value);
            }
            case "ContactTriage" -> {
                for (String name : List.of("urgent", "safeguardingConcern", "caseAlreadyOpen", "appearanceOfNeed")) {
                    inputs.put(name, random.nextBoolean());
                }
                inputs.put("residence", pick("IN_OUR_AREA", "ELSEWHERE", "NOT_CERTAIN"));
                inputs.put("legalBasis", pick("CARE_ACT_ADULT", "CARE_ACT_CARER", "CHILDREN_ACT"));
            }
            default -> {
                for (String name :
                        List.of("needsFromImpairment", "necessaryCare", "healthAtRisk", "significantImpact")) {
                    inputs.put(name, random.nextBoolean());
                }
                inputs.put(
                        "outcomesNotAchieved",
                        random.nextBoolean() ? (Object) random.nextInt(11) : (Object) random.nextLong(11));
            }
        }
        return inputs;
    }

    private void assess(Told told) {
        FinancialInformation information = told.information(number, UUID.randomUUID());
        assessments.record(information, "tom");
        assessments.keep(
                (FinancialAssessment) contribution.of(LegalBasis.CARE_ACT_ADULT, information, UUID.randomUUID()), null);
    }

    private void allocate(LocalDate on) {
        List<OutcomeNeed> outcomes = new ArrayList<>();
        outcomes.add(new OutcomeNeed("clothing", "dressing", Level.HIGH, FamilyHelp.NOTHING));
        for (String outcome : List.of("nutrition", "personal-hygiene", "community")) {
            if (random.nextBoolean()) {
                outcomes.add(new OutcomeNeed(outcome, outcome, pick(Level.values()), pick(FamilyHelp.values())));
            }
        }
        List<CarersBreak> breaks = random.nextBoolean()
                ? List.of(new CarersBreak(BigDecimal.valueOf(random.nextInt(400), 2), "Rest"))
                : List.of();
        budgets.record(allocation.of(
                number, LegalBasis.CARE_ACT_ADULT, new AdultNeeds(outcomes, breaks), on, UUID.randomUUID()));
    }

    private Told told() {
        Told told = Told.on(
                LocalDate.of(2023, 4, 10).plusDays(random.nextInt(1_300)).toString(),
                LocalDate.of(1930, 1, 1).plusDays(random.nextInt(27_000)).toString());
        for (int item = random.nextInt(4); item > 0; item--) {
            told.income(
                    pick(
                            IncomeType.STATE_PENSION,
                            IncomeType.PRIVATE_PENSION,
                            IncomeType.PIP_MOBILITY,
                            IncomeType.EARNINGS),
                    pounds(40_000),
                    pick(HowOften.values()));
        }
        if (random.nextBoolean()) {
            told.savings(pounds(3_000_000));
        }
        if (random.nextBoolean()) {
            told.housing(HousingCost.Type.RENT, pounds(20_000), pick(HowOften.values()));
        }
        for (int item = random.nextInt(3); item > 0; item--) {
            told.disabilityCost("Extra washing", pounds(5_000));
        }
        if (random.nextBoolean()) {
            told.ground(pick(PremiumGround.values()));
        }
        return random.nextInt(20) == 0 ? told.withoutDisclosure() : told;
    }

    private String pounds(int most) {
        return BigDecimal.valueOf(random.nextInt(most), 2).toString();
    }

    @SafeVarargs
    private <T> T pick(T... some) {
        return some[random.nextInt(some.length)];
    }
}
